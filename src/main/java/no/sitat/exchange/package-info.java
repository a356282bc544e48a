/// Files in and out.
///
/// Every format is read and written here, and every unit that is not ours is converted here.
@NullMarked
package no.sitat.exchange;

import org.jspecify.annotations.NullMarked;

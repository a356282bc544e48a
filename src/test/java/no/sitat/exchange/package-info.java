@NullMarked
package no.sitat.exchange;

import org.jspecify.annotations.NullMarked;

@NullMarked
package no.sitat;

import org.jspecify.annotations.NullMarked;

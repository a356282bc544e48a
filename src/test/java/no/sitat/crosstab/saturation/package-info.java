@NullMarked
package no.sitat.crosstab.saturation;

import org.jspecify.annotations.NullMarked;

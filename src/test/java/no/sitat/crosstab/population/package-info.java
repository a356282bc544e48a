@NullMarked
package no.sitat.crosstab.population;

import org.jspecify.annotations.NullMarked;

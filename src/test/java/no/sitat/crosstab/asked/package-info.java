@NullMarked
package no.sitat.crosstab.asked;

import org.jspecify.annotations.NullMarked;

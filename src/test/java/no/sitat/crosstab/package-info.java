@NullMarked
package no.sitat.crosstab;

import org.jspecify.annotations.NullMarked;

/// Tests of the force table.
@NullMarked
package no.sitat.crosstab.force;

import org.jspecify.annotations.NullMarked;

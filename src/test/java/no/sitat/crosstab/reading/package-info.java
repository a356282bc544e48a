/// Tests of percents and of tests: reference values, and what they could tell of withheld numbers.
@NullMarked
package no.sitat.crosstab.reading;

import org.jspecify.annotations.NullMarked;

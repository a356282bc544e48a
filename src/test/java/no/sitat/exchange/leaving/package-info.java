/// Tests of tables that leave with their origin.
@NullMarked
package no.sitat.exchange.leaving;

import org.jspecify.annotations.NullMarked;

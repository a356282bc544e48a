/// Tests of talk with times, by small fixtures, by test suites of others, and by files that were
/// spoilt at random.
@NullMarked
package no.sitat.exchange.recording;

import org.jspecify.annotations.NullMarked;

package no.sitat.crosstab.asked;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.stats.Interval;

/// One number of an [AskedTable], or the place where it is withheld.
///
/// @param row key of an [AskedRow]
/// @param column name of the group; [no.sitat.crosstab.CrosstabColumn#ALL] for all
/// @param count people; present only when shown
/// @param base people in the group who meet the condition; empty when withheld
/// @param percent of the base, with one decimal; present only when shown
/// @param interval Wilson's, 95 %, as shares of 1
public record AskedCell(
    String row,
    String column,
    OptionalLong count,
    OptionalLong base,
    OptionalDouble percent,
    SuppressionStatus status,
    Optional<Interval> interval) {}

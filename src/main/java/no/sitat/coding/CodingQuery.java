package no.sitat.coding;

import java.time.Instant;
import java.util.OptionalInt;

/// The query that made codings, as it was when it made them.
///
/// @param query as it was typed
/// @param interviewers whether it looked in interviewers' turns too
/// @param unit what was coded around a hit
/// @param code id of the code its hits were coded as
/// @param rule id of the saved search whose suggestions were accepted; empty when hits were coded
///   together
/// @param revision of the project whose hits these were
/// @param hits how many were chosen; 0 for a rule
/// @param coder id
public record CodingQuery(
    int id,
    String query,
    boolean interviewers,
    SegmentUnit unit,
    int code,
    OptionalInt rule,
    long revision,
    int hits,
    int coder,
    Instant created) {}

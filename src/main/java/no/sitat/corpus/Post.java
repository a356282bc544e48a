package no.sitat.corpus;

import java.time.Instant;
import java.util.Optional;

/// What a post is beside its text.
///
/// @param id the post's id in its source, unique within the thread
/// @param parent id of the post it answers; empty for the first of a thread
/// @param time when it was published; empty when the source does not say
public record Post(String id, Optional<String> parent, Optional<Instant> time) {}

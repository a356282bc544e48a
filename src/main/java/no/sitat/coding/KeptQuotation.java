package no.sitat.coding;

import java.time.Instant;
import java.util.UUID;
import no.sitat.text.Anchor;
import no.sitat.text.Span;

/// A passage that is kept for its own sake, coded or not: what links and notes refer to.
///
/// @param id unique in the project, never used again
/// @param guid stable across exports and merges
/// @param version number of the text version the span counts in: the current one
/// @param coder id of who kept it
/// @param anchor what became of its place since, when the text was corrected
public record KeptQuotation(
    int id,
    UUID guid,
    int document,
    int version,
    Span span,
    int coder,
    Instant created,
    Anchor anchor) {}

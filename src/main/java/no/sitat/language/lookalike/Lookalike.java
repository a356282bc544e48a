package no.sitat.language.lookalike;

import no.sitat.text.Span;

/// A place in a text that looks as if it tells who somebody is.
///
/// @param span in the text that was looked through
public record Lookalike(LookalikeKind kind, Span span) {}

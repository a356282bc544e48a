package no.sitat.corpus;

import no.sitat.text.Span;

/// A place in a document's current text; what a coding codes and a search finds.
public record Segment(int document, Span span) {}

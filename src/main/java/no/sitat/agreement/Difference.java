package no.sitat.agreement;

import no.sitat.text.Span;

/// A passage that one coder gave a code and another did not, in a document both coded.
///
/// The other coder has no coding with the same code that shares a single character with it; a
/// sub-code is another code.
///
/// @param document id of the document
/// @param coding id of the coding that stands alone
/// @param code id of its code
/// @param coder id of the coder who made it
/// @param other id of the coder who did not
public record Difference(int document, int coding, int code, int coder, int other, Span span) {}

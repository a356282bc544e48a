package no.sitat.project.desk;

import java.util.OptionalInt;

/// A quotation as a request names it: one that is kept, or a passage that shall be.
public sealed interface LinkEnd {
  /// @param id of a kept quotation
  record Kept(int id) implements LinkEnd {}

  /// @param version the text version the offsets count in; empty for the current one
  /// @param start inclusive, UTF-16
  /// @param end exclusive
  record Passage(int document, OptionalInt version, int start, int end) implements LinkEnd {}
}

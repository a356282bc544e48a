package no.sitat.exchange.document;

import java.util.List;

/// The words that were taken out of a document.
///
/// @param body paragraphs parted by a blank line; rows of a table and items of a list a line each
/// @param notes footnotes, endnotes and comments, a line each, behind the marks they have in the
///   body; empty when there are none
/// @param findings what a person should know of how it was taken
public record DocumentText(String body, String notes, List<Finding> findings) {
  /// No document has more characters than this; it is 32 times a long interview.
  static final int LONGEST = 16 * 1024 * 1024;

  public DocumentText {
    findings = List.copyOf(findings);
  }

  /// How long it is; never the text.
  @Override
  public String toString() {
    return "DocumentText[" + body.length() + " units, " + notes.length() + " of notes]";
  }
}

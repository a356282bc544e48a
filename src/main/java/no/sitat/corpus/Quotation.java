package no.sitat.corpus;

import no.sitat.text.Span;

/// A segment with its words and whose they are; what a researcher copies into a paper.
///
/// @param document the document's name
/// @param turn number of the turn where the segment starts; 0 when it lies outside every turn
/// @param respondent the respondent's label; empty when the speaker is none
public record Quotation(
    String document, int turn, String speaker, String respondent, Span span, String text) {
  /// Where the quotation stands; never its words.
  @Override
  public String toString() {
    return "Quotation[" + document + ", turn " + turn + ", " + span + "]";
  }
}

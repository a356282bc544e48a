package no.sitat.coding;

/// The part of one coding that lies in one turn; a row of the [CodingTable].
///
/// A coding inside one turn has one part. A coding across an answer, a question and an answer has
/// two, for the interviewer's words belong to nobody; a coding of nothing but a question has one
/// part with respondent 0 and no words.
///
/// @param coding id of the coding
/// @param document id of the document
/// @param start of the whole coding, inclusive, UTF-16
/// @param end of the whole coding, exclusive
/// @param code id of the code
/// @param coder id of the coder
/// @param direction position of the direction in the codebook's list; -1 for none
/// @param turn number of the turn; 0 outside every turn
/// @param respondent id of the respondent who speaks in the turn; 0 for nobody
/// @param fromWord first word of the part, counted in the document's words from 0
/// @param toWord word after the last
/// @param weight 0–100; [#NO_WEIGHT] when nobody gave one
/// @param edition the code's edition when the coding was made
/// @param made when, in milliseconds since 1970
public record CodedPart(
    int coding,
    int document,
    int start,
    int end,
    int code,
    int coder,
    int direction,
    int turn,
    int respondent,
    int fromWord,
    int toWord,
    int weight,
    int edition,
    long made) {
  public static final int NO_WEIGHT = -1;

  /// A part of a coding without a weight, made in 1970 under the first edition of its code.
  public CodedPart(
      int coding,
      int document,
      int start,
      int end,
      int code,
      int coder,
      int direction,
      int turn,
      int respondent,
      int fromWord,
      int toWord) {
    this(
        coding,
        document,
        start,
        end,
        code,
        coder,
        direction,
        turn,
        respondent,
        fromWord,
        toWord,
        NO_WEIGHT,
        1,
        0);
  }
}

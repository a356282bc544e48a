package no.sitat.project.edit;

import java.util.Arrays;
import java.util.Locale;

/// The tables an edit may change, and what they hold.
public enum Table {
  CODER(Part.CODERS, false),
  BATCH(Part.NOTHING, false),
  SETTING(Part.NOTHING, false),
  RESPONDENT(Part.RESPONDENTS, true),
  VARIABLE(Part.RESPONDENTS, true),
  RESPONDENT_VALUE(Part.RESPONDENTS, true),
  DOCUMENT(Part.DOCUMENTS, true),
  TEXT_VERSION(Part.DOCUMENTS, false),
  RECORDING(Part.NOTHING, false),
  SPEAKER(Part.DOCUMENTS, false),
  TURN(Part.DOCUMENTS, false),
  POST(Part.DOCUMENTS, false),
  DIRECTION(Part.CODEBOOK, false),
  DIMENSION(Part.CODEBOOK, false),
  DIMENSION_VALUE(Part.CODEBOOK, false),
  CODE(Part.CODEBOOK, true),
  CODE_EDITION(Part.CODEBOOK, false),
  CODE_DIRECTION(Part.CODEBOOK, false),
  CODE_LINK(Part.CODEBOOK, false),
  CODEBOOK_VERSION(Part.NOTHING, false),
  CODEBOOK_VERSION_CODE(Part.NOTHING, false),
  CODING(Part.CODINGS, true),
  QUOTATION(Part.NOTHING, false),
  RELATION(Part.NOTHING, false),
  QUOTATION_LINK(Part.NOTHING, false),
  MEMO(Part.NOTHING, false),
  SAVED_SEARCH(Part.NOTHING, false),
  SEEN_HITS(Part.NOTHING, false),
  SEARCH_MARK(Part.NOTHING, false),
  CODING_QUERY(Part.NOTHING, false),
  REFUSAL(Part.NOTHING, false),
  READING_MARK(Part.NOTHING, false),
  GUIDE_QUESTION(Part.NOTHING, false),
  GUIDE_QUESTION_CODE(Part.NOTHING, false),
  QUESTION_LINK(Part.NOTHING, false),
  JOINT_ROW(Part.NOTHING, false),
  PUBLICATION(Part.NOTHING, false),
  PUBLISHED_QUOTE(Part.NOTHING, false),
  NAMED_POINT(Part.NOTHING, false),
  REGISTRY_TABLE(Part.NOTHING, false),
  SUB_STUDY(Part.SUB_STUDIES, false),
  SUB_STUDY_MEMBER(Part.SUB_STUDIES, false),
  KEPT_SET(Part.NOTHING, false),
  KEPT_SET_MEMBER(Part.NOTHING, false),
  KEPT_SOURCE(Part.NOTHING, false),
  MOVE_REPORT(Part.NOTHING, false),
  CLASSIFICATION(Part.CLASSIFICATIONS, false),
  CLASSIFICATION_GROUP(Part.CLASSIFICATIONS, false),
  CLASSIFICATION_VALUE(Part.CLASSIFICATIONS, false),
  HISTORY(Part.NOTHING, false);

  /// What of the study must be read again when a row changes.
  public enum Part {
    CODERS,
    RESPONDENTS,
    CLASSIFICATIONS,
    DOCUMENTS,
    CODEBOOK,
    CODINGS,
    SUB_STUDIES,
    NOTHING
  }

  private final Part part;
  private final boolean batched;

  Table(Part part, boolean batched) {
    this.part = part;
    this.batched = batched;
  }

  public String sql() {
    return name().toLowerCase(Locale.ROOT);
  }

  Part part() {
    return part;
  }

  /// Whether its rows can be out of sight.
  public boolean hasLive() {
    return batched;
  }

  public static Table named(String sql) {
    return Arrays.stream(values())
        .filter(table -> table.sql().equals(sql))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table is called " + sql));
  }
}

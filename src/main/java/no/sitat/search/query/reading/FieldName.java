package no.sitat.search.query.reading;

import java.util.Locale;
import java.util.Optional;

/// What can be asked of codings and documents, beside the variables of respondents.
enum FieldName {
  CODE,
  DIRECTION,
  CODER,
  WEIGHT,
  MADE,
  OUTDATED,
  KIND,
  LANGUAGE,
  SPEAKER,
  ROLE,
  DOCUMENT,
  STUDY,
  POST,
  TIME;

  /// The field of that English or Norwegian name, in any case.
  static Optional<FieldName> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "code", "kode" -> Optional.of(CODE);
      case "direction", "retning" -> Optional.of(DIRECTION);
      case "coder", "koder" -> Optional.of(CODER);
      case "weight", "vekt" -> Optional.of(WEIGHT);
      case "made", "laget" -> Optional.of(MADE);
      case "outdated", "utdatert" -> Optional.of(OUTDATED);
      case "kind", "art", "type" -> Optional.of(KIND);
      case "language", "språk" -> Optional.of(LANGUAGE);
      case "speaker", "taler" -> Optional.of(SPEAKER);
      case "role", "rolle" -> Optional.of(ROLE);
      case "document", "dokument", "thread", "tråd" -> Optional.of(DOCUMENT);
      case "study", "delstudie" -> Optional.of(STUDY);
      case "post", "innlegg" -> Optional.of(POST);
      case "time", "tid" -> Optional.of(TIME);
      default -> Optional.empty();
    };
  }

  /// Whether it is asked of a coding, in the brackets after a code, and nowhere else.
  boolean isOfCoding() {
    return switch (this) {
      case DIRECTION, CODER, WEIGHT, MADE, OUTDATED -> true;
      case CODE, KIND, LANGUAGE, SPEAKER, ROLE, DOCUMENT, STUDY, POST, TIME -> false;
    };
  }

  /// The English name, which is the canonical one.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

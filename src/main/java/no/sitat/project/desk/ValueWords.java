package no.sitat.project.desk;

import java.util.List;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.registry.Respondent;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.classification.MomentWords;
import no.sitat.text.Shortened;

/// What the history tells of values: who, what, from what, to what.
///
/// Labels and values are registry data and may be told; they are shortened where they are long.
final class ValueWords {
  private static final int FEW = 3;
  private static final int LONGEST = 60;

  private ValueWords() {}

  /// One value, as it was and as it becomes.
  record Told(Respondent respondent, Variable variable, Value before, Value after) {}

  static LocalText of(List<Told> changes) {
    return new LocalText(in("nb", changes), in("en", changes));
  }

  private static String in(String language, List<Told> changes) {
    var first =
        changes.stream()
            .limit(FEW)
            .map(change -> one(language, change))
            .collect(Collectors.joining("; "));
    if (changes.size() <= 1) {
      return first;
    }
    boolean english = language.equals("en");
    int more = changes.size() - FEW;
    var rest = more <= 0 ? "" : english ? "; and " + more + " more" : "; og " + more + " til";
    return (english ? "Set " : "Satte ")
        + changes.size()
        + (english ? " values: " : " verdier: ")
        + first
        + rest;
  }

  private static String one(String language, Told change) {
    return cut(change.respondent().label())
        + ": "
        + cut(change.variable().called(language))
        + moment(language, change.after())
        + " "
        + value(language, change.before())
        + " → "
        + value(language, change.after());
  }

  private static String moment(String language, Value value) {
    return value.moment().isEmpty() ? "" : " " + MomentWords.of(value.moment()).in(language);
  }

  private static String value(String language, Value value) {
    boolean english = language.equals("en");
    return switch (value.status()) {
      case PRESENT -> english ? "“" + cut(value.text()) + "”" : "«" + cut(value.text()) + "»";
      case UNKNOWN -> english ? "(unknown)" : "(ukjent)";
      case NOT_APPLICABLE -> english ? "(not applicable)" : "(ikke aktuelt)";
      case NOT_ASKED -> english ? "(not asked)" : "(ikke spurt)";
      case EMPTY -> english ? "(empty)" : "(tom)";
    };
  }

  private static String cut(String text) {
    return Shortened.marked(text, LONGEST);
  }
}

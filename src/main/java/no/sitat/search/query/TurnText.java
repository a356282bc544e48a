package no.sitat.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.sitat.coding.Study;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.ValueStatus;

/// Writes down what is asked of people, documents and posts.
final class TurnText {
  private final Study study;

  TurnText(Study study) {
    this.study = study;
  }

  String text(TurnTest test) {
    return switch (test) {
      case TurnTest.InGroup(var variable, var groups) -> group(variable, groups);
      case TurnTest.OfKind(var kind) -> "kind:" + kind.key();
      case TurnTest.InLanguage(var language) -> "language:" + Quoting.of(language);
      case TurnTest.SpokenBy(var speaker) -> "speaker:" + Quoting.quoted(speaker);
      case TurnTest.OfRole(var role) -> "role:" + role.key();
      case TurnTest.InDocument(var document) -> "document:" + Quoting.quoted(document);
      case TurnTest.Published(var moments) -> timeName() + MomentsText.of(moments);
      case TurnTest.InReplyTo(var post) -> "post:" + Quoting.quoted(post);
    };
  }

  /// A name of the field that no variable has.
  private String timeName() {
    return study.respondents().column("time").isEmpty() ? "time" : "tid";
  }

  private String group(String variable, Set<Integer> groups) {
    var column =
        study
            .respondents()
            .column(variable)
            .orElseThrow(() -> new IllegalArgumentException("no variable " + variable));
    var names = groups.stream().sorted().map(column.groups()::get).map(Quoting::of).toList();
    return Quoting.of(variable) + (names.isEmpty() ? nobody(column) : among(names));
  }

  private static String among(List<String> names) {
    return names.size() == 1 ? "=" + names.getFirst() : " in (" + String.join(", ", names) + ")";
  }

  /// A condition that none of the respondents meets.
  private static String nobody(Column column) {
    return switch (column.variable().type()) {
      case NUMBER -> "<-999999999";
      case DATE -> "<0001";
      case TEXT -> "=\"" + "-".repeat(column.groups().size() + 1) + '"';
      case CATEGORY, ORDERED ->
          Arrays.stream(ValueStatus.values())
              .map(ValueStatus::label)
              .filter(label -> !label.isEmpty() && !column.groups().contains(label))
              .findFirst()
              .map(label -> "=\"" + label + '"')
              .orElse("!=\"" + column.groups().getFirst() + '"');
    };
  }
}

package no.sitat.coding;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.registry.RespondentTable.Basis;
import no.sitat.registry.RespondentTable.Column;

/// What a group of a column is called in bokmål and English: by its classification, or as the
/// sub-studies that it is made of.
///
/// @param group as tables and queries have it
/// @param name the group itself where nobody called it anything else
public record GroupName(String group, LocalText name) {
  /// The groups of a column in its order.
  ///
  /// @param key of a variable or of a derived column; without such a column there are none
  public static List<GroupName> all(Study study, String key) {
    return study.respondents().column(key).stream()
        .flatMap(column ->
            column.groups().stream().map(group -> new GroupName(group, name(study, column, group))))
        .toList();
  }

  /// One group of a column, which nobody need be in.
  public static LocalText of(Study study, String key, String group) {
    return study
        .respondents()
        .column(key)
        .map(column -> name(study, column, group))
        .orElse(new LocalText(group, group));
  }

  private static LocalText name(Study study, Column column, String group) {
    if (column.variable().key().startsWith(SubStudyColumns.PREFIX)) {
      return new LocalText(called(study, group, "nb"), called(study, group, "en"));
    }
    var english = column.basis().map(Basis::english).map(names -> names.get(group));
    return new LocalText(group, english.orElse(group));
  }

  private static String called(Study study, String group, String language) {
    return Arrays.stream(group.split(Pattern.quote(SubStudyColumns.AND), -1))
        .map(key ->
            study.subStudies().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> each.called(language))
                .orElse(key))
        .collect(Collectors.joining(SubStudyColumns.AND));
  }
}

package no.sitat.http.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.coding.SubStudyColumns;
import no.sitat.corpus.Turn;
import no.sitat.registry.DerivedChoice;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;

/// The table of respondents.
///
/// @param variables in order of import
public record RespondentsView(List<VariableView> variables, List<RespondentView> respondents) {
  /// A property of respondents.
  ///
  /// @param type `category`, `ordered`, `number`, `date` or `text`
  /// @param nameNb what people call it in bokmål; empty where it has no such name
  /// @param moments those for which somebody has a value, beside always
  /// @param derived what can be made of it: the variable at a moment, or rolled up by a
  ///   classification
  public record VariableView(
      String key,
      String type,
      String nameNb,
      String nameEn,
      List<String> moments,
      List<DerivedView> derived) {
    /// The variables, and after them the sub-studies as if they were derived from a variable: in
    /// tables they are used in the same way.
    public static List<VariableView> all(Study study) {
      var table = study.respondents();
      var variables = table.variables().stream().map(each -> VariableView.of(each, table));
      var subStudies =
          study.subStudies().stream()
              .map(each ->
                  new DerivedView(
                      SubStudyColumns.PREFIX + each.key(), each.called("nb"), each.called("en")))
              .toList();
      var all =
          new VariableView(
              SubStudyColumns.ALL, "category", "Delstudier", "Sub-studies", List.of(), subStudies);
      return Stream.concat(variables, subStudies.isEmpty() ? Stream.of() : Stream.of(all)).toList();
    }

    public static VariableView of(Variable variable, RespondentTable table) {
      var name = variable.name();
      return new VariableView(
          variable.key(),
          variable.type().key(),
          name.nb(),
          name.en(),
          List.copyOf(table.moments(variable)),
          table.choices().stream()
              .filter(each -> each.variable().equals(variable.key()))
              .map(DerivedView::of)
              .toList());
    }
  }

  /// @param key `origin@world-region`, used as that of a variable
  /// @param nameNb what is derived, without the name of the variable
  public record DerivedView(String key, String nameNb, String nameEn) {
    static DerivedView of(DerivedChoice choice) {
      return new DerivedView(choice.key(), choice.name().in("nb"), choice.name().in("en"));
    }
  }

  /// One respondent.
  ///
  /// @param values by key of the variable; at a moment by `key@moment`, where there is one
  /// @param documents in how many documents the respondent speaks
  /// @param codings how many codings have the respondent's words
  public record RespondentView(
      int id, String label, Map<String, ValueView> values, int documents, int codings) {}

  /// What is recorded, or why nothing is.
  ///
  /// @param status `present`, `unknown`, `not_applicable`, `not_asked` or `empty`
  /// @param text the value as entered; empty unless it is present
  public record ValueView(String status, String text) {}

  public static RespondentsView of(Study study) {
    var table = study.respondents();
    var documents = documents(study);
    var codings = codings(study);
    return new RespondentsView(
        table.variables().stream().map(each -> VariableView.of(each, table)).toList(),
        table.respondents().stream()
            .map(respondent ->
                new RespondentView(
                    respondent.id(),
                    respondent.label(),
                    values(respondent, study),
                    documents.getOrDefault(respondent.id(), 0),
                    codings.getOrDefault(respondent.id(), 0)))
            .toList());
  }

  private static Map<String, ValueView> values(Respondent respondent, Study study) {
    var values = new LinkedHashMap<String, ValueView>();
    var table = study.respondents();
    for (var variable : table.variables()) {
      values.put(variable.key(), view(table.recorded(respondent, variable, "")));
      for (var moment : table.moments(variable)) {
        var value = table.recorded(respondent, variable, moment);
        if (value.status() != ValueStatus.EMPTY) {
          values.put(variable.key() + "@" + moment, view(value));
        }
      }
    }
    return values;
  }

  private static ValueView view(Value value) {
    return new ValueView(value.status().key(), value.text());
  }

  private static Map<Integer, Integer> documents(Study study) {
    var counts = new HashMap<Integer, Integer>();
    for (var document : study.corpus().documents()) {
      document.turns().stream()
          .map(Turn::respondent)
          .distinct()
          .forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    return counts;
  }

  private static Map<Integer, Integer> codings(Study study) {
    var counts = new HashMap<Integer, Integer>();
    study.codings().blocks().forEach(block -> count(block, counts));
    return counts;
  }

  private static void count(CodingTable.Block block, Map<Integer, Integer> into) {
    int last = -1;
    var met = new BitSet();
    for (int row = 0; row < block.size(); row++) {
      if (block.coding[row] != last) {
        met.clear();
        last = block.coding[row];
      }
      if (!met.get(block.respondent[row])) {
        met.set(block.respondent[row]);
        into.merge(block.respondent[row], 1, Integer::sum);
      }
    }
  }
}

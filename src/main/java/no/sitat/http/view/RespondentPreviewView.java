package no.sitat.http.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.exchange.RespondentLook;
import no.sitat.exchange.RespondentSheet;
import no.sitat.exchange.column.ReadColumn;
import no.sitat.exchange.source.Reading;
import no.sitat.http.view.ImportView.RefusedView;
import no.sitat.http.view.ImportView.RemarkView;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;

/// How a table of respondents would be taken, before anything is stored.
///
/// @param id heading of the column that has the labels; empty where the file is refused
/// @param headings of all columns that have one
/// @param rows how many respondents the file has
/// @param known how many of them are in the project
/// @param speakers how many of the labels are speakers in documents
/// @param labels the first few
/// @param columns all but the labels'
/// @param refused what must be put right before the file can be taken; of very many, the first
public record RespondentPreviewView(
    String file,
    String id,
    List<String> headings,
    int rows,
    int known,
    int speakers,
    List<String> labels,
    List<PreviewColumn> columns,
    List<RefusedView> refused,
    List<RemarkView> remarks) {
  private static final int MOST_REFUSALS = 20;
  private static final int FEW = 5;

  /// One column.
  ///
  /// @param taken whether it becomes values of a variable
  /// @param key of the variable
  /// @param type what the values would be: `category`, `ordered`, `number`, `date` or `text`
  /// @param typeInProject the type that the variable has and keeps, if it is there already
  /// @param moment `immigration`, `interview`, `emigration` or a day; empty for always
  /// @param counts how many cells have a value, and how many lack one for each reason, by
  ///   `present`, `unknown`, `not_applicable`, `not_asked` and `empty`
  /// @param groups how many different values there are
  /// @param examples the first few of them
  public record PreviewColumn(
      String heading,
      boolean taken,
      String key,
      String type,
      Optional<String> typeInProject,
      String moment,
      Map<String, Integer> counts,
      int groups,
      List<String> examples,
      List<PreviewRemark> remarks) {
    static PreviewColumn of(ReadColumn column, RespondentTable table) {
      return new PreviewColumn(
          column.heading(),
          column.isTaken(),
          column.key(),
          column.type().key(),
          column.isTaken()
              ? variable(table, column.key()).map(Variable::type).map(VariableType::key)
              : Optional.empty(),
          column.moment(),
          counts(column),
          column.groups(),
          column.examples(),
          column.remarks().stream().map(PreviewRemark::of).toList());
    }

    private static Map<String, Integer> counts(ReadColumn column) {
      var counts = new LinkedHashMap<String, Integer>();
      for (var status : ValueStatus.values()) {
        counts.put(status.key(), column.counts().getOrDefault(status, 0));
      }
      return counts;
    }

    private static Optional<Variable> variable(RespondentTable table, String key) {
      return table.variables().stream()
          .filter(each -> each.key().equalsIgnoreCase(key))
          .findFirst();
    }
  }

  /// What somebody should look at.
  public record PreviewRemark(String text, String textNb) {
    static PreviewRemark of(LocalText text) {
      return new PreviewRemark(text.in("en"), text.in("nb"));
    }
  }

  public static RespondentPreviewView of(
      Reading<RespondentLook> reading, String file, Study study) {
    var look = reading.value();
    var labels =
        look.map(each -> each.sheet().rows().stream().map(RespondentSheet.Row::label).toList())
            .orElse(List.of());
    var table = study.respondents();
    var speakers =
        study.corpus().documents().stream()
            .flatMap(document -> document.turns().stream())
            .map(Turn::speaker)
            .collect(Collectors.toSet());
    return new RespondentPreviewView(
        file,
        look.map(each -> each.sheet().idColumn()).orElse(""),
        look.map(RespondentLook::headings).orElse(List.of()),
        labels.size(),
        (int) labels.stream().filter(label -> table.labelled(label).isPresent()).count(),
        (int) labels.stream().filter(speakers::contains).count(),
        labels.stream().limit(FEW).toList(),
        look.map(RespondentLook::columns).orElse(List.of()).stream()
            .map(column -> PreviewColumn.of(column, table))
            .toList(),
        reading.refusals().stream().limit(MOST_REFUSALS).map(RefusedView::of).toList(),
        reading.remarks().stream().map(RemarkView::of).toList());
  }
}

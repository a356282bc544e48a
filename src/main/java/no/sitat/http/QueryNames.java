package no.sitat.http;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.http.view.QueryView;
import no.sitat.http.view.Refused;
import no.sitat.registry.RespondentTable.Column;

/// The names of a study that may stand in a query, with how much each stands for.
final class QueryNames {
  private static final Comparator<QueryView.Name> COMMONEST_FIRST =
      Comparator.comparingInt((QueryView.Name name) -> -name.count())
          .thenComparing(QueryView.Name::name);

  private final Study study;

  /// @param isOrdered whether the names have an order of their own
  record Listed(List<QueryView.Name> names, boolean isOrdered) {
    /// Those in which the letters stand, without regard to case; those that begin so first.
    QueryView.Names having(String letters, int most) {
      var wanted = letters.toLowerCase(Locale.ROOT);
      var found =
          names.stream()
              .filter(name -> name.name().toLowerCase(Locale.ROOT).contains(wanted))
              .sorted(Comparator.comparing((QueryView.Name name) -> !begins(name, wanted)))
              .toList();
      int told = Math.min(most, found.size());
      return new QueryView.Names(found.subList(0, told), found.size() - told);
    }

    private static boolean begins(QueryView.Name name, String wanted) {
      return name.name().toLowerCase(Locale.ROOT).startsWith(wanted);
    }
  }

  QueryNames(Study study) {
    this.study = study;
  }

  /// @param what `speaker`, `document`, `language`, `coder`, `kind`, `study` or a variable's key
  /// @throws Refused if there is no such variable
  Listed of(String what) {
    return switch (what) {
      case "speaker" -> counted(speakers());
      case "document" -> listed(study.corpus().documents(), Document::name);
      case "language" -> counted(documents(Document::language));
      case "kind" -> counted(documents(document -> document.kind().key()));
      case "coder" -> counted(coders());
      case "study" -> subStudies();
      default ->
          study
              .respondents()
              .column(what)
              .map(QueryNames::values)
              .orElseThrow(() ->
                  Refused.field(
                      "of",
                      "Det finnes ingen variabel med den nøkkelen.",
                      "there is no variable with that key"));
    };
  }

  private Listed subStudies() {
    return new Listed(
        study.subStudies().stream()
            .map(each -> new QueryView.Name(each.key(), each.respondents().size()))
            .toList(),
        true);
  }

  private Map<String, Integer> speakers() {
    var turns = new HashMap<String, Integer>();
    for (var document : study.corpus().documents()) {
      document.turns().forEach(turn -> turns.merge(turn.speaker(), 1, Integer::sum));
    }
    turns.remove("");
    return turns;
  }

  private Map<String, Integer> documents(Function<Document, String> property) {
    var documents = new HashMap<String, Integer>();
    study
        .corpus()
        .documents()
        .forEach(each -> documents.merge(property.apply(each), 1, Integer::sum));
    return documents;
  }

  private Map<String, Integer> coders() {
    var made = new HashMap<Integer, Set<Integer>>();
    for (var block : study.codings().blocks()) {
      for (int row = 0; row < block.size(); row++) {
        made.computeIfAbsent(block.coder[row], _ -> new HashSet<>()).add(block.coding[row]);
      }
    }
    var codings = new TreeMap<String, Integer>();
    for (var coder : study.coders()) {
      codings.merge(coder.name(), made.getOrDefault(coder.id(), Set.of()).size(), Integer::sum);
    }
    return codings;
  }

  private static Listed counted(Map<String, Integer> counts) {
    return new Listed(
        counts.entrySet().stream()
            .map(entry -> new QueryView.Name(entry.getKey(), entry.getValue()))
            .sorted(COMMONEST_FIRST)
            .toList(),
        false);
  }

  private static Listed listed(List<Document> documents, Function<Document, String> name) {
    return new Listed(
        documents.stream()
            .map(each -> new QueryView.Name(name.apply(each), each.turns().size()))
            .toList(),
        true);
  }

  /// In the order of the column, which is that of numbers and dates.
  private static Listed values(Column column) {
    var counts = new int[column.groups().size()];
    for (int group : column.groupOf()) {
      if (group >= 0) {
        counts[group]++;
      }
    }
    return new Listed(
        IntStream.range(0, counts.length)
            .mapToObj(group -> new QueryView.Name(column.groups().get(group), counts[group]))
            .toList(),
        true);
  }
}

package no.sitat.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.TurnColumns;
import no.sitat.registry.RespondentTable.Column;

/// Counts places by what their documents, turns and respondents are.
final class TurnFacets {
  private final TurnColumns turns;
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final FacetCount kindCount = new FacetCount();
  private final FacetCount languageCount = new FacetCount();
  private final FacetCount speakerCount = new FacetCount();
  private final FacetCount yearCount = new FacetCount();
  private final List<Column> columns = new ArrayList<>();
  private final List<FacetCount> groupCounts = new ArrayList<>();
  private int document;
  private int kind;
  private int language;

  TurnFacets(Study study) {
    turns = study.corpus().turns();
    for (var variable : study.respondents().variables()) {
      columns.add(study.respondents().column(variable.key()).orElseThrow());
      groupCounts.add(new FacetCount());
    }
  }

  void enter(Document next) {
    document = next.id();
    kind = number(next.kind().key(), kinds);
    language = number(next.language(), languages);
  }

  private static int number(String name, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(name, _ -> numbers.size());
  }

  /// Counts places in one turn of the document.
  ///
  /// @param turn its number, or 0 for places between turns
  /// @param people the respondents they belong to, each once
  void add(int turn, int places, int... people) {
    count(kindCount, kind, places, people);
    count(languageCount, language, places, people);
    if (turn > 0) {
      addTurn(turns.at(document, turn), places, people);
    }
    for (int i = 0; i < columns.size(); i++) {
      addGroups(columns.get(i).groupOf(), groupCounts.get(i), places, people);
    }
  }

  private void addTurn(int turn, int places, int... people) {
    count(speakerCount, turns.speaker(turn), places, people);
    if (turns.year(turn) != TurnColumns.NO_YEAR) {
      count(yearCount, turns.year(turn), places, people);
    }
  }

  private void count(FacetCount count, int value, int places, int... people) {
    count.add(value, document, places);
    for (int respondent : people) {
      count.addPerson(value, respondent);
    }
  }

  /// A place of two respondents counts once under each of their groups.
  private void addGroups(int[] groupOf, FacetCount count, int places, int... people) {
    for (int i = 0; i < people.length; i++) {
      int group = group(groupOf, people[i]);
      if (group < 0) {
        continue;
      }
      count.add(group, document, hasOneIn(group, groupOf, people, i) ? 0 : places);
      count.addPerson(group, people[i]);
    }
  }

  /// Whether one of the first few respondents is of a group.
  private static boolean hasOneIn(int group, int[] groupOf, int[] people, int few) {
    for (int i = 0; i < few; i++) {
      if (group(groupOf, people[i]) == group) {
        return true;
      }
    }
    return false;
  }

  private static int group(int[] groupOf, int respondent) {
    return respondent < groupOf.length ? groupOf[respondent] : -1;
  }

  List<Facet> facets() {
    var facets = new ArrayList<Facet>();
    facets.add(kindCount.facet("kind", List.copyOf(kinds.keySet())::get));
    facets.add(languageCount.facet("language", List.copyOf(languages.keySet())::get));
    facets.add(speakerCount.facet("speaker", turns.labels()::get));
    facets.add(yearCount.facet("year", Integer::toString));
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      facets.add(groupCounts.get(i).facet(column.variable().key(), column.groups()::get));
    }
    return facets;
  }
}

package no.sitat.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.search.match.CodingRows;
import no.sitat.text.Span;

/// Counts places by kind, language, code, coder and every variable of respondents.
///
/// A place counts under a code if a coding of the code *or of one of its sub-codes* overlaps it, so
/// that the number is the one a search for `code:` finds. Places must come document by document.
final class Facets {
  private final Study study;
  private final CodingRows codings;
  private final Map<Integer, List<Integer>> withParents = new HashMap<>();
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private final FacetCount kindCount = new FacetCount();
  private final FacetCount languageCount = new FacetCount();
  private final FacetCount codeCount = new FacetCount();
  private final FacetCount coderCount = new FacetCount();
  private final List<Column> columns = new ArrayList<>();
  private final List<FacetCount> columnCounts = new ArrayList<>();

  Facets(Study study, CodingRows codings) {
    this.study = study;
    this.codings = codings;
    for (var code : study.codebook().codes()) {
      withParents.put(code.id(), study.codebook().path(code).stream().map(Code::id).toList());
    }
    for (var variable : study.respondents().variables()) {
      columns.add(study.respondents().column(variable.key()).orElseThrow());
      columnCounts.add(new FacetCount());
    }
  }

  /// Counts one place, and the respondents it belongs to; not yet under codes.
  void add(Document document, int... respondents) {
    int id = document.id();
    kindCount.add(number(document.kind().key(), kinds), id, respondents);
    languageCount.add(number(document.language(), languages), id, respondents);
    for (int i = 0; i < columns.size(); i++) {
      addGroups(columns.get(i).groupOf(), columnCounts.get(i), id, respondents);
    }
  }

  private static int number(String name, Map<String, Integer> numbers) {
    return numbers.computeIfAbsent(name, _ -> numbers.size());
  }

  /// A place of two respondents counts once under each of their groups.
  private static void addGroups(int[] groupOf, FacetCount count, int document, int... people) {
    if (people.length == 1) {
      if (hasGroup(groupOf, people[0])) {
        count.add(groupOf[people[0]], document, people);
      }
      return;
    }
    Arrays.stream(people)
        .filter(each -> hasGroup(groupOf, each))
        .map(each -> groupOf[each])
        .distinct()
        .forEach(group -> count.add(group, document, membersOf(groupOf, group, people)));
  }

  private static boolean hasGroup(int[] groupOf, int respondent) {
    return respondent < groupOf.length && groupOf[respondent] >= 0;
  }

  private static int[] membersOf(int[] groupOf, int group, int... people) {
    return Arrays.stream(people)
        .filter(each -> hasGroup(groupOf, each) && groupOf[each] == group)
        .toArray();
  }

  /// Counts one place under the codes and coders of the codings that overlap it.
  void addCodes(int document, Span place, int... respondents) {
    var rows = codings.of(document);
    if (rows.isEmpty()) {
      return;
    }
    var codes = new BitSet();
    var coders = new BitSet();
    var block = rows.get().block();
    for (int row = rows.get().from();
        row < rows.get().to() && block.start[row] < place.end();
        row++) {
      if (block.end[row] > place.start()) {
        withParents.getOrDefault(block.code[row], List.of()).forEach(codes::set);
        coders.set(block.coder[row]);
      }
    }
    codes.stream().forEach(code -> codeCount.add(code, document, respondents));
    coders.stream().forEach(coder -> coderCount.add(coder, document, respondents));
  }

  List<Facet> facets() {
    var facets = new ArrayList<Facet>();
    facets.add(kindCount.facet("kind", List.copyOf(kinds.keySet())::get));
    facets.add(languageCount.facet("language", List.copyOf(languages.keySet())::get));
    facets.add(codeCount.facet("code", code -> study.codebook().code(code).orElseThrow().key()));
    facets.add(coderCount.facet("coder", this::coder));
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      facets.add(columnCounts.get(i).facet(column.variable().key(), column.groups()::get));
    }
    return FacetCount.nonEmpty(facets);
  }

  private String coder(int id) {
    return study.coders().stream()
        .filter(coder -> coder.id() == id)
        .map(Coder::name)
        .findFirst()
        .orElse("");
  }
}

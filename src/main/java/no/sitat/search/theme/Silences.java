package no.sitat.search.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.sitat.coding.CodingTable.Block;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Turn;
import no.sitat.search.QuoteRequest;
import no.sitat.search.theme.ThemeGrid.Head;

/// The people of a group who were heard and have nothing under the theme, in any direction and by
/// any coder; those who say most come first, for their silence says most.
///
/// What is under the theme is for the request to say: all that meets its further conditions, so
/// that those who have only a sub-code are silent on a theme without its sub-codes.
public final class Silences {
  private final Study study;
  private final Map<Integer, Said> people = new TreeMap<>();

  /// What one person says, while it is counted.
  private static final class Said {
    private int words;
    private final TreeSet<Integer> documents = new TreeSet<>();
    private final Map<Integer, Integer> codes = new HashMap<>();
    private int codings;
    private int last = -1;
  }

  private Silences(Study study, BitSet silent) {
    this.study = study;
    silent.stream().forEach(id -> people.put(id, new Said()));
  }

  /// @param request the theme; its direction and coder do not matter here, and its further
  ///   conditions should say no more than which codes are meant
  /// @param row of the grid of the request
  /// @param column of the grid of the request
  public static List<Silence> of(Study study, ThemeRequest request, Head row, Head column) {
    var asked = request.quotes();
    var anybody =
        new QuoteRequest(
            asked.code(), Optional.empty(), Optional.empty(), asked.where(), asked.ofRespondents());
    var plain = new ThemeRequest(anybody, request.only(), request.columns(), request.rows(), false);
    var grid = ThemeGrid.of(study, plain);
    var silent = Heard.in(study, asked.where());
    grid.quotes().forEach(quote -> quote.respondents().forEach(silent::clear));
    int[] others = silent.stream().filter(id -> !grid.isOf(row, column, id)).toArray();
    Arrays.stream(others).forEach(silent::clear);
    return new Silences(study, silent).counted(asked.where());
  }

  private List<Silence> counted(Optional<TurnSelection> where) {
    addWords();
    study.codings().blocks().forEach(block -> addCodings(block, where));
    return people.entrySet().stream()
        .map(entry -> silence(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Silence::words).reversed())
        .toList();
  }

  private void addWords() {
    for (var document : study.corpus().documents()) {
      for (var turn : document.turns()) {
        var said = people.get(turn.respondent());
        if (said != null && turn.respondent() != Turn.NOBODY && turn.isInformant()) {
          said.words += turn.words();
          said.documents.add(document.id());
        }
      }
    }
  }

  /// The parts of a coding lie side by side, so that it is counted once.
  private void addCodings(Block block, Optional<TurnSelection> where) {
    for (int row = 0; row < block.size(); row++) {
      int document = block.document[row];
      int turn = block.turn[row];
      var said = people.get(block.respondent[row]);
      if (said != null
          && said.last != block.coding[row]
          && where.map(turns -> turns.hasTurn(document, turn)).orElse(true)) {
        said.last = block.coding[row];
        said.codings++;
        said.codes.merge(block.code[row], 1, Integer::sum);
      }
    }
  }

  private static Silence silence(int respondent, Said said) {
    var instead = new ArrayList<Silence.CodeUse>();
    said.codes.forEach((code, codings) -> instead.add(new Silence.CodeUse(code, codings)));
    instead.sort(
        Comparator.comparingInt(Silence.CodeUse::codings)
            .reversed()
            .thenComparingInt(Silence.CodeUse::code));
    return new Silence(respondent, said.words, List.copyOf(said.documents), said.codings, instead);
  }
}

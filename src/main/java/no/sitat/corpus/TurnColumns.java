package no.sitat.corpus;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All turns of a corpus as columns, numbered through: what is counted by speaker, respondent or
/// year is counted here, without an object for each turn.
///
/// Immutable and safe to share between threads.
public final class TurnColumns {
  /// The year of a turn that was published at no known time.
  public static final int NO_YEAR = Integer.MIN_VALUE;

  private final int[] firsts;
  private final int[] respondents;
  private final int[] speakers;
  private final int[] years;
  private final BitSet informants = new BitSet();
  private final List<String> labels;

  TurnColumns(List<Document> documents) {
    int size = documents.stream().mapToInt(document -> document.turns().size()).sum();
    firsts = new int[documents.isEmpty() ? 0 : documents.getLast().id() + 1];
    respondents = new int[size];
    speakers = new int[size];
    years = new int[size];
    var numbers = new HashMap<String, Integer>();
    var found = new ArrayList<String>();
    int at = 0;
    for (var document : documents) {
      firsts[document.id()] = at;
      for (var turn : document.turns()) {
        respondents[at] = turn.respondent();
        speakers[at] = number(turn.speaker(), numbers, found);
        years[at] = turn.post().flatMap(Post::time).map(TurnColumns::year).orElse(NO_YEAR);
        informants.set(at, turn.isInformant());
        at++;
      }
    }
    labels = List.copyOf(found);
  }

  private static int number(String label, Map<String, Integer> numbers, List<String> found) {
    var known = numbers.putIfAbsent(label, found.size());
    if (known != null) {
      return known;
    }
    found.add(label);
    return found.size() - 1;
  }

  /// A year that nobody can have posted in is none.
  private static int year(Instant time) {
    int year = time.atOffset(ZoneOffset.UTC).getYear();
    return year < 0 || year > 9999 ? NO_YEAR : year;
  }

  /// How many turns.
  public int size() {
    return respondents.length;
  }

  /// The number of a turn of a document of the corpus.
  ///
  /// @param number of the turn in its document, from 1
  public int at(int document, int number) {
    return firsts[document] + number - 1;
  }

  /// Id of the respondent who speaks, or [Turn#NOBODY].
  public int respondent(int turn) {
    return respondents[turn];
  }

  public boolean isInformant(int turn) {
    return informants.get(turn);
  }

  /// Number of the speaker's label; the same for the same label in every document.
  public int speaker(int turn) {
    return speakers[turn];
  }

  /// The labels by their number.
  public List<String> labels() {
    return labels;
  }

  /// The year a post was published in, in UTC, or [#NO_YEAR].
  public int year(int turn) {
    return years[turn];
  }
}

package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.text.Span;

/// Who of the cases speaks in a source, told by which passages are theirs.
///
/// A passage of a case is by the speaker of the turns it lies on. A source that is wholly of one
/// case is by all its informants who are nobody else. A text whose speakers cannot be told apart,
/// and which several cases share, gets its turns from the passages.
///
/// @param speakers GUIDs of cases by the speaker's label
record CaseVoices(Transcript words, Map<String, UUID> speakers, boolean byPassages) {
  CaseVoices {
    speakers = Map.copyOf(speakers);
  }

  static CaseVoices of(UUID source, Transcript words, CaseIndex cases) {
    var parts = inText(cases.parts(source), words.text().length());
    if (labels(words).size() == 1 && shared(parts) && areApart(parts)) {
      var turns = turns(words.text(), parts, cases);
      var again = new Transcript(words.text(), turns, words.timeline());
      return new CaseVoices(again, speakers(again, parts, cases.whole(source), cases), true);
    }
    return new CaseVoices(words, speakers(words, parts, cases.whole(source), cases), false);
  }

  private static List<CaseIndex.Part> inText(List<CaseIndex.Part> parts, int length) {
    return parts.stream()
        .filter(part -> !part.span().isEmpty() && part.span().end() <= length)
        .sorted(Comparator.comparingInt(part -> part.span().start()))
        .toList();
  }

  private static Set<String> labels(Transcript words) {
    var labels = new HashSet<String>();
    words.turns().forEach(turn -> labels.add(turn.speaker()));
    return labels;
  }

  private static boolean shared(List<CaseIndex.Part> parts) {
    return parts.stream().map(CaseIndex.Part::of).distinct().count() > 1;
  }

  private static boolean areApart(List<CaseIndex.Part> parts) {
    int end = 0;
    for (var part : parts) {
      if (part.span().start() < end) {
        return false;
      }
      end = part.span().end();
    }
    return true;
  }

  private static List<SpokenTurn> turns(String text, List<CaseIndex.Part> parts, CaseIndex cases) {
    var turns = new ArrayList<SpokenTurn>();
    int from = 0;
    for (var part : parts) {
      add(turns, text, new Span(from, part.span().start()), "");
      add(turns, text, part.span(), cases.name(part.of()));
      from = part.span().end();
    }
    add(turns, text, new Span(from, text.length()), "");
    return turns;
  }

  private static void add(List<SpokenTurn> turns, String text, Span span, String speaker) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      turns.add(
          new SpokenTurn(new Span(start, end), speaker, SpeakerRole.INFORMANT, Optional.empty()));
    }
  }

  private static Map<String, UUID> speakers(
      Transcript words, List<CaseIndex.Part> parts, List<UUID> whole, CaseIndex cases) {
    var found = votes(words.turns(), parts);
    var informants = new LinkedHashSet<String>();
    words.turns().stream()
        .filter(turn -> turn.role() == SpeakerRole.INFORMANT)
        .map(SpokenTurn::speaker)
        .forEach(informants::add);
    found.keySet().retainAll(informants);
    for (var label : informants) {
      whole.stream()
          .filter(each -> whole.size() == 1 || cases.name(each).equals(label))
          .findFirst()
          .ifPresent(each -> found.putIfAbsent(label, each));
    }
    return found;
  }

  /// For each label the case that has most of its words; the first of those that have as many.
  private static Map<String, UUID> votes(List<SpokenTurn> turns, List<CaseIndex.Part> parts) {
    var votes = new HashMap<String, Map<UUID, Integer>>();
    int at = 0;
    for (var part : parts) {
      while (at > 0 && turns.get(at - 1).span().end() > part.span().start()) {
        at--;
      }
      while (at < turns.size() && turns.get(at).span().end() <= part.span().start()) {
        at++;
      }
      for (int i = at; i < turns.size() && starts(turns.get(i)) < part.span().end(); i++) {
        var turn = turns.get(i);
        int common =
            Math.min(turn.span().end(), part.span().end())
                - Math.max(turn.span().start(), part.span().start());
        votes
            .computeIfAbsent(turn.speaker(), _ -> new java.util.LinkedHashMap<>())
            .merge(part.of(), common, Integer::sum);
      }
    }
    var winners = new HashMap<String, UUID>();
    votes.forEach((label, of) ->
        of.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .ifPresent(best -> winners.put(label, best.getKey())));
    return winners;
  }

  private static int starts(SpokenTurn turn) {
    return turn.span().start();
  }
}

package no.sitat.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.SpeakerProfile.Reason;

/// Finds out who speaks in documents that wait to be imported, and who of them seems to ask.
public final class SpeakerProfiles {
  private static final int SAMPLES = 3;
  private static final int SAMPLE_UNITS = 220;

  /// A turn of fewer units («mm», «ja») tells nothing of who speaks.
  private static final int TELLING = 25;

  /// Of so many turns of one who asks at least one ends with a question mark.
  private static final int ONE_QUESTION_IN = 3;

  private final Map<String, Heard> speakers = new LinkedHashMap<>();
  private final Map<String, SpeakerRole> confirmed;

  private static final class Heard {
    private final Set<Integer> documents = new HashSet<>();
    private final List<String> samples = new ArrayList<>();
    private int turns;
    private int questions;
    private boolean asks;

    /// Of the turns that may ask; more is likelier.
    double share() {
      return turns == 0 ? 0 : (double) questions / turns;
    }
  }

  private SpeakerProfiles(Map<String, SpeakerRole> confirmed) {
    this.confirmed = confirmed;
  }

  /// Those who speak in the interviews among the documents: those who must be asked about first,
  /// then those who seem to ask, then those of most turns.
  ///
  /// @param confirmed roles that somebody has confirmed before, by label
  public static List<SpeakerProfile> of(
      List<IncomingDocument> documents, Map<String, SpeakerRole> confirmed) {
    var profiles = new SpeakerProfiles(confirmed);
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).kind() == DocumentKind.INTERVIEW) {
        profiles.hear(i, documents.get(i));
      }
    }
    return profiles.sorted();
  }

  private void hear(int number, IncomingDocument document) {
    var text = document.transcript().text();
    for (var turn : document.transcript().turns()) {
      if (!turn.speaker().isEmpty()) {
        hear(number, turn, text.substring(turn.span().start(), turn.span().end()));
      }
    }
  }

  private void hear(int number, SpokenTurn turn, String words) {
    var speaker = speakers.computeIfAbsent(turn.speaker(), _ -> new Heard());
    speaker.documents.add(number);
    speaker.turns++;
    speaker.questions += words.stripTrailing().endsWith("?") ? 1 : 0;
    speaker.asks |= turn.role() == SpeakerRole.INTERVIEWER;
    if (speaker.samples.size() < SAMPLES && words.length() >= TELLING) {
      speaker.samples.add(beginning(words));
    }
  }

  private static String beginning(String words) {
    if (words.length() <= SAMPLE_UNITS) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(SAMPLE_UNITS - 1)) ? 1 : 0;
    return words.substring(0, SAMPLE_UNITS - end) + "…";
  }

  private List<SpeakerProfile> sorted() {
    var asking = asksMost();
    return speakers.entrySet().stream()
        .map(each -> profile(each.getKey(), each.getValue(), asking))
        .sorted(
            Comparator.comparing(SpeakerProfile::ask)
                .thenComparing(profile -> profile.role() == SpeakerRole.INTERVIEWER)
                .thenComparing(SpeakerProfile::turns)
                .reversed())
        .toList();
  }

  private SpeakerProfile profile(String label, Heard heard, Optional<String> asking) {
    var known = Optional.ofNullable(confirmed.get(label));
    var reason = known.map(_ -> Reason.CONFIRMED).orElseGet(() -> reason(label, heard, asking));
    var role =
        known.orElse(
            reason == Reason.TELLS || (reason == Reason.EITHER && !heard.asks)
                ? SpeakerRole.INFORMANT
                : SpeakerRole.INTERVIEWER);
    boolean ask = reason == Reason.EITHER || reason == Reason.ASKS_MOST;
    return new SpeakerProfile(
        label,
        heard.documents.size(),
        heard.turns,
        heard.questions,
        role,
        reason,
        ask,
        heard.samples);
  }

  private static Reason reason(String label, Heard heard, Optional<String> asking) {
    if (label.equalsIgnoreCase("I")) {
      return Reason.EITHER;
    }
    if (heard.asks) {
      return Reason.CALLED_SO;
    }
    return asking.filter(label::equals).isPresent() ? Reason.ASKS_MOST : Reason.TELLS;
  }

  /// The one who puts most questions for their turns, where nobody is known to ask and several
  /// speak.
  private Optional<String> asksMost() {
    boolean somebodyAsks =
        speakers.entrySet().stream()
            .anyMatch(each ->
                each.getValue().asks || confirmed.get(each.getKey()) == SpeakerRole.INTERVIEWER);
    if (somebodyAsks || speakers.size() < 2) {
      return Optional.empty();
    }
    var byShare =
        speakers.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Heard> each) -> each.getValue().share())
                    .reversed())
            .collect(Collectors.toList());
    var first = byShare.getFirst();
    double second = byShare.get(1).getValue().share();
    boolean clear =
        first.getValue().share() * ONE_QUESTION_IN >= 1 && first.getValue().share() >= 2 * second;
    return clear ? Optional.of(first.getKey()) : Optional.empty();
  }
}

package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.recording.ElanFile.Annotation;
import no.sitat.exchange.recording.ElanFile.Tier;

/// The talk in an ELAN file: every tier of its own is somebody's, its participant's or the one it
/// is named after. Tiers about other tiers (words, glosses) are left out, and so are tiers whose
/// values are picked from a list (gestures).
///
/// Where a tier of its own has one about it that is named as the spelling or the transcription,
/// that one has the words: the other has numbers, or sounds.
final class Elan {
  private static final Pattern SPELLING =
      Pattern.compile("(?i)(?:.*[_@\\- ])?ort(?:h|o|[_@\\- ]|$).*");
  private static final Pattern TRANSCRIPTION =
      Pattern.compile("(?i)(tx|txt|text|utterance|transcri[^@]*)([_@\\- ].*)?");

  /// An annotation about one about another one, and so on.
  private static final int DEEPEST = 16;

  private final ElanFile file;

  private Elan(ElanFile file) {
    this.file = file;
  }

  static Talk read(String text) throws XMLStreamException {
    return new Elan(ElanFile.read(text)).talk();
  }

  private Talk talk() {
    var cues = new ArrayList<Cue>();
    var spoken = spoken();
    for (var tier : spoken) {
      cues.addAll(cues(tier, worded(tier)));
    }
    long left =
        file.tiers().stream().filter(tier -> !tier.annotations().isEmpty()).count() - spoken.size();
    var remarks = left > 0 ? List.of(leftOut(left)) : List.<LocalText>of();
    return new Talk(cues, Talk.Joint.LINE, Map.of(), remarks).inOrder();
  }

  private static LocalText leftOut(long tiers) {
    return new LocalText(
        "%d lag som ikke er tale (ord for ord, glosser, bevegelser) er ikke tatt med"
            .formatted(tiers),
        "%d tiers that are not talk (word by word, glosses, gestures) are left out"
            .formatted(tiers));
  }

  /// The tiers that are somebody's talk.
  private List<Tier> spoken() {
    var own =
        file.tiers().stream()
            .filter(tier -> tier.parent().isEmpty() && !tier.annotations().isEmpty())
            .filter(tier -> !file.listed().contains(tier.kind()))
            .toList();
    var named = own.stream().filter(tier -> !tier.participant().isBlank()).toList();
    return named.isEmpty() ? own : named;
  }

  /// The tier with the words of a tier of its own.
  private Tier worded(Tier tier) {
    var about = file.tiers().stream().filter(each -> each.parent().equals(tier.id())).toList();
    for (var name : List.of(SPELLING, TRANSCRIPTION)) {
      for (var each : about) {
        boolean full = each.annotations().size() * 2 >= tier.annotations().size();
        boolean single = each.annotations().size() <= tier.annotations().size();
        if (full && single && name.matcher(each.id()).matches()) {
          return each;
        }
      }
    }
    return tier;
  }

  private List<Cue> cues(Tier tier, Tier worded) {
    var byId = new HashMap<String, Annotation>();
    tier.annotations().forEach(annotation -> byId.put(annotation.id(), annotation));
    var cues = new ArrayList<Cue>();
    for (var annotation : worded.annotations()) {
      var timed = timed(annotation, byId);
      var begin = file.millis(timed.begin());
      var end = file.millis(timed.end());
      cues.add(new Cue(begin, end, tier.speaker(), annotation.words(), List.of()));
    }
    return cues;
  }

  private static Annotation timed(Annotation annotation, Map<String, Annotation> byId) {
    var at = annotation;
    for (int i = 0; i < DEEPEST && at.begin().isEmpty(); i++) {
      at = byId.getOrDefault(at.about(), at);
    }
    return at;
  }
}

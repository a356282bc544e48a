package no.sitat.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.corpus.SpeakerRole;

/// Tells those who ask from those who tell, by their labels.
final class Interviewers {
  /// What transcribers in Norway and elsewhere call the one who asks.
  private static final Pattern USUAL =
      Pattern.compile(
          "(?iu)(int|intervjuer|intervjuar|interviewer|forsker|forskar|moderator)\\.?\\s*\\d*");

  /// Also an informant's initial, and so only believed beside another label.
  private static final Pattern LONE_I = Pattern.compile("(?i)i");

  private final Optional<Pattern> named;

  Interviewers(Optional<Pattern> named) {
    this.named = named;
  }

  /// @param labels all speakers of the document
  SpeakerRole role(String label, Set<String> labels) {
    boolean asks =
        named.isPresent()
            ? named.get().matcher(label).matches()
            : USUAL.matcher(label).matches()
                || (LONE_I.matcher(label).matches() && labels.size() > 1);
    return asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
  }
}

package no.sitat.exchange.transcript;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.corpus.SpeakerRole;

/// Tells those who ask from those who tell, by their labels.
public final class Interviewers {
  /// What transcribers in Norway and elsewhere call the one who asks.
  private static final Pattern USUAL =
      Pattern.compile(
          "(?iu)(int|intervjuer|intervjuar|interviewer|forsker|forskar|moderator)\\.?\\s*\\d*");

  /// Also an informant's initial, and so only believed beside another label.
  private static final Pattern LONE_I = Pattern.compile("(?i)i");

  /// `sl`, `AMG`: who asks signs with initials where those who tell have codes.
  private static final Pattern INITIALS = Pattern.compile("\\p{Ll}{2,3}|\\p{Lu}{2,3}");

  /// Those of a family who sit in, and look like initials.
  private static final Pattern FAMILY = Pattern.compile("(?i)mor|far|mum|mom|dad|son|søn");

  private final Optional<GivenPattern> named;

  public Interviewers(Optional<Pattern> named) {
    this.named = named.map(pattern -> new GivenPattern(pattern, "interviewer"));
  }

  /// Whether somebody has said who they are.
  public boolean areNamed() {
    return named.isPresent();
  }

  /// @param labels all speakers of the document
  public SpeakerRole role(String label, Set<String> labels) {
    boolean asks = named.map(pattern -> pattern.isAll(label)).orElseGet(() -> usual(label, labels));
    return asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
  }

  private static boolean usual(String label, Set<String> labels) {
    return USUAL.matcher(label).matches()
        || (LONE_I.matcher(label).matches() && labels.size() > 1)
        || (isInitials(label) && labels.stream().anyMatch(Interviewers::isCode));
  }

  private static boolean isInitials(String label) {
    return INITIALS.matcher(label).matches() && !FAMILY.matcher(label).matches();
  }

  private static boolean isCode(String label) {
    return !USUAL.matcher(label).matches() && label.chars().anyMatch(Character::isDigit);
  }
}

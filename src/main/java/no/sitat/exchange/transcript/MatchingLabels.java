package no.sitat.exchange.transcript;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Labels by a regular expression that somebody gave; group 1 is the speaker.
///
/// The words begin at group 2 where there is one, else after the match.
final class MatchingLabels implements Labels {
  private final String text;
  private final GivenPattern pattern;

  MatchingLabels(String text, Pattern pattern) {
    this.text = text;
    this.pattern = new GivenPattern(pattern, "turns");
  }

  @Override
  public Optional<Label> of(Line line) {
    return pattern.at(text, line).filter(found -> found.start(1) >= 0).map(MatchingLabels::label);
  }

  private static Label label(MatchResult found) {
    boolean second = found.groupCount() > 1 && found.start(2) >= 0;
    return new Label(found.group(1), second ? found.start(2) : found.end());
  }
}

package no.sitat.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/// Labels by a regular expression that somebody gave; group 1 is the speaker.
///
/// The words begin at group 2 where there is one, else after the match.
final class MatchingLabels implements Labels {
  private final String text;
  private final Pattern pattern;

  MatchingLabels(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  @Override
  public Optional<Label> of(Line line) {
    var matcher = pattern.matcher(text).region(line.start(), line.end());
    if (!matcher.lookingAt() || matcher.start(1) < 0) {
      return Optional.empty();
    }
    boolean second = matcher.groupCount() > 1 && matcher.start(2) >= 0;
    return Optional.of(new Label(matcher.group(1), second ? matcher.start(2) : matcher.end()));
  }
}

package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.SpeakerRole;

/// CHAT (`.cha`), of TalkBank and CHILDES: `@` lines tell of the recording, `*WHO:` lines are said,
/// `%` lines are about them and left out, and an indented line continues the one above.
///
/// Times stand at the end of what was said, between signs that are no text.
final class Chat {
  private static final Pattern SAID = Pattern.compile("\\*([^:\\t]{1,60}):[\\t ]*(.*)");
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:%\\w{1,10}:\"[^\"]{0,200}\"_|(?<![\\p{L}\\p{N}_]))"
              + "(\\d{1,10})_(\\d{1,10})(?![\\p{L}\\p{N}_])");

  /// An action without words.
  private static final Pattern NOTHING_SAID = Pattern.compile("0\\s*[.?!]?|\\[[^\\]]*]\\s*[.?!]?");

  private static final Set<String> ASK = Set.of("investigator", "interviewer");
  private static final LocalText LEFT_OUT =
      new LocalText(
          "linjer med % (analyse av det som er sagt) er ikke tatt med",
          "lines with % (analyses of what is said) are left out");

  private Chat() {}

  static Talk read(String text) {
    var cues = new ArrayList<Cue>();
    var roles = new HashMap<String, SpeakerRole>();
    var remarks = new ArrayList<LocalText>();
    for (var line : joined(text)) {
      if (line.startsWith("@Participants:")) {
        roles.putAll(roles(line));
      } else if (line.startsWith("*")) {
        said(line, cues);
      } else if (line.startsWith("%") && remarks.isEmpty()) {
        remarks.add(LEFT_OUT);
      }
    }
    return new Talk(cues, Talk.Joint.LINE, roles, remarks);
  }

  /// Lines with those that continue them.
  private static List<String> joined(String text) {
    var lines = new ArrayList<StringBuilder>();
    text.lines()
        .forEach(line -> {
          boolean goesOn = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
          if (goesOn && !lines.isEmpty()) {
            lines.getLast().append(' ').append(line.strip());
          } else {
            lines.add(new StringBuilder(line));
          }
        });
    return lines.stream().map(StringBuilder::toString).toList();
  }

  /// `@Participants: CHI Ross Target_Child, INV Brian Investigator`.
  private static Map<String, SpeakerRole> roles(String line) {
    var roles = new HashMap<String, SpeakerRole>();
    for (var participant : line.substring(line.indexOf(':') + 1).split(",", -1)) {
      var words = participant.strip().split("\\s+", -1);
      var role = words[words.length - 1].toLowerCase(Locale.ROOT);
      roles.put(words[0], ASK.contains(role) ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT);
    }
    return roles;
  }

  private static void said(String line, List<Cue> cues) {
    var found = SAID.matcher(line);
    if (!found.matches()) {
      return;
    }
    var times = BULLET.matcher(found.group(2)).results().toList();
    var words = Cue.oneLine(BULLET.matcher(found.group(2)).replaceAll(" "));
    if (!NOTHING_SAID.matcher(words).matches()) {
      cues.add(
          new Cue(
              times.stream().findFirst().map(time -> millis(time, 1)).orElse(OptionalLong.empty()),
              times.isEmpty() ? OptionalLong.empty() : millis(times.getLast(), 2),
              found.group(1),
              words,
              List.of()));
    }
  }

  private static OptionalLong millis(MatchResult time, int group) {
    return OptionalLong.of(Long.parseLong(time.group(group)));
  }
}

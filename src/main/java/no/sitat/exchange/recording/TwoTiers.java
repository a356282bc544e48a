package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;

/// Transcripts in which everything is written twice: as it sounds, under the speaker's label, and
/// in ordinary spelling, under the label with `_orthography`; a line that is indented goes on. The
/// ordinary spelling is the text.
final class TwoTiers {
  private static final String SPELT = "_orthography";
  private static final Pattern LABELLED = Pattern.compile("(\\S{1,80})\\s+(\\S.*)?");
  private static final int FEWEST = 2;
  private static final LocalText REMARK =
      new LocalText(
          "alt står i to skrivemåter; vanlig rettskriving er lest, lydskriften ikke",
          "everything is written twice; the ordinary spelling is read, the phonetic is not");

  private TwoTiers() {}

  static boolean fits(String text) {
    var labels = new HashSet<String>();
    int spelt = 0;
    int lines = 0;
    for (var line : text.lines().limit(2_000).toList()) {
      var label = label(line);
      labels.add(label);
      lines += label.isEmpty() ? 0 : 1;
      spelt += isSpelt(label) && labels.contains(plain(label)) ? 1 : 0;
    }
    return spelt >= FEWEST && spelt * 3 >= lines;
  }

  static Talk read(String text) {
    var parts = parts(text);
    var speltOnes = new HashSet<String>();
    for (var part : parts) {
      if (isSpelt(part.label())) {
        speltOnes.add(plain(part.label()));
      }
    }
    var cues = new ArrayList<Cue>();
    for (var part : parts) {
      if (isSpelt(part.label()) || !speltOnes.contains(part.label())) {
        cues.add(Cue.untimed(plain(part.label()), part.words().toString()));
      }
    }
    return new Talk(cues, Talk.Joint.LINE, Map.of(), List.of(REMARK));
  }

  private record Part(String label, StringBuilder words) {}

  private static List<Part> parts(String text) {
    var parts = new ArrayList<Part>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          var label = label(line);
          if (!label.isEmpty()) {
            parts.add(new Part(label, new StringBuilder(line.substring(label.length()))));
          } else if (!parts.isEmpty()) {
            parts.getLast().words().append(' ').append(line);
          }
        });
    return parts;
  }

  /// Empty for a line that goes on.
  private static String label(String line) {
    var found = LABELLED.matcher(line);
    return found.matches() ? found.group(1) : "";
  }

  private static boolean isSpelt(String label) {
    return label.endsWith(SPELT) && label.length() > SPELT.length();
  }

  private static String plain(String label) {
    return isSpelt(label) ? label.substring(0, label.length() - SPELT.length()) : label;
  }
}

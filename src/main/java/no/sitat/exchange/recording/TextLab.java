package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The web pages of the Text Laboratory's spoken corpora (NOTA, CANS): a heading names who speaks,
/// the items below are what is said; two who speak at once have numbers before their words.
final class TextLab {
  private static final Pattern NOBODY = Pattern.compile("\\(.*\\)");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\s*:");
  private static final Pattern SIGN =
      Pattern.compile("(?is)<h3>\\s*<font[^>]{0,80}>[^<]{1,200}</font>\\s*</h3>\\s*<ul>");

  private TextLab() {}

  static boolean fits(String text) {
    return SIGN.matcher(text).find();
  }

  static Talk read(String text) {
    var cues = new ArrayList<Cue>();
    var speakers = List.<String>of();
    for (var element : Jsoup.parse(text).select("h3, li")) {
      if (element.nameIs("h3")) {
        speakers = speakers(element.text());
      } else {
        said(element, speakers, cues);
      }
    }
    return new Talk(cues, Talk.Joint.LINE);
  }

  private static List<String> speakers(String heading) {
    return NOBODY.matcher(heading).matches()
        ? List.of("")
        : List.of(heading.strip().split("\\s+\\+\\s+", -1));
  }

  private static void said(Element item, List<String> speakers, List<Cue> cues) {
    int who = 0;
    var words = new StringBuilder();
    for (var node : item.childNodes()) {
      if (node instanceof Element number
          && number.nameIs("b")
          && NUMBER.matcher(number.text()).matches()) {
        add(words, speakers, who, cues);
        who = number.text().charAt(0) - '1';
      } else {
        words
            .append(' ')
            .append(
                node instanceof Element inner
                    ? inner.text()
                    : ((node instanceof org.jsoup.nodes.TextNode text) ? text.getWholeText() : ""));
      }
    }
    add(words, speakers, who, cues);
  }

  private static void add(StringBuilder words, List<String> speakers, int who, List<Cue> cues) {
    var speaker = speakers.isEmpty() ? "" : speakers.get(Math.min(who, speakers.size() - 1));
    cues.add(Cue.untimed(speaker, words.toString()));
    words.setLength(0);
  }
}

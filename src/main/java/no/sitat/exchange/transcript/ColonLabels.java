package no.sitat.exchange.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Labels that end with a colon, stand in bold, or stand with a time on a line of their own.
///
/// A sentence may also begin with some words and a colon («Jeg sa: …»). What tells a label apart is
/// that it is a name — one word, or words with capitals or digits — or that it comes back.
final class ColonLabels implements Labels {
  private static final String LABEL = "([^\\s:*#\\[\\](){}][^:*\\n\\[\\](){}]{0,39}?)";

  /// A name with what a program adds to it: `Ola Nordmann (Guest)`.
  private static final String GUEST =
      LABEL.substring(0, LABEL.length() - 1) + "(?:\\s\\([\\p{L} ]{1,30}\\))?)";

  private static final String TIME = "(?:" + Timestamp.PATTERN + "\\s*)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\s*" + TIME + LABEL + "\\s*" + TIME + ":(?=\\s|$)\\s*" + TIME),
          Pattern.compile("\\s*" + TIME + "\\*\\*" + LABEL + ":?\\*\\*:?\\s*" + TIME + ":?\\s*"),
          Pattern.compile(GUEST + "\\s+" + Timestamp.PATTERN + "\\s*$"));

  /// A label behind its time, the words on the next line, as Word writes what it has heard.
  private static final Pattern BEHIND_TIME =
      Pattern.compile("\\s*" + Timestamp.PATTERN + "\\s+" + GUEST + "\\s*$");

  /// `R12`, `Intervjuer`, `Ola Nordmann`, `Informant 1`, `Kvinne, 38`.
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{N}][^\\s]{0,24}|\\p{Lu}[^\\s]*(?:\\s+[\\p{Lu}\\p{N}][^\\s]*){1,3}(?:\\s\\([\\p{L} ]+\\))?");

  private static final Pattern HAS_LETTER_OR_DIGIT = Pattern.compile(".*[\\p{L}\\p{N}].*");

  /// A label that is no name is one when it begins at least this many lines.
  private static final int RETURNS = 3;

  private static final double NEARLY_ALL = 0.9;

  private static final int MOST_SPEAKERS = 24;

  /// In a text of so few lines every speaker may speak once.
  private static final int SHORT = 12;

  /// Of so many lines at least one has a label.
  private static final int SPARSE = 25;

  /// So many lines may stand before the conversation: title, date, who is present.
  private static final int HEADING_LINES = 10;

  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();
  private final boolean behindTimes;

  ColonLabels(String text, List<Line> lines) {
    this.text = text;
    behindTimes = areBehindTimes(lines);
    for (var line : lines) {
      candidate(line).ifPresent(label -> counts.merge(label.speaker(), 1, Integer::sum));
    }
    counts.entrySet().removeIf(entry -> !isLabel(entry.getKey(), entry.getValue()));
    counts.keySet().removeAll(ofHeading(lines));
  }

  /// Labels that come once, above the first of two or more that come back: «Dato: 12. mars», «Sted:
  /// Tromsø» and the like above a conversation.
  private Set<String> ofHeading(List<Line> lines) {
    if (counts.values().stream().filter(count -> count > 1).count() < 2) {
      return Set.of();
    }
    return lines.stream()
        .flatMap(line -> of(line).stream())
        .map(Label::speaker)
        .takeWhile(speaker -> counts.getOrDefault(speaker, 0) == 1)
        .collect(Collectors.toSet());
  }

  private static boolean isLabel(String label, int count) {
    return NAME.matcher(label).matches() || count >= RETURNS;
  }

  /// Whether nearly every line with a time in front has nothing more than a name, names come back,
  /// and the words are below.
  private boolean areBehindTimes(List<Line> lines) {
    var written = lines.stream().filter(line -> !line.isBlank(text)).toList();
    var names = new ArrayList<String>();
    int timed = 0;
    for (int i = 0; i < written.size(); i++) {
      timed += isTimed(written.get(i)) ? 1 : 0;
      var name = BEHIND_TIME.matcher(text).region(written.get(i).start(), written.get(i).end());
      boolean wordsBelow = i + 1 < written.size() && !isTimed(written.get(i + 1));
      if (wordsBelow && name.matches() && ".?!,…".indexOf(text.charAt(name.end(1) - 1)) < 0) {
        names.add(name.group(1));
      }
    }
    return names.size() > RETURNS
        && names.size() >= NEARLY_ALL * timed
        && Set.copyOf(names).size() * 2 <= names.size();
  }

  private boolean isTimed(Line line) {
    return Timestamp.after(text, line.start(), line.end()) > line.start();
  }

  private Optional<Label> candidate(Line line) {
    return Stream.concat(FORMS.stream(), Stream.of(BEHIND_TIME).filter(_ -> behindTimes))
        .map(form -> form.matcher(text).region(line.start(), line.end()))
        .filter(Matcher::lookingAt)
        .filter(matcher -> HAS_LETTER_OR_DIGIT.matcher(matcher.group(1)).matches())
        .map(matcher -> new Label(matcher.group(1), matcher.end()))
        .findFirst();
  }

  @Override
  public Optional<Label> of(Line line) {
    return candidate(line).filter(label -> counts.containsKey(label.speaker()));
  }

  /// Whether the labels are those of a conversation and not a few headings in prose: they begin
  /// early and come often, and their speakers come back unless the text is short.
  boolean areConvincing(List<Line> lines) {
    var written = lines.stream().filter(line -> !line.isBlank(text)).toList();
    long labelled = written.stream().filter(line -> of(line).isPresent()).count();
    boolean brief = written.size() <= SHORT;
    boolean comeBack = labelled >= 2L * counts.size() || brief;
    boolean many = counts.size() >= 2 ? labelled >= 2 : labelled >= RETURNS;
    return many
        && comeBack
        && counts.size() <= MOST_SPEAKERS
        && labelled * SPARSE >= written.size()
        && startsEarly(written);
  }

  private boolean startsEarly(List<Line> written) {
    int first = 0;
    while (of(written.get(first)).isEmpty()) {
      first++;
    }
    return first <= Math.max(HEADING_LINES, written.size() / 10);
  }
}

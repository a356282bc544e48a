package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Talk that stands in a document: a table with a row for everything that is said, as NVivo and
/// many people write it, or times with the words below them, as Teams first wrote it.
///
/// What stands before and after it is kept, and is nobody's words.
///
/// @param heading what stands before it: a title, a date, who was there
/// @param talk what is said
/// @param after what stands behind a table
record TalkInDocument(String heading, Talk talk, String after) {
  private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n");
  private static final int MOST_HEADING_LINES = 30;
  private static final int FEWEST_CUES = 3;

  /// @param body paragraphs parted by blank lines, rows a line each, cells parted by tabs
  static Optional<TalkInDocument> of(String body) {
    return inTable(body).or(() -> belowTimes(body)).or(() -> besideTimes(body));
  }

  private static Optional<TalkInDocument> inTable(String body) {
    if (body.indexOf('\t') < 0) {
      return Optional.empty();
    }
    var blocks = List.of(BLOCKS.split(body, -1));
    for (int at = 0; at < blocks.size() && at < MOST_HEADING_LINES; at++) {
      var names = names(rows(blocks.get(at)));
      if (!names.isEmpty()) {
        return Optional.of(table(blocks, at, names)).filter(found -> found.isMostOf(body));
      }
    }
    return Optional.empty();
  }

  private static List<List<String>> rows(String block) {
    return block.lines().map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static List<String> names(List<List<String>> rows) {
    if (rows.getFirst().size() < 2) {
      return List.of();
    }
    return TimedTable.isTalk(rows.getFirst()) ? rows.getFirst() : new TableColumns(rows).names();
  }

  /// The table, and those after it with as many columns: a new page may begin a new one.
  private static TalkInDocument table(List<String> blocks, int first, List<String> names) {
    var rows = new ArrayList<List<String>>();
    var after = new ArrayList<String>();
    for (var block : blocks.subList(first, blocks.size())) {
      var here = rows(block);
      if (here.stream().mapToInt(List::size).max().orElse(0) == names.size()) {
        here.stream().filter(row -> !row.equals(names)).forEach(rows::add);
      } else {
        after.add(block);
      }
    }
    var heading = String.join("\n\n", blocks.subList(0, first));
    var talk = new TimedTable(names, rows).talk();
    return new TalkInDocument(heading, talk, String.join("\n\n", after));
  }

  /// Whether this is what the document is about, and not one table among others.
  private boolean isMostOf(String body) {
    return talk.cues().stream().anyMatch(Cue::isTimed)
        || 2 * (heading.length() + after.length()) < body.length();
  }

  /// `0:0:0.0 --> 0:0:4.310` on a line, who and what on the next.
  private static Optional<TalkInDocument> belowTimes(String body) {
    var lines = body.lines().toList();
    int first = 0;
    while (first < lines.size()
        && first < MOST_HEADING_LINES
        && !Subtitles.TIMES.matcher(lines.get(first)).matches()) {
      first++;
    }
    var from = lines.subList(first, lines.size());
    long times = from.stream().filter(line -> Subtitles.TIMES.matcher(line).matches()).count();
    if (first == MOST_HEADING_LINES || times < FEWEST_CUES) {
      return Optional.empty();
    }
    var heading = String.join("\n", lines.subList(0, first)).strip();
    return Optional.of(new TalkInDocument(heading, Subtitles.read(String.join("\n", from)), ""));
  }

  /// What a program printed, pasted into a document.
  private static Optional<TalkInDocument> besideTimes(String body) {
    if (TimedLines.areRanges(body)) {
      return Optional.of(new TalkInDocument("", TimedLines.ranges(body), ""));
    }
    return TimedLines.areMarks(body)
        ? Optional.of(new TalkInDocument("", TimedLines.marks(body), ""))
        : Optional.empty();
  }
}

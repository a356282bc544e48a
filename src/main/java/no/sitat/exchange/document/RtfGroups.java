package no.sitat.exchange.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Goes through the groups of an RTF document before it is read.
///
/// Around footnotes, endnotes and comments it puts signs that no text has; who wrote a comment,
/// headers and footers of pages and what was deleted with tracking are dropped; what Word wrote as
/// the number of a list's item stays as words. Signs also stand where rows and cells of tables
/// begin and end. All else is as it was.
final class RtfGroups {
  static final char FOOTNOTE = '\uE000';
  static final char ENDNOTE = '\uE001';
  static final char COMMENT = '\uE002';
  static final char END = '\uE003';
  static final char ROW_STARTS = '\uE004';
  static final char CELL_ENDS = '\uE005';
  static final char ROW_ENDS = '\uE006';
  static final char ITEM = '\uE007';

  /// RTF has no more levels; deeper ones are a trap for readers.
  private static final int DEEPEST = 4_000;

  private static final List<String> DROPPED =
      List.of(
          "\\*\\atnid",
          "\\*\\atnauthor",
          "\\*\\atndate",
          "\\*\\atnref",
          "\\*\\atnparent",
          "\\header",
          "\\headerl",
          "\\headerr",
          "\\headerf",
          "\\footer",
          "\\footerl",
          "\\footerr",
          "\\footerf");

  private final byte[] in;
  private final Bytes out = new Bytes();
  private final Deque<Group> open = new ArrayDeque<>();
  private int at;
  private boolean begun;

  /// @param start where it begins in what is written
  private record Group(int start, Optional<Character> note, boolean dropped) {}

  private static final class Bytes extends ByteArrayOutputStream {
    void cut(int size) {
      count = Math.min(count, size);
    }
  }

  private RtfGroups(byte[] in) {
    this.in = in;
  }

  static byte[] marked(byte[] rtf) throws CannotRead {
    return new RtfGroups(rtf).run();
  }

  private byte[] run() throws CannotRead {
    while (at < in.length) {
      switch (in[at]) {
        case '{' -> start();
        case '}' -> end();
        case '\\' -> control();
        default -> letter();
      }
    }
    return out.toByteArray();
  }

  /// The library takes letters before the first paragraph begins for a part of the head.
  private void letter() {
    if (in[at] > ' ' || in[at] < 0) {
      begin();
    }
    out.write(in[at++]);
  }

  private void begin() {
    if (!begun && open.size() == 1) {
      out.writeBytes("\\pard ".getBytes(StandardCharsets.US_ASCII));
      begun = true;
    }
  }

  private void start() throws CannotRead {
    if (open.size() > DEEPEST) {
      throw new CannotRead(Fault.DAMAGED);
    }
    int start = out.size();
    var note = note();
    note.ifPresent(this::sign);
    open.push(new Group(start, note, DROPPED.stream().anyMatch(word -> begins(at + 1, word))));
    out.write('{');
    at++;
    for (var number : List.of("\\listtext", "\\*\\pntext", "\\pntext")) {
      if (begins(at, number)) {
        at += number.length();
        sign(ITEM);
      }
    }
  }

  private Optional<Character> note() {
    if (begins(at + 1, "\\*\\annotation")) {
      return Optional.of(COMMENT);
    }
    if (!begins(at + 1, "\\footnote")) {
      return Optional.empty();
    }
    return Optional.of(begins(at + 1, "\\footnote\\ftnalt") ? ENDNOTE : FOOTNOTE);
  }

  private void sign(char sign) {
    out.writeBytes(("{\\uc1\\u" + (short) sign + "?}").getBytes(StandardCharsets.US_ASCII));
  }

  private void end() {
    out.write('}');
    at++;
    var group = open.poll();
    if (group != null) {
      if (group.dropped()) {
        out.cut(group.start());
      } else if (group.note().isPresent()) {
        sign(END);
      }
    }
  }

  private void control() {
    if (begins(at, "\\deleted") && open.size() > 1) {
      var group = open.pop();
      open.push(new Group(group.start(), group.note(), true));
    }
    if (begins(at, "\\bin")) {
      binary();
    } else if (begins(at, "\\cell")) {
      replace("\\cell", CELL_ENDS);
    } else if (begins(at, "\\row")) {
      replace("\\row", ROW_ENDS);
    } else {
      if (begins(at, "\\trowd") || begins(at, "\\intbl")) {
        sign(ROW_STARTS);
      }
      begun |= begins(at, "\\pard");
      copy();
    }
  }

  private void replace(String word, char sign) {
    sign(sign);
    at += word.length();
    if (at < in.length && in[at] == ' ') {
      at++; // it ended the word
    }
  }

  /// A control word with its number and the space that ends it, or a control sign.
  private void copy() {
    if (at + 1 < in.length && in[at + 1] == '\'') {
      begin(); // a letter by its number
    }
    out.write(in[at++]);
    if (at < in.length && !isLetter(in[at])) {
      out.write(in[at++]); // a brace or a backslash behind it is a letter
      return;
    }
    while (at < in.length && isLetter(in[at])) {
      out.write(in[at++]);
    }
    while (at < in.length && (in[at] == '-' || (in[at] >= '0' && in[at] <= '9'))) {
      out.write(in[at++]);
    }
    if (at < in.length && in[at] == ' ') {
      out.write(in[at++]);
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /// Bytes of a picture, in which braces mean nothing; they are left out.
  private void binary() {
    int from = at + "\\bin".length();
    int to = from;
    long length = 0;
    while (to < in.length && Character.isDigit(in[to]) && length < in.length) {
      length = 10 * length + in[to++] - '0';
    }
    at = (int) Math.min(in.length, to + 1 + length);
  }

  /// Whether a control word stands at a place, and not one that only begins with it.
  private boolean begins(int from, String word) {
    int to = from + word.length();
    if (to > in.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (in[from + i] != word.charAt(i)) {
        return false;
      }
    }
    boolean longer = to < in.length && in[to] >= 'a' && in[to] <= 'z';
    boolean off = to < in.length && in[to] == '0' && word.equals("\\deleted");
    return !longer && !off;
  }
}

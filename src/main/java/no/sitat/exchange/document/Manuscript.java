package no.sitat.exchange.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.sitat.exchange.document.Finding.Kind;

/// The text of a document while it is written down, block by block.
///
/// A block is a paragraph, an item of a list or a row of a table. Rows and items follow each other
/// line by line; anything else is parted by a blank line. In a row, a tab stands between cells and
/// a space between the paragraphs of one cell.
final class Manuscript {
  private static final Pattern SPACES_AT_LINE_ENDS = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");
  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

  /// What a block is.
  enum Block {
    PARAGRAPH,
    ITEM,
    ROW
  }

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder open = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
  private Block kind = Block.PARAGRAPH;
  private Block before = Block.PARAGRAPH;
  private int tables;
  private long noted;

  /// Words go on in the block that is open.
  void words(String words) throws CannotRead {
    open.append(words.replace("\uFEFF", ""));
    if (open.length() + text.length() > DocumentText.LONGEST) {
      throw new CannotRead(Fault.TOO_LARGE);
    }
  }

  /// The block that is open is an item of a list.
  void item() {
    if (tables == 0) {
      kind = Block.ITEM;
    }
  }

  /// A paragraph or an item ends.
  void end() {
    if (tables > 0) {
      pad();
    } else {
      close();
    }
  }

  private void pad() {
    if (!open.isEmpty() && " \t".indexOf(open.charAt(open.length() - 1)) < 0) {
      open.append(' ');
    }
  }

  void startTable() {
    if (tables == 0) {
      close();
    }
    tables++;
  }

  void endTable() {
    tables = Math.max(0, tables - 1);
    if (tables == 0) {
      close();
      before = Block.PARAGRAPH;
    }
  }

  void endCell() {
    if (tables == 1) {
      trimEnd();
      open.append('\t');
    } else {
      pad();
    }
  }

  void endRow() {
    if (tables == 1) {
      kind = Block.ROW;
      close();
    }
  }

  private void trimEnd() {
    while (!open.isEmpty() && open.charAt(open.length() - 1) == ' ') {
      open.setLength(open.length() - 1);
    }
  }

  private void close() {
    var block =
        kind == Block.ROW
            ? LINES.matcher(open.toString().stripTrailing()).replaceAll(" ")
            : SPACES_AT_LINE_ENDS.matcher(open.toString().strip()).replaceAll("");
    open.setLength(0);
    if (!block.isBlank()) {
      boolean close = kind != Block.PARAGRAPH && kind == before;
      text.append(text.isEmpty() ? "" : close ? "\n" : "\n\n").append(block);
      before = kind;
    }
    kind = Block.PARAGRAPH;
  }

  /// A note is there; its words become one line at the end of the text.
  ///
  /// @param mark as it stands in the body
  void note(Kind sort, String mark, String words) throws CannotRead {
    var line = LINES.matcher(words.strip()).replaceAll(" ");
    if (!line.isEmpty()) {
      notes.add(mark + " " + line);
      noted += line.length();
      found(sort);
    }
    if (noted > DocumentText.LONGEST) {
      throw new CannotRead(Fault.TOO_LARGE);
    }
  }

  void found(Kind sort) {
    found.merge(sort, 1, Integer::sum);
  }

  /// Everything written so far.
  ///
  /// @throws CannotRead if there are no words in the body
  DocumentText done() throws CannotRead {
    var body = body();
    if (body.isBlank()) {
      throw new CannotRead(Fault.NO_WORDS);
    }
    var findings =
        found.entrySet().stream().map(each -> new Finding(each.getKey(), each.getValue())).toList();
    return new DocumentText(body, String.join("\n", notes), findings);
  }

  /// The body so far.
  String body() {
    tables = 0;
    close();
    return text.toString();
  }
}

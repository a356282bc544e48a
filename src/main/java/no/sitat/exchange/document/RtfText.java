package no.sitat.exchange.document;

import org.xml.sax.SAXException;

/// Writes down what an RTF document says; what stands between the signs of [RtfGroups] is a note.
final class RtfText {
  private final Manuscript body = new Manuscript();
  private final NoteMarks marks = new NoteMarks();
  private Manuscript current = body;
  private String sort = "";
  private String mark = "";
  private int notes;
  private boolean inTable;
  private boolean afterRow;
  private boolean afterItem;

  void words(String words) throws SAXException {
    try {
      int from = 0;
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c >= RtfGroups.FOOTNOTE && c <= RtfGroups.ITEM) {
          write(words.substring(from, i));
          sign(c);
          from = i + 1;
        }
      }
      write(words.substring(from));
    } catch (CannotRead e) {
      throw new SAXException(e);
    }
  }

  /// After a row there is another, or the table is at its end.
  private void write(String words) throws CannotRead {
    if (afterRow && !words.isBlank()) {
      current.endTable();
      inTable = false;
      afterRow = false;
    }
    if (afterItem && words.contains("\t")) {
      current.words(words.replaceFirst("\t", " "));
      afterItem = false;
    } else {
      current.words(words);
    }
  }

  private void sign(char sign) throws CannotRead {
    switch (sign) {
      case RtfGroups.END -> endNote();
      case RtfGroups.ROW_STARTS -> startRow();
      case RtfGroups.CELL_ENDS -> current.endCell();
      case RtfGroups.ROW_ENDS -> {
        current.endRow();
        afterRow = inTable;
      }
      case RtfGroups.ITEM -> {
        current.item();
        afterItem = true;
      }
      default -> startNote(sign);
    }
  }

  private void startRow() {
    afterRow = false;
    if (!inTable) {
      current.startTable();
      inTable = true;
    }
  }

  private void endNote() throws CannotRead {
    if (current != body) {
      body.note(NoteMarks.kind(sort), mark, current.body());
      current = body;
    }
  }

  private void startNote(char sign) throws CannotRead {
    sort =
        switch (sign) {
          case RtfGroups.COMMENT -> "comment";
          case RtfGroups.ENDNOTE -> "endnote";
          default -> "footnote";
        };
    mark = marks.of(sort, Integer.toString(notes++));
    body.words(mark);
    current = new Manuscript();
  }

  void item() {
    current.item();
  }

  void end() {
    current.end();
  }

  DocumentText done() throws CannotRead {
    return body.done();
  }
}

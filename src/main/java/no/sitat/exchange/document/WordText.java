package no.sitat.exchange.document;

import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import no.sitat.exchange.document.Finding.Kind;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.EditType;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.XWPFBodyContentsHandler;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.parser.microsoft.ooxml.RunProperties;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.xml.sax.SAXException;

/// Writes down what a Word document says as it is gone through, the notes apart.
final class WordText implements XWPFBodyContentsHandler {
  private final Manuscript body;
  private final Optional<XWPFListManager> lists;
  private final WordStyles styles;
  private final NoteMarks marks = new NoteMarks();

  /// What is written in: the body, or one note.
  private Manuscript current;

  private String note = "";

  WordText(Manuscript body, Optional<XWPFListManager> lists, WordStyles styles) {
    this.body = body;
    this.lists = lists;
    this.styles = styles;
    current = body;
  }

  @Override
  public void run(RunProperties properties, String words) throws SAXException {
    write(words);
  }

  private void write(String words) throws SAXException {
    try {
      current.words(words);
    } catch (CannotRead e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void startParagraph(ParagraphProperties properties) throws SAXException {
    current.end(); // the paragraph of a text box stands within another
    if (properties.getNumId() >= 0 && properties.getIlvl() >= 0) {
      if (number(properties.getNumId(), properties.getIlvl())) {
        current.item();
      }
    } else if (properties.getNumId() < 0 && properties.getStyleID() != null) {
      var numbered = styles.of(properties.getStyleID());
      if (numbered.isPresent()) {
        number(numbered.get().list(), numbered.get().level());
      }
    }
  }

  /// @return whether there was a number to write
  private boolean number(int list, int level) throws SAXException {
    var number =
        lists.isEmpty() ? null : lists.get().getFormattedNumber(BigInteger.valueOf(list), level);
    if (number == null || number.isBlank()) {
      return false;
    }
    write(number.replace('\uF0B7', '•'));
    return true;
  }

  @Override
  public void endParagraph() {
    current.end();
  }

  @Override
  public void startTable() {
    current.startTable();
  }

  @Override
  public void endTable() {
    current.endTable();
  }

  @Override
  public void startTableRow() {}

  @Override
  public void endTableRow() {
    current.endRow();
  }

  @Override
  public void startTableCell() {}

  @Override
  public void endTableCell() {
    current.endCell();
  }

  @Override
  public void footnoteReference(String id) throws SAXException {
    reference("footnote", id);
  }

  @Override
  public void endnoteReference(String id) throws SAXException {
    reference("endnote", id);
  }

  void reference(String sort, String id) throws SAXException {
    if (id != null && current == body) {
      write(marks.of(sort, id));
    }
  }

  void startNote(String sort, String id) {
    note = marks.of(sort, id);
    current = new Manuscript();
  }

  void endNote(String sort) throws SAXException {
    try {
      body.note(NoteMarks.kind(sort), note, current.body());
    } catch (CannotRead e) {
      throw new SAXException(e);
    }
    current = body;
  }

  void endOfPart() {
    current = body;
  }

  void insertedFile() {
    body.found(Kind.INSERTED_FILES);
  }

  @Override
  public void startEditedSection(String by, Date on, EditType type) {
    if (type == EditType.DELETE || type == EditType.MOVE_FROM) {
      body.found(Kind.DELETIONS);
    }
  }

  @Override
  public void endEditedSection() {}

  @Override
  public boolean isIncludeDeletedText() {
    return false;
  }

  @Override
  public boolean isIncludeMoveFromText() {
    return false;
  }

  @Override
  public void hyperlinkStart(String link) {}

  @Override
  public void hyperlinkEnd() {}

  @Override
  public void startSDT() {}

  @Override
  public void endSDT() {}

  @Override
  public void embeddedOLERef(String id) {}

  @Override
  public void linkedOLERef(String id) {}

  @Override
  public void embeddedPicRef(String name, String description) {}

  @Override
  public void startBookmark(String id, String name) {}

  @Override
  public void endBookmark(String id) {}
}

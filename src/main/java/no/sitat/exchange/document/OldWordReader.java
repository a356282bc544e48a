package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import no.sitat.exchange.document.Finding.Kind;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.ListManager;

/// Reads a Word document of before 2007 (.doc): Word 97 and later, and the words of Word 6 and 95.
final class OldWordReader {
  private static final char FOOTNOTE = '\u0002';
  private static final char COMMENT = '\u0005';
  private static final char CELL_END = '\u0007';
  private static final char LINE_BREAK = '\u000B';
  private static final char NO_BREAK_HYPHEN = '\u001E';

  private final HWPFDocument document;
  private final ListManager lists;
  private final Manuscript manuscript = new Manuscript();
  private final NoteMarks marks = new NoteMarks();
  private final FieldResults fields = new FieldResults();
  private int comments;

  private OldWordReader(HWPFDocument document) {
    this.document = document;
    lists = new ListManager(document);
  }

  static DocumentText read(byte[] bytes) throws IOException {
    try (var document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return new OldWordReader(document).read();
    } catch (OldWordFileFormatException e) {
      return word6(bytes);
    }
  }

  private static DocumentText word6(byte[] bytes) throws IOException {
    var manuscript = new Manuscript();
    try (var words = new Word6Extractor(new ByteArrayInputStream(bytes))) {
      for (var paragraph : words.getText().split("[\r\n]+", -1)) {
        manuscript.words(withoutSigns(new FieldResults().results(paragraph)));
        manuscript.end();
      }
    }
    return manuscript.done();
  }

  private DocumentText read() throws IOException {
    write(document.getRange());
    write(document.getMainTextboxRange());
    notes("footnote", document.getFootnotes(), document.getFootnoteRange());
    notes("endnote", document.getEndnotes(), document.getEndnoteRange());
    comments(document.getCommentsRange());
    return manuscript.done();
  }

  private void write(Range range) throws IOException {
    int table = 0;
    for (int i = 0; i < range.numParagraphs(); i++) {
      var paragraph = range.getParagraph(i);
      int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
      for (; table < Math.min(level, 2); table++) {
        manuscript.startTable();
      }
      for (; table > Math.min(level, 2); table--) {
        manuscript.endTable();
      }
      write(paragraph);
    }
    for (; table > 0; table--) {
      manuscript.endTable();
    }
  }

  private void write(Paragraph paragraph) throws IOException {
    var words = fields.results(words(paragraph));
    if (paragraph.isTableRowEnd()) {
      manuscript.endRow();
      return;
    }
    if (paragraph.isInList() && !words.isBlank()) {
      var number = lists.getFormattedNumber(paragraph);
      manuscript.item();
      manuscript.words(number == null ? "" : number.replace('\uF0B7', '•'));
    }
    manuscript.words(withoutSigns(words));
    if (words.indexOf(CELL_END) >= 0) {
      manuscript.endCell();
    } else {
      manuscript.end();
    }
  }

  /// Its words with marks for notes and without what was deleted.
  private String words(Paragraph paragraph) {
    var words = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted()) {
        manuscript.found(Kind.DELETIONS);
        continue;
      }
      var text = run.text();
      for (int at = 0; at < text.length(); at++) {
        switch (text.charAt(at)) {
          case FOOTNOTE -> words.append(mark(run.getStartOffset() + at));
          case COMMENT -> words.append(marks.of("comment", Integer.toString(++comments)));
          default -> words.append(text.charAt(at));
        }
      }
    }
    return words.toString();
  }

  private String mark(int position) {
    int footnote = document.getFootnotes().getNoteIndexByAnchorPosition(position);
    if (footnote >= 0) {
      return marks.of("footnote", Integer.toString(footnote));
    }
    int endnote = document.getEndnotes().getNoteIndexByAnchorPosition(position);
    return endnote >= 0 ? marks.of("endnote", Integer.toString(endnote)) : "";
  }

  private void notes(String sort, Notes notes, Range all) throws IOException {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
      int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
      var text = new Range(start, Math.min(end, all.getEndOffset()), document).text();
      manuscript.note(
          Kind.NOTES,
          marks.of(sort, Integer.toString(i)),
          withoutSigns(new FieldResults().results(text)));
    }
  }

  /// A comment begins with the sign that stands for its place.
  private void comments(Range all) throws IOException {
    int number = 0;
    for (var comment : all.text().split(String.valueOf(COMMENT), -1)) {
      if (number > 0) {
        manuscript.note(
            Kind.COMMENTS,
            marks.of("comment", Integer.toString(number)),
            withoutSigns(new FieldResults().results(comment)));
      }
      number++;
    }
  }

  /// Line breaks as they are here, hyphens as letters, and none of the signs that stand for
  /// pictures, fields, cells and notes.
  private static String withoutSigns(String words) {
    var clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '\r', '\n', LINE_BREAK, '\f' -> clean.append('\n');
        case NO_BREAK_HYPHEN -> clean.append('\u2011');
        case '\t' -> clean.append(c);
        default -> clean.append(c < ' ' ? "" : c);
      }
    }
    return clean.toString();
  }
}

package no.sitat.exchange.coded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.exchange.coded.PdfFonts.Face;
import no.sitat.exchange.coded.PdfLines.TextLine;
import no.sitat.exchange.coded.PdfSheet.At;
import no.sitat.exchange.coded.PdfSheet.Look;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A coded document for paper: the text, and beside it the notes, each on the page where its words
/// begin. A page ends when either column is full, so notes never lie over one another or far away.
///
/// Words are shaded in the colours of their codes, mixed where codings overlap; a line below them
/// for each coding, whole, dashed or dotted, and a number at the beginning of each tell them apart
/// in grey print.
public final class CodedPdf {
  private static final Look TITLE = new Look(Face.BOLD, 17, 0);
  private static final Look HEADING = new Look(Face.BOLD, 12, 0);
  private static final Look PLAIN = new Look(Face.NOTE, 8.5, 0.2);
  private static final Look NOTE = new Look(Face.NOTE, 7.2, 0.15);
  private static final Look NOTE_HEAD = new Look(Face.BOLD, 7.2, 0);
  private static final Look LABEL = new Look(Face.NOTE, 7.5, 0.35);
  private static final Look MARK = new Look(Face.BOLD, PdfLines.MARK, 0);

  private static final double SIZE = 9.5;
  private static final double LEADING = 15;
  private static final double NOTE_LEADING = 9.2;
  private static final double TEXT_AT = 104;
  private static final double TEXT_WIDTH = 282;
  private static final double NOTES_AT = 404;
  private static final double NOTES_WIDTH = PdfSheet.RIGHT - NOTES_AT;
  private static final int MOST_UNDERLINES = 4;

  private final CodedDocument coded;
  private final PDDocument document;
  private final PdfFonts fonts;
  private final PdfTags tags;
  private final PdfSheet sheet;
  private final PDOutlineItem bookmarks = new PDOutlineItem();
  private final Deque<NoteLine> waiting = new ArrayDeque<>();
  private final Set<Integer> told = new HashSet<>();
  private final Map<Integer, Integer> lanes = new HashMap<>();
  private double y = PdfSheet.TOP;
  private double noteY = PdfSheet.TOP;
  private boolean pageHasText;

  /// A line of a note.
  private record NoteLine(String words, Look look, PDStructureElement element) {}

  private CodedPdf(CodedDocument coded, PDDocument document) throws IOException {
    this.coded = coded;
    this.document = document;
    fonts = new PdfFonts(document);
    tags = new PdfTags(document, coded.language());
    sheet = new PdfSheet(document, fonts, tags);
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(CodedDocument coded, OutputStream out) {
    try (var document = new PDDocument()) {
      new CodedPdf(coded, document).make();
      document.save(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make() throws IOException {
    about();
    head();
    for (var paragraph : coded.paragraphs()) {
      paragraph(paragraph);
    }
    tellRest();
    while (!waiting.isEmpty()) {
      turn();
    }
    y = Math.min(y, noteY);
    memos();
    legend();
    sheet.finish(coded.title());
    tags.finish();
  }

  private void about() {
    var information = document.getDocumentInformation();
    information.setTitle(coded.title());
    information.setCreator("Sitat");
    var viewing = new PDViewerPreferences(new COSDictionary());
    viewing.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(viewing);
    var outline = new PDDocumentOutline();
    bookmarks.setTitle(coded.say("Teksten", "The text"));
    bookmarks.setDestination(sheet.page());
    outline.addLast(bookmarks);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private void head() throws IOException {
    block(coded.title(), TITLE, tags.element("H1"));
    y -= 4;
    for (var line : coded.told()) {
      var name = line.name().in(coded.language());
      block(name + ": " + line.text().in(coded.language()), PLAIN, tags.element("P"));
    }
    y -= 14;
    noteY = y;
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    double size = paragraph.isAsked() ? SIZE - 0.7 : SIZE;
    var element = tags.element("P");
    boolean first = true;
    y -= paragraph.opens() || paragraph.turn().isEmpty() ? 5 : 2;
    for (var line : new PdfLines(fonts, coded, TEXT_WIDTH, size).of(paragraph)) {
      var notes = notes(line);
      makeRoom(notes);
      if (first) {
        label(paragraph, element);
      }
      draw(line, new Look(Face.TEXT, size, paragraph.isAsked() ? 0.35 : 0), element);
      noteY = Math.min(noteY, y + LEADING - 6);
      waiting.addAll(notes);
      drawNotes();
      first = false;
    }
  }

  /// A new page where the line, or its notes, do not fit on this.
  private void makeRoom(List<NoteLine> notes) throws IOException {
    double below = Math.min(noteY, y);
    boolean notesFit = below - notes.size() * NOTE_LEADING >= PdfSheet.BOTTOM || notes.isEmpty();
    boolean lineFits = y - LEADING >= PdfSheet.BOTTOM;
    if (!lineFits || !waiting.isEmpty() || (!notesFit && pageHasText)) {
      turn();
      while (!waiting.isEmpty()) {
        turn();
      }
    }
    y -= LEADING;
    pageHasText = true;
  }

  private void turn() throws IOException {
    sheet.turn();
    y = PdfSheet.TOP;
    noteY = PdfSheet.TOP;
    pageHasText = false;
    drawNotes();
  }

  private void drawNotes() throws IOException {
    while (!waiting.isEmpty() && noteY - NOTE_LEADING >= PdfSheet.BOTTOM - NOTE_LEADING) {
      var line = waiting.poll();
      noteY -= NOTE_LEADING;
      if (!line.words().isEmpty()) {
        sheet.words(line.words(), line.look(), new At(NOTES_AT, noteY), line.element());
      }
    }
  }

  private void label(Paragraph paragraph, PDStructureElement element) throws IOException {
    if (paragraph.head().isEmpty()) {
      return;
    }
    var turn = paragraph.turn().orElseThrow();
    double room = TEXT_AT - PdfSheet.LEFT - 26;
    var speaker = new PlainLines(fonts, Face.NOTE, LABEL.size(), room).of(turn.speaker() + " ");
    var name = speaker.size() > 1 ? speaker.getFirst() + "…" : speaker.getFirst();
    sheet.words(String.valueOf(turn.number()), LABEL, new At(PdfSheet.LEFT, y), element);
    if (!name.isBlank()) {
      sheet.words(name, LABEL, new At(PdfSheet.LEFT + 24, y), element);
    }
    var bookmark = new PDOutlineItem();
    bookmark.setTitle((turn.number() + " " + turn.speaker()).strip());
    bookmark.setDestination(place(sheet.page(), y + LEADING));
    bookmarks.addLast(bookmark);
  }

  private static PDPageXYZDestination place(PDPage page, double top) {
    var place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) top);
    return place;
  }

  private void draw(TextLine line, Look look, PDStructureElement element) throws IOException {
    for (var part : line.fragments()) {
      var at = new At(TEXT_AT + part.x(), y);
      if (!part.notes().isEmpty()) {
        var colours = part.notes().stream().map(CodedNote::colour).toList();
        var below = new At(at.x(), y - 3);
        sheet.fill(CodeColour.behind(colours), below, part.width(), LEADING - 3.5);
        for (var note : part.notes()) {
          int lane = lane(note, part.notes());
          if (lane < MOST_UNDERLINES) {
            sheet.underline(CodeColour.solid(note.colour()), at, part.width(), lane);
          }
        }
      }
    }
    for (var part : line.fragments()) {
      if (!part.mark().isEmpty()) {
        double wide = fonts.width(part.mark(), Face.BOLD, PdfLines.MARK) + 0.5;
        var above = new At(TEXT_AT + part.x() - wide, y + 4);
        sheet.words(part.mark(), MARK, above, element);
      }
      sheet.words(part.words(), look, new At(TEXT_AT + part.x(), y), element);
    }
  }

  /// The line below words that a note keeps from its beginning to its end.
  private int lane(CodedNote note, List<CodedNote> beside) {
    var has = lanes.get(note.number());
    if (has != null) {
      return has;
    }
    var taken = new HashSet<Integer>();
    beside.forEach(other -> taken.add(lanes.getOrDefault(other.number(), -1)));
    int lane = 0;
    while (taken.contains(lane)) {
      lane++;
    }
    lanes.put(note.number(), lane);
    return lane;
  }

  /// Notes on words that stand nowhere, such as a speaker's label.
  private void tellRest() throws IOException {
    for (var note : coded.notes()) {
      if (told.add(note.number())) {
        waiting.addAll(lines(note));
      }
    }
    drawNotes();
  }

  /// The notes of a line that have not been told; also those whose words begin where nothing is
  /// shown.
  private List<NoteLine> notes(TextLine line) throws IOException {
    var lines = new ArrayList<NoteLine>();
    var here = new ArrayList<>(line.opening());
    line.fragments().forEach(part -> here.addAll(part.notes()));
    for (var note : here) {
      if (told.add(note.number())) {
        lines.addAll(lines(note));
      }
    }
    return lines;
  }

  private List<NoteLine> lines(CodedNote note) throws IOException {
    var element = tags.element("Note");
    var lines = new ArrayList<NoteLine>();
    var head = note.number() + " " + note.said();
    add(lines, head, NOTE_HEAD, element);
    if (!note.coder().isEmpty()) {
      add(lines, note.coder(), NOTE, element);
    }
    for (var memo : note.memos()) {
      add(lines, memo, NOTE, element);
    }
    lines.add(new NoteLine("", NOTE, element));
    return lines;
  }

  private void add(List<NoteLine> lines, String words, Look look, PDStructureElement element)
      throws IOException {
    for (var line : new PlainLines(fonts, look.face(), look.size(), NOTES_WIDTH).of(words)) {
      lines.add(new NoteLine(line, look, element));
    }
  }

  private void memos() throws IOException {
    if (coded.memos().isEmpty()) {
      return;
    }
    heading(coded.say("Notater om dokumentet", "Memos on the document"));
    for (var memo : coded.memos()) {
      block(memo, PLAIN, tags.element("P"));
      y -= 6;
    }
  }

  private void legend() throws IOException {
    heading(coded.say("Koder", "Codes"));
    if (coded.legend().isEmpty()) {
      block(coded.say("Ingen kodinger.", "No codings."), PLAIN, tags.element("P"));
    }
    for (var code : coded.legend()) {
      var element = tags.element("P");
      y -= 4;
      if (y - 24 < PdfSheet.BOTTOM) {
        turn();
      }
      sheet.fill(CodeColour.solid(code.colour()), new At(PdfSheet.LEFT, y - 10), 12, 8);
      indented(code.name() + "  " + code.codings(), new Look(Face.BOLD, 8.5, 0), element);
      if (!code.definition().isBlank()) {
        indented(code.definition(), PLAIN, element);
      }
    }
  }

  private void heading(String words) throws IOException {
    y -= 24;
    if (y - 40 < PdfSheet.BOTTOM) {
      turn();
    }
    var bookmark = new PDOutlineItem();
    bookmark.setTitle(words);
    bookmark.setDestination(place(sheet.page(), y + 6));
    document.getDocumentCatalog().getDocumentOutline().addLast(bookmark);
    block(words, HEADING, tags.element("H2"));
    y -= 4;
  }

  private void block(String words, Look look, PDStructureElement element) throws IOException {
    lines(words, look, element, PdfSheet.LEFT);
  }

  private void indented(String words, Look look, PDStructureElement element) throws IOException {
    lines(words, look, element, PdfSheet.LEFT + 18);
  }

  private void lines(String words, Look look, PDStructureElement element, double x)
      throws IOException {
    double leading = look.size() * 1.35;
    for (var line : new PlainLines(fonts, look.face(), look.size(), PdfSheet.RIGHT - x).of(words)) {
      if (y - leading < PdfSheet.BOTTOM) {
        turn();
      }
      y -= leading;
      sheet.words(line, look, new At(x, y), element);
    }
  }
}

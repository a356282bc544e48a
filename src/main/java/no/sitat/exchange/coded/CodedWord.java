package no.sitat.exchange.coded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/// A coded document as a Word document: the words shaded and underlined, and every coding a comment
/// on them by the one who coded.
///
/// Words with several codings have the colours mixed and a double line below, so that they are told
/// from others in grey print too.
public final class CodedWord {
  private static final int TITLE = 20;
  private static final int HEADING = 14;
  private static final int SAID = 11;
  private static final int SMALL = 9;
  private static final String SOFT = "5F5B55";

  /// Of the margin in which a turn's number and its speaker hang, in twentieths of a point.
  private static final int HANGING = 1500;

  private static final int NUMBER = 500;

  private final CodedDocument coded;
  private final XWPFDocument document;
  private final XWPFComments comments;
  private final Map<Integer, List<CodedNote>> opening = new HashMap<>();
  private final Map<Integer, List<CodedNote>> closing = new HashMap<>();

  private CodedWord(CodedDocument coded, XWPFDocument document) {
    this.coded = coded;
    this.document = document;
    comments = document.createComments();
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(CodedDocument coded, OutputStream out) {
    try (var document = new XWPFDocument()) {
      new CodedWord(coded, document).make();
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make() {
    document.getProperties().getCoreProperties().setTitle(coded.title());
    WordPage.make(document, coded.title());
    heading(coded.title(), TITLE, 0);
    for (var line : coded.told()) {
      var paragraph = document.createParagraph();
      paragraph.setSpacingAfter(20);
      var name = line.name().in(coded.language());
      soft(paragraph, name + ": " + line.text().in(coded.language()));
    }
    document.createParagraph();
    text();
    memos();
    legend();
  }

  private void text() {
    var paragraphs = coded.paragraphs();
    var pieces = paragraphs.stream().map(coded::pieces).toList();
    place(pieces.stream().flatMap(List::stream).toList());
    int at = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      at = paragraph(paragraphs.get(i), pieces.get(i), at);
    }
  }

  /// Between which pieces each comment lies. One whose words stand nowhere is at the next piece.
  private void place(List<Piece> pieces) {
    int last = pieces.size() - 1;
    for (var note : coded.notes()) {
      int open = 0;
      while (open < last && pieces.get(open).span().end() <= note.span().start()) {
        open++;
      }
      int close = open;
      while (close < last && pieces.get(close + 1).span().start() < note.span().end()) {
        close++;
      }
      opening.computeIfAbsent(open, _ -> new ArrayList<>()).add(note);
      closing.computeIfAbsent(close, _ -> new ArrayList<>()).add(note);
    }
  }

  private int paragraph(Paragraph said, List<Piece> pieces, int from) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingAfter(said.turn().isEmpty() ? 60 : 100);
    paragraph.setSpacingBetween(1.15);
    if (said.turn().isPresent()) {
      paragraph.setIndentationLeft(HANGING);
      head(said, paragraph);
    }
    int at = from;
    for (var piece : pieces) {
      opening.getOrDefault(at, List.of()).forEach(note -> open(note, paragraph));
      words(said, piece, paragraph);
      closing.getOrDefault(at, List.of()).forEach(note -> close(note, paragraph));
      at++;
    }
    return at;
  }

  private static void head(Paragraph said, XWPFParagraph paragraph) {
    if (said.head().isEmpty()) {
      return;
    }
    paragraph.setIndentationHanging(HANGING);
    WordPage.tabs(paragraph, NUMBER, HANGING);
    var run = soft(paragraph, "");
    for (var part : said.head().split("\t", -1)) {
      run.setText(part);
      run.addTab();
    }
  }

  private void words(Paragraph said, Piece piece, XWPFParagraph paragraph) {
    var run = paragraph.createRun();
    run.setFontFamily("Georgia");
    run.setFontSize(said.isAsked() ? SAID - 1 : SAID);
    run.setText(coded.words(piece));
    run.setLang(coded.written().equals("und") ? coded.language() : coded.written());
    if (said.isAsked() || said.turn().isEmpty()) {
      run.setColor(SOFT);
    }
    if (!piece.notes().isEmpty()) {
      shade(run, CodeColour.behind(piece.colours()).hex());
      run.setUnderline(
          piece.notes().size() == 1 ? UnderlinePatterns.SINGLE : UnderlinePatterns.DOUBLE);
      run.setUnderlineColor(CodeColour.solid(piece.notes().getFirst().colour()).hex());
    }
  }

  private static void shade(XWPFRun run, String fill) {
    var properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    CTShd shading = properties.addNewShd();
    shading.setVal(STShd.CLEAR);
    shading.setColor("auto");
    shading.setFill(fill);
  }

  private static BigInteger id(CodedNote note) {
    return BigInteger.valueOf(note.number());
  }

  private static void open(CodedNote note, XWPFParagraph paragraph) {
    paragraph.getCTP().addNewCommentRangeStart().setId(id(note));
  }

  private void close(CodedNote note, XWPFParagraph paragraph) {
    paragraph.getCTP().addNewCommentRangeEnd().setId(id(note));
    paragraph.getCTP().addNewR().addNewCommentReference().setId(id(note));
    var comment = comments.createComment(id(note));
    comment.setAuthor(note.coder());
    comment.setInitials(initials(note.coder()));
    var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.setTimeInMillis(note.created().toEpochMilli());
    comment.setDate(date);
    line(comment, note.said(), true);
    note.memos().forEach(memo -> memo.lines().forEach(words -> line(comment, words, false)));
  }

  private static String initials(String name) {
    var letters = new StringBuilder();
    for (var word : name.strip().split("\\s+", -1)) {
      letters.append(word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)));
    }
    return letters.toString();
  }

  private static void line(XWPFComment comment, String words, boolean bold) {
    var run = comment.createParagraph().createRun();
    run.setBold(bold);
    run.setText(words);
  }

  private void memos() {
    if (coded.memos().isEmpty()) {
      return;
    }
    heading(coded.say("Notater om dokumentet", "Memos on the document"), HEADING, 400);
    for (var memo : coded.memos()) {
      memo.lines()
          .forEach(words -> {
            var paragraph = document.createParagraph();
            paragraph.setSpacingAfter(60);
            paragraph.createRun().setText(words);
          });
      document.createParagraph();
    }
  }

  private void legend() {
    heading(coded.say("Koder", "Codes"), HEADING, 400);
    if (coded.legend().isEmpty()) {
      soft(document.createParagraph(), coded.say("Ingen kodinger.", "No codings."));
    }
    for (var code : coded.legend()) {
      var paragraph = document.createParagraph();
      paragraph.setSpacingAfter(80);
      paragraph.setIndentationLeft(400);
      paragraph.setIndentationHanging(400);
      var swatch = paragraph.createRun();
      swatch.setText("  \u2007  ");
      shade(swatch, CodeColour.solid(code.colour()).hex());
      var name = paragraph.createRun();
      name.setBold(true);
      name.setText("  " + code.name());
      soft(paragraph, "  " + code.codings());
      if (!code.definition().isBlank()) {
        var definition = soft(paragraph, "");
        definition.addBreak();
        definition.setText(code.definition());
      }
    }
  }

  private void heading(String words, int size, int before) {
    var paragraph = document.createParagraph();
    paragraph.setSpacingBefore(before);
    paragraph.setKeepNext(true);
    var run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(size);
    run.setText(words);
  }

  private static XWPFRun soft(XWPFParagraph paragraph, String words) {
    var run = paragraph.createRun();
    run.setColor(SOFT);
    run.setFontSize(SMALL);
    run.setText(words);
    return run;
  }
}

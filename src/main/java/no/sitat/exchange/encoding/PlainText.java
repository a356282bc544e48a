package no.sitat.exchange.encoding;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;

/// The text of a plain text file, in the form that the house counts positions in.
///
/// Lines end with LF, there is no byte order mark, letters and their accents are one character
/// where Unicode has one (NFC), and a control character that is neither a tab nor a line or page
/// break is a space. Everything that takes an offset takes it in this text.
///
/// @param text never blank
/// @param encoding what the bytes were read as
public record PlainText(String text, Encoding encoding) {
  /// A file longer than this is no interview; 32 MiB is five million words.
  public static final int LONGEST = 32 * 1024 * 1024;

  /// Reads a file whole.
  public static Reading<PlainText> read(SourceFile file) {
    try (var in = file.open()) {
      var bytes = in.readNBytes(LONGEST + 1);
      var told = file.encoding().flatMap(Encoding::named);
      return told.isPresent() ? told(file.name(), bytes, told.get()) : of(file.name(), bytes);
    } catch (IOException e) {
      return Reading.refused(TextReasons.unreadable(file.name()));
    }
  }

  /// Decodes the bytes of a file in the encoding that a person has said it is in.
  private static Reading<PlainText> told(String file, byte[] bytes, Encoding encoding) {
    if (bytes.length == 0 || bytes.length > LONGEST || FileFormat.ofBytes(bytes).isPresent()) {
      return of(file, bytes);
    }
    int mark =
        ByteOrderMark.of(bytes)
            .filter(each -> each.encoding() == encoding)
            .map(ByteOrderMark::length)
            .orElse(0);
    return encoding
        .decode(bytes, mark)
        .map(text -> normalised(file, new Decoding.Result(text, encoding), true))
        .orElseGet(() -> Reading.refused(TextReasons.notInside(file, encoding)));
  }

  /// Decodes the bytes of a file.
  public static Reading<PlainText> of(String file, byte[] bytes) {
    if (bytes.length == 0) {
      return Reading.refused(TextReasons.emptyFile(file));
    }
    if (bytes.length > LONGEST) {
      return Reading.refused(TextReasons.tooLarge(file, LONGEST));
    }
    var format = FileFormat.ofBytes(bytes);
    if (format.isPresent()) {
      return Reading.refused(TextReasons.otherFormat(file, format.get()));
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Failed failed -> Reading.refused(refusal(file, bytes, failed));
      case Decoding.Decoded decoded -> normalised(file, decoded.result(), false);
    };
  }

  /// Formats whose encoding is all that is wrong.
  private static final Set<FileFormat> READ_AS_TEXT =
      EnumSet.of(FileFormat.WEBVTT, FileFormat.SUBRIP, FileFormat.TEXT_GRID, FileFormat.CHAT);

  private static Refusal refusal(String file, byte[] bytes, Decoding.Failed failed) {
    return FileFormat.ofBrokenText(bytes)
        .filter(format -> !READ_AS_TEXT.contains(format))
        .map(format -> TextReasons.otherFormat(file, format))
        .orElseGet(() -> TextReasons.notText(file, failed));
  }

  private static Reading<PlainText> normalised(String file, Decoding.Result result, boolean told) {
    var remarks = new ArrayList<Remark>();
    boolean unsure =
        !told && !result.encoding().isCertain() && result.text().chars().anyMatch(c -> c >= 0x80);
    if (unsure) {
      remarks.add(TextReasons.readAs(file, result.encoding()));
    }
    var text = withoutControls(withLineFeeds(result.text()));
    var composed = composed(text);
    if (!composed.equals(text)) {
      text = composed;
      remarks.add(new Remark(file, COMPOSED));
    }
    return text.isBlank()
        ? Reading.refused(TextReasons.emptyFile(file))
        : new Reading<>(Optional.of(new PlainText(text, result.encoding())), List.of(), remarks);
  }

  private static final LocalText COMPOSED =
      new LocalText(
          "bokstaver og aksenter som sto hver for seg, er satt sammen",
          "letters and accents that stood apart have been joined");

  /// Words that were taken out of a document, in the form that the house counts positions in.
  public static String normalised(String words) {
    return composed(withoutControls(withLineFeeds(words)));
  }

  /// Letters and their accents are one character where Unicode has one (NFC).
  public static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// CRLF and CR become LF.
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /// A byte order mark in front is dropped; stray controls become spaces, a trailing ^Z nothing.
  public static String withoutControls(String text) {
    var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    body = body.endsWith("\u001A") ? body.substring(0, body.length() - 1) : body;
    if (body.chars().noneMatch(PlainText::isStrayControl)) {
      return body;
    }
    var clean = new StringBuilder(body);
    for (int i = 0; i < clean.length(); i++) {
      if (isStrayControl(clean.charAt(i))) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }

  /// A control character that is no space, tab, line or page break.
  static boolean isStrayControl(int c) {
    return (c < 0x20 && "\n\r\t\f".indexOf(c) < 0) || c == 0x7F;
  }

  /// Length and encoding; never the text.
  @Override
  public String toString() {
    return "PlainText[" + text.length() + " units, " + encoding + "]";
  }
}

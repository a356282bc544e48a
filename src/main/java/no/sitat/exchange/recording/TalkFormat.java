package no.sitat.exchange.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.exchange.format.FileFormat;

/// A format of talk with times, known by what a file holds.
public enum TalkFormat {
  WEBVTT(FileFormat.WEBVTT),
  SUBRIP(FileFormat.SUBRIP),
  PRINTED(FileFormat.TIMED_LINES),
  LRC(FileFormat.LRC),
  TEXTGRID(FileFormat.TEXT_GRID),
  CHAT(FileFormat.CHAT),
  ELAN(FileFormat.ELAN),
  TEXTLAB(FileFormat.TEXTLAB),
  TWO_TIERS(FileFormat.TWO_TIERS),
  TABLE(FileFormat.TIMED_TABLE),
  WHISPER_JSON(FileFormat.WHISPER_JSON),
  OTRANSCRIBE(FileFormat.OTRANSCRIBE);

  /// What is looked at of a file whose format stands at its beginning.
  private static final int HEAD = 4_096;

  private static final JsonFactory JSON = new JsonFactory();

  private static final Pattern VTT = Pattern.compile("WEBVTT(\\s|$)");
  private static final Pattern PRAAT =
      Pattern.compile(
          "(File type = )?\"ooTextFile[^\"]{0,20}\"\\s{1,9}(Object class = )?\"TextGrid\"");
  private static final Pattern TALKBANK = Pattern.compile("@(UTF8|Begin|Font|PID)\\b");
  private static final Pattern ANNOTATIONS = Pattern.compile("<ANNOTATION_DOCUMENT\\b");

  private final FileFormat file;

  TalkFormat(FileFormat file) {
    this.file = file;
  }

  /// What a file of this format is.
  public FileFormat file() {
    return file;
  }

  /// The format of a text; empty when it is not one of these.
  public static Optional<TalkFormat> of(String text) {
    var names = names(text);
    return Arrays.stream(values()).filter(format -> format.fits(text, names)).findFirst();
  }

  /// @param members names of a JSON object's members, with `[` after those of arrays and `=` after
  ///   the others
  private boolean fits(String text, Set<String> members) {
    return switch (this) {
      case WEBVTT -> VTT.matcher(text).lookingAt();
      case SUBRIP -> isSubRip(text);
      case PRINTED -> TimedLines.areRanges(text);
      case LRC -> TimedLines.areMarks(text);
      case TEXTGRID -> PRAAT.matcher(text).lookingAt();
      case CHAT -> TALKBANK.matcher(text).lookingAt();
      case ELAN -> ANNOTATIONS.matcher(text).region(0, Math.min(HEAD, text.length())).find();
      case TEXTLAB -> TextLab.fits(text);
      case TWO_TIERS -> TwoTiers.fits(text);
      case TABLE -> isTable(text);
      case WHISPER_JSON -> members.contains("segments[") || members.contains("transcription[");
      case OTRANSCRIBE -> members.contains("text=") && members.contains("media=");
    };
  }

  /// Times on the first line that is not blank, or below a number.
  private static boolean isSubRip(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    boolean numbered = !first.isEmpty() && first.getFirst().matches("\\s*\\d{1,9}\\s*");
    int at = numbered ? 1 : 0;
    return at < first.size() && Subtitles.TIMES.matcher(first.get(at)).matches();
  }

  private static boolean isTable(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return first.length() < HEAD
        && Arrays.stream(new String[] {"\t", ";", ",", "|"})
            .map(separator -> Arrays.asList(first.split(Pattern.quote(separator), -1)))
            .map(cells -> cells.stream().map(cell -> cell.replace("\"", "")).toList())
            .anyMatch(TimedTable::fits);
  }

  private static boolean startsWithBrace(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '{';
  }

  /// The names of a JSON object's members; none of any other text.
  private static Set<String> names(String text) {
    var names = new HashSet<String>();
    if (!startsWithBrace(text)) {
      return names;
    }
    try (var json = JSON.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME && names.size() < HEAD) {
        names.add(json.currentName() + mark(json));
      }
    } catch (IOException _) {
      return names;
    }
    return names;
  }

  private static String mark(JsonParser json) throws IOException {
    boolean array = json.nextToken() == JsonToken.START_ARRAY;
    json.skipChildren();
    return array ? "[" : "=";
  }
}

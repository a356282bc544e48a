package no.sitat.exchange.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.Interviewers;
import no.sitat.exchange.transcript.TranscriptReader;

/// Reads talk with times, in any [TalkFormat].
public final class TalkReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalText NOBODY_NAMED =
      new LocalText(
          "filen sier ikke hvem som snakker; replikkene er delt ved pausene",
          "the file does not say who speaks; turns are parted at the pauses");

  private final TranscriptReader transcripts;
  private final Interviewers interviewers;

  /// @param transcripts reads those whose times stand among the words
  public TalkReader(TranscriptReader transcripts, Interviewers interviewers) {
    this.transcripts = transcripts;
    this.interviewers = interviewers;
  }

  /// The transcript that a file holds.
  ///
  /// @param file its name
  /// @param text of the file, with lines ended by LF
  public Reading<Transcript> read(String file, String text, TalkFormat format) {
    try {
      return switch (format) {
        case OTRANSCRIBE -> Reading.taken(transcripts.read(OTranscribe.text(json(text))));
        case TABLE -> table(SourceFile.of(file, text.getBytes(StandardCharsets.UTF_8)));
        default -> reading(file, talk(text, format));
      };
    } catch (JsonProcessingException | XMLStreamException | NoSuchElementException _) {
      return Reading.refused(broken(file, format));
    }
  }

  private static Talk talk(String text, TalkFormat format)
      throws JsonProcessingException, XMLStreamException {
    return switch (format) {
      case WEBVTT -> WebVtt.read(text);
      case SUBRIP -> Subtitles.read(text);
      case PRINTED -> TimedLines.ranges(text);
      case LRC -> TimedLines.marks(text);
      case TEXTGRID -> TextGrid.read(text);
      case CHAT -> Chat.read(text);
      case ELAN -> Elan.read(text);
      case TEXTLAB -> TextLab.read(text);
      case TWO_TIERS -> TwoTiers.read(text);
      case WHISPER_JSON -> WhisperJson.read(json(text));
      case TABLE, OTRANSCRIBE -> throw new IllegalArgumentException(format.name());
    };
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text);
  }

  private static Refusal broken(String file, TalkFormat format) {
    var name = format.file().called();
    return Refusal.ofFile(
        file,
        Reason.MALFORMED,
        new LocalText(
            "dette er %s, men filen er ødelagt eller avbrutt; eksporter den på nytt"
                .formatted(name.nb()),
            "this is %s, but the file is damaged or breaks off; export it again"
                .formatted(name.en())));
  }

  private Reading<Transcript> reading(String file, Talk talk) {
    if (talk.cues().isEmpty()) {
      return Reading.refused(TextReasons.emptyFile(file));
    }
    var remarks = new ArrayList<Remark>();
    talk.remarks().forEach(remark -> remarks.add(new Remark(file, remark)));
    if (talk.cues().stream().allMatch(cue -> cue.speaker().isEmpty())) {
      remarks.add(new Remark(file, NOBODY_NAMED));
    }
    return new Reading<>(Optional.of(CueTurns.of(talk, interviewers)), List.of(), remarks);
  }

  /// The transcript that the words of a document hold, when they are a table of talk or have times
  /// as programs write them; empty when its turns are to be found as in any text.
  ///
  /// @param body paragraphs parted by blank lines, rows a line each, cells parted by tabs
  public Optional<Reading<Transcript>> inDocument(String file, String body) {
    return TalkInDocument.of(body)
        .filter(found -> !found.talk().cues().isEmpty())
        .map(found ->
            reading(file, found.talk())
                .map(transcript -> transcript.between(found.heading(), found.after())));
  }

  /// Whether a table's columns are those of a transcript.
  public static boolean isTalk(SourceFile table) {
    return Rows.read(table, rows -> Reading.taken(TimedTable.fits(rows.header())))
        .value()
        .orElse(false);
  }

  /// The transcript that a table holds, a row for everything that is said.
  public Reading<Transcript> table(SourceFile table) {
    var read = Rows.read(table, rows -> Reading.taken(new TimedTable(rows.header(), cells(rows))));
    return read.value()
        .map(value -> reading(table.name(), value.talk()))
        .orElseGet(() -> Reading.refused(read.refusals()));
  }

  private static List<List<String>> cells(Rows rows) throws java.io.IOException, FileRefused {
    var cells = new ArrayList<List<String>>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      row.map(Row::cells).ifPresent(cells::add);
    }
    return cells;
  }
}

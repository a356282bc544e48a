package no.sitat.exchange.othertools.qualcoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.othertools.gather.Gathering;
import no.sitat.exchange.othertools.gather.Placing;
import no.sitat.exchange.othertools.gather.ToolText;
import no.sitat.exchange.othertools.gather.ToolTime;
import no.sitat.exchange.othertools.gather.Unit;
import no.sitat.exchange.othertools.sqlite.SqliteRow;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnRule;

/// One source while its project is read.
final class QualCoderSource {
  private final SqliteRow row;
  private final UUID guid;
  private final Kind kind;
  private final Optional<ToolText> text;
  private final Optional<Placing> placing;
  private final Optional<SourceFile> file;
  private final List<MovedValue> values = new ArrayList<>();
  private final List<MovedSource.Unshown> unshown = new ArrayList<>();
  private Optional<UUID> recording = Optional.empty();

  /// @param file what lies beside the database under the source's name
  QualCoderSource(SqliteRow row, Kind kind, Optional<SourceFile> file, Gathering gathering) {
    this.row = row;
    this.kind = kind;
    this.file = file;
    guid = gathering.guids().of("source", row.text("id"));
    var words = row.raw("fulltext");
    boolean isText = (kind == Kind.TEXT || kind == Kind.PDF) && !words.isBlank();
    text = isText ? Optional.of(ToolText.of(words)) : Optional.empty();
    placing = text.map(found -> new Placing(found, Unit.CODE_POINTS, gathering.notes()));
  }

  UUID guid() {
    return guid;
  }

  String name() {
    var name = row.text("name");
    return name.isEmpty() ? "(source " + row.text("id") + ")" : name;
  }

  Kind kind() {
    return kind;
  }

  Optional<Placing> placing() {
    return placing;
  }

  /// How many code points the text has; 0 without.
  long length() {
    return text.map(found -> (long) found.original().codePointCount(0, found.original().length()))
        .orElse(0L);
  }

  String transcriptId() {
    return row.text("av_text_id");
  }

  String referenceId() {
    return row.text("risid");
  }

  void saidIn(UUID recordingGuid) {
    recording = Optional.of(recordingGuid);
  }

  void add(MovedValue value) {
    values.add(value);
  }

  void add(MovedSource.Unshown place) {
    unshown.add(place);
  }

  MovedSource moved(Gathering gathering) {
    var reader = new TranscriptReader(TurnRule.AUTO, Optional.empty());
    return new MovedSource(
        guid,
        name(),
        kind,
        DocumentKind.INTERVIEW,
        text.map(ToolText::text).filter(words -> !words.isBlank()).map(reader::read),
        file,
        recording,
        "und",
        gathering.coder(row.text("owner")),
        ToolTime.of(row.text("date")),
        row.raw("memo").strip(),
        values,
        unshown);
  }
}

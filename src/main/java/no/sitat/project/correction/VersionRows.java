package no.sitat.project.correction;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import no.sitat.corpus.Document;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.language.Words;
import no.sitat.project.correction.NewText.NewTurn;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Times;
import no.sitat.project.store.WordSpans;
import no.sitat.text.TextVersion;

/// Writes a new version of a text: its words, speakers, turns and posts.
///
/// Not part of the edit, for texts are not copied into the history and old versions stay readable:
/// the edit says which version is the current one.
final class VersionRows {
  private static final String TEXT =
      "document number sha256 length text words times from_version replaced reason coder created";

  private static final String TURN = "text_version number start_at end_at words speaker";

  private final EditSketch sketch;
  private final Document document;
  private final Map<String, Integer> speakers = new HashMap<>();

  private VersionRows(EditSketch sketch, Document document) {
    this.sketch = sketch;
    this.document = document;
  }

  /// @return the number of the new version
  static int write(EditSketch sketch, Document document, NewText text, Origin origin) {
    return new VersionRows(sketch, document).write(text, origin);
  }

  /// @param from number of the version the change starts from
  /// @param reason as the table `text_version` has it
  record Origin(int from, String reason) {}

  private int write(NewText text, Origin origin) {
    sketch
        .handle()
        .createQuery("SELECT label, id FROM speaker WHERE document = ?")
        .bind(0, document.id())
        .map((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
        .forEach(speaker -> speakers.put(speaker.getKey(), speaker.getValue()));
    int number =
        sketch
            .handle()
            .createQuery("SELECT MAX(number) + 1 FROM text_version WHERE document = ?")
            .bind(0, document.id())
            .mapTo(Integer.class)
            .one();
    var spans = text.turns().stream().map(NewTurn::span).toList();
    var words = Words.in(text.text(), spans);
    try (var texts = rows(Table.TEXT_VERSION, TEXT);
        var labels = rows(Table.SPEAKER, "document label role respondent");
        var turns = rows(Table.TURN, TURN).after(texts, labels);
        var posts = rows(Table.POST, "source_id parent posted repost").after(turns)) {
      int version = addText(texts, text, origin, number, words);
      int count = 0;
      for (var turn : text.turns()) {
        int id =
            turns.add(
                version,
                ++count,
                turn.span().start(),
                turn.span().end(),
                words.count(turn.span()),
                speaker(labels, turn));
        add(posts, id, turn);
      }
      texts.flush();
      labels.flush();
      turns.flush();
      posts.flush();
    }
    return number;
  }

  private BatchInsert rows(Table table, String columns) {
    return new BatchInsert(sketch.handle(), sketch.ids(), table, columns.split(" ", -1));
  }

  private int addText(BatchInsert texts, NewText text, Origin origin, int number, Words words) {
    return texts.add(
        document.id(),
        number,
        TextVersion.checksum(text.text()),
        text.text().length(),
        new StringReader(text.text()),
        new ByteArrayInputStream(WordSpans.of(words).pack()),
        Times.stored(text.timeline(Times.of(sketch.handle(), document.id(), origin.from()))),
        origin.from(),
        text.change().pack(),
        origin.reason(),
        sketch.by().id(),
        sketch.now().atOffset(ZoneOffset.UTC));
  }

  /// The speaker of that label; somebody new is the respondent of that label, if there is one.
  private int speaker(BatchInsert labels, NewTurn turn) {
    return speakers.computeIfAbsent(
        turn.speaker(),
        label -> {
          int labelled = turn.role() == SpeakerRole.INFORMANT ? respondent(label) : Turn.NOBODY;
          int respondent = turn.respondent() == Turn.NOBODY ? labelled : turn.respondent();
          var linked = respondent == 0 ? OptionalInt.empty() : OptionalInt.of(respondent);
          return labels.add(document.id(), label, turn.role().key(), linked);
        });
  }

  private int respondent(String label) {
    return sketch.study().respondents().labelled(label).map(who -> who.id()).orElse(Turn.NOBODY);
  }

  private static void add(BatchInsert posts, int turn, NewTurn spoken) {
    spoken
        .post()
        .ifPresent(post ->
            posts.add(
                turn,
                new Object[] {
                  post.id(),
                  post.parent(),
                  post.time().map(time -> time.atOffset(ZoneOffset.UTC)),
                  post.repost()
                }));
  }
}

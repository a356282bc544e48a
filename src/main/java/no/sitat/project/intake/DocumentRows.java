package no.sitat.project.intake;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.project.edit.BatchInsert;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Times;

/// Writes the rows of new documents: text, speakers, turns, posts.
public final class DocumentRows implements AutoCloseable {
  private static final String DOCUMENT = "name title kind language version revision batch live";
  private static final String TEXT = "document number sha256 length text words times";
  private static final String SPEAKER = "document label role respondent";
  private static final String TURN = "text_version number start_at end_at words speaker";
  private static final String POST = "source_id parent posted repost";

  /// What is no longer goes into the database as a value; a stream of it would be written twice.
  private static final int SHORT = 100_000;

  private final int batch;
  private final boolean live;
  private final long revision;
  private final BatchInsert documents;
  private final BatchInsert texts;
  private final BatchInsert speakers;
  private final BatchInsert turns;
  private final BatchInsert posts;

  /// Which respondent a speaker is.
  @FunctionalInterface
  public interface Linking {
    OptionalInt respondent(String speaker, SpeakerRole role);
  }

  /// @param live whether the documents are in sight at once
  public DocumentRows(EditSketch sketch, int batch, boolean live) {
    this.batch = batch;
    this.live = live;
    revision = sketch.study().revision() + 1;
    documents = rows(sketch, Table.DOCUMENT, DOCUMENT);
    texts = rows(sketch, Table.TEXT_VERSION, TEXT).after(documents);
    speakers = rows(sketch, Table.SPEAKER, SPEAKER).after(documents);
    turns = rows(sketch, Table.TURN, TURN).after(texts, speakers);
    posts = rows(sketch, Table.POST, POST).after(turns);
  }

  private static BatchInsert rows(EditSketch sketch, Table table, String columns) {
    return new BatchInsert(sketch.handle(), sketch.ids(), table, columns.split(" ", -1));
  }

  /// Adds one document and answers its id.
  public int add(ReadyDocument ready, String name, Linking linking) {
    return addRest(documents.add(cells(ready, name)), ready, linking);
  }

  /// Adds one that has a GUID already.
  public int add(UUID guid, ReadyDocument ready, String name, Linking linking) {
    return addRest(documents.addKnown(guid, cells(ready, name)), ready, linking);
  }

  private Object[] cells(ReadyDocument ready, String name) {
    var incoming = ready.incoming();
    return new Object[] {
      name, incoming.title(), incoming.kind().key(), incoming.language(), 1, revision, batch, live
    };
  }

  private int addRest(int document, ReadyDocument ready, Linking linking) {
    var incoming = ready.incoming();
    int text = addText(document, ready);
    var known = new HashMap<String, Integer>();
    int number = 0;
    for (var turn : incoming.transcript().turns()) {
      int speaker = speaker(document, turn, linking, known);
      var span = turn.span();
      int words = ready.wordsOfTurns()[number++];
      int id = turns.add(text, number, span.start(), span.end(), words, speaker);
      turn.post().ifPresent(post -> add(id, post));
    }
    return document;
  }

  private int addText(int document, ReadyDocument ready) {
    var text = ready.incoming().transcript().text();
    var words = ready.words().pack();
    boolean isShort = text.length() <= SHORT && words.length <= SHORT;
    return texts.add(
        document,
        1,
        ready.sha256(),
        text.length(),
        isShort ? text : new StringReader(text),
        isShort ? words : new ByteArrayInputStream(words),
        Times.stored(ready.incoming().transcript().timeline()));
  }

  private int speaker(int document, SpokenTurn turn, Linking linking, Map<String, Integer> known) {
    return known.computeIfAbsent(
        turn.speaker(),
        label ->
            speakers.add(
                document, label, turn.role().key(), linking.respondent(label, turn.role())));
  }

  private void add(int turn, Post post) {
    posts.add(
        turn,
        new Object[] {
          post.id(),
          post.parent(),
          post.time().map(time -> time.atOffset(ZoneOffset.UTC)),
          post.repost()
        });
  }

  /// Writes what waits, parents before children.
  public void flush() {
    documents.flush();
    texts.flush();
    speakers.flush();
    turns.flush();
    posts.flush();
  }

  @Override
  public void close() {
    documents.close();
    texts.close();
    speakers.close();
    turns.close();
    posts.close();
  }
}

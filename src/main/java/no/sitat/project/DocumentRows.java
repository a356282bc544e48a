package no.sitat.project;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript.SpokenTurn;

/// Writes the rows of new documents: text, speakers, turns, posts.
final class DocumentRows implements AutoCloseable {
  private final int batch;
  private final long revision;
  private final BatchInsert documents;
  private final BatchInsert texts;
  private final BatchInsert speakers;
  private final BatchInsert turns;
  private final BatchInsert posts;

  /// Which respondent a speaker is.
  @FunctionalInterface
  interface Linking {
    OptionalInt respondent(String speaker, SpeakerRole role);
  }

  DocumentRows(EditSketch sketch, int batch) {
    this.batch = batch;
    revision = sketch.study().revision() + 1;
    var handle = sketch.handle();
    var ids = sketch.ids();
    documents =
        new BatchInsert(
            handle,
            ids,
            Table.DOCUMENT,
            "name",
            "title",
            "kind",
            "language",
            "version",
            "revision",
            "batch",
            "live");
    texts =
        new BatchInsert(
                handle,
                ids,
                Table.TEXT_VERSION,
                "document",
                "number",
                "sha256",
                "length",
                "text",
                "words")
            .after(documents);
    speakers =
        new BatchInsert(handle, ids, Table.SPEAKER, "document", "label", "role", "respondent")
            .after(documents);
    turns =
        new BatchInsert(
                handle,
                ids,
                Table.TURN,
                "text_version",
                "number",
                "start_at",
                "end_at",
                "words",
                "speaker")
            .after(texts, speakers);
    posts = new BatchInsert(handle, ids, Table.POST, "source_id", "parent", "posted").after(turns);
  }

  /// Adds one document and answers its id.
  int add(ReadyDocument ready, String name, Linking linking) {
    var incoming = ready.incoming();
    int document =
        documents.add(
            name,
            incoming.title(),
            incoming.kind().key(),
            incoming.language(),
            1,
            revision,
            batch,
            true);
    var text = incoming.transcript().text();
    int version =
        texts.add(
            document,
            1,
            ready.sha256(),
            text.length(),
            new StringReader(text),
            new ByteArrayInputStream(ready.words().pack()));
    var known = new HashMap<String, Integer>();
    int number = 0;
    for (var turn : incoming.transcript().turns()) {
      int speaker = speaker(document, turn, linking, known);
      int id =
          turns.add(
              version,
              number + 1,
              turn.span().start(),
              turn.span().end(),
              ready.wordsOfTurns()[number],
              speaker);
      turn.post().ifPresent(post -> add(id, post));
      number++;
    }
    return document;
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
          post.id(), post.parent(), post.time().map(time -> time.atOffset(java.time.ZoneOffset.UTC))
        });
  }

  /// Writes what waits, parents before children.
  void flush() {
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

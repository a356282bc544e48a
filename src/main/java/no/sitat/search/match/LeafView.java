package no.sitat.search.match;

import java.util.Optional;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.forms.Tongues;
import no.sitat.search.index.LeafWords;
import no.sitat.search.index.Snapshot;

/// The words of a leaf with what the corpus says of them: whose they are, and whether they count.
///
/// Documents the corpus does not have in the version that was indexed do not count. Immutable and
/// safe to share between threads.
final class LeafView {
  private final short number;
  private final LeafWords words;
  private final Document[] documents;
  private final byte[] tongues;
  private final int[] respondents;
  private final boolean[] interviewers;
  private final boolean[] current;

  /// @param number of the leaf in the snapshot
  LeafView(short number, Snapshot.Leaf leaf, Corpus corpus) {
    this.number = number;
    words = leaf.words();
    documents = new Document[words.documents()];
    tongues = new byte[words.documents()];
    respondents = new int[words.runs()];
    interviewers = new boolean[words.runs()];
    current = new boolean[words.runs()];
    for (int index = 0; index < documents.length; index++) {
      var document = corpus.document(words.document(index));
      if (!leaf.removed().get(index) && isCurrent(document, index)) {
        fill(index, document.orElseThrow());
      }
    }
  }

  private boolean isCurrent(Optional<Document> document, int index) {
    int version = words.version(index);
    return document.filter(found -> found.version() == version).isPresent();
  }

  private void fill(int index, Document document) {
    documents[index] = document;
    tongues[index] = (byte) Tongues.of(document.language());
    for (int run = words.firstRun(index); run < words.firstRun(index + 1); run++) {
      var turn = document.turns().get(words.turn(run) - 1);
      respondents[run] = turn.respondent();
      interviewers[run] = !turn.isInformant();
      current[run] = true;
    }
  }

  /// Of the leaf in the snapshot.
  short number() {
    return number;
  }

  LeafWords words() {
    return words;
  }

  /// The document at an index; only where it counts.
  Document document(int index) {
    return documents[index];
  }

  Turn turn(int index, int run) {
    return documents[index].turns().get(words.turn(run) - 1);
  }

  /// Number of the document's language, as [Tongues] counts them.
  int tongue(int index) {
    return tongues[index];
  }

  int respondent(int run) {
    return respondents[run];
  }

  /// Whether the words of a run count.
  ///
  /// @param withInterviewers whether interviewers' words count
  boolean isHeard(int run, boolean withInterviewers) {
    return current[run] && (withInterviewers || !interviewers[run]);
  }
}

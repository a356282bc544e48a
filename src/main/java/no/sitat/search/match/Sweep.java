package no.sitat.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.search.index.ForwardIndex;
import no.sitat.search.index.IndexedWords;
import no.sitat.search.index.Lexicon;
import no.sitat.search.index.Snapshot;
import org.apache.lucene.index.LeafReaderContext;

/// One pass over the candidate documents, on all processors, with the hits of each.
public final class Sweep {
  /// Documents given to a processor at a time.
  private static final int SHARE = 128;

  private final Study study;
  private final Plan plan;
  private final CodingRows codings;
  private final Snapshot snapshot;
  private final SearchOptions options;
  private final MatchedForms forms;

  public Sweep(Study study, Plan plan, Snapshot snapshot, Lexicon lexicon, SearchOptions options) {
    this.study = study;
    this.plan = plan;
    this.snapshot = snapshot;
    this.options = options;
    codings = new CodingRows(study.codings());
    forms = new MatchedForms(lexicon);
  }

  public MatchedForms forms() {
    return forms;
  }

  /// The hits, in order of position.
  public FoundHits over(BitSet candidates) {
    var shares = plan.patterns().isEmpty() ? studyShares(candidates) : indexShares(candidates);
    return FoundHits.joined(shares.parallelStream().map(this::found).toList());
  }

  /// Some documents, with their places in the leaf where words are needed.
  private record Share(
      Optional<LeafReaderContext> leaf, List<Document> documents, List<Integer> places) {}

  private List<Share> studyShares(BitSet candidates) {
    var documents = candidates.stream().mapToObj(study.corpus()::document).toList();
    var present = documents.stream().flatMap(Optional::stream).toList();
    var shares = new ArrayList<Share>();
    for (int from = 0; from < present.size(); from += SHARE) {
      var part = present.subList(from, Math.min(present.size(), from + SHARE));
      shares.add(new Share(Optional.empty(), part, List.of()));
    }
    return shares;
  }

  private List<Share> indexShares(BitSet candidates) {
    var shares = new ArrayList<Share>();
    for (var leaf : snapshot.leaves()) {
      var share = new Share(Optional.of(leaf), new ArrayList<>(), new ArrayList<>());
      var documents = snapshot.documentsOf(leaf);
      for (int place = 0; place < documents.length; place++) {
        if (documents[place] >= 0 && candidates.get(documents[place])) {
          share = with(share, current(leaf, place), place, shares);
        }
      }
      shares.add(share);
    }
    return shares;
  }

  private static Share with(Share share, Optional<Document> document, int place, List<Share> full) {
    if (document.isEmpty()) {
      return share;
    }
    share.documents().add(document.get());
    share.places().add(place);
    if (share.places().size() < SHARE) {
      return share;
    }
    full.add(share);
    return new Share(share.leaf(), new ArrayList<>(), new ArrayList<>());
  }

  /// The document at a place, if the index has its current version.
  private Optional<Document> current(LeafReaderContext leaf, int place) {
    int version = snapshot.versionsOf(leaf)[place];
    return study
        .corpus()
        .document(snapshot.documentsOf(leaf)[place])
        .filter(document -> document.version() == version);
  }

  private FoundHits found(Share share) {
    var found = new FoundHits(options.sort());
    try {
      var words = share.leaf().isEmpty() ? null : new ForwardIndex(share.leaf().get().reader());
      for (int i = 0; i < share.documents().size(); i++) {
        find(
            share.documents().get(i),
            words == null ? Optional.empty() : Optional.of(words.words(share.places().get(i))),
            found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
    return found;
  }

  private void find(Document document, Optional<IndexedWords> words, FoundHits found) {
    var rows =
        plan.codes().isEmpty() ? Optional.<CodingRows.Rows>empty() : codings.of(document.id());
    int from = found.hits().size();
    new DocumentMatcher(document, plan, words, rows, options.interviewers())
        .hits(plan.root(), found.hits());
    words.ifPresent(each -> {
      forms.enter(found.hits(), from, each);
      found.enterContexts(from, each);
    });
    found.endDocument(document.id(), from);
  }
}

package no.sitat.search.match;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.search.index.Lexicon;
import no.sitat.search.index.Snapshot;
import no.sitat.search.query.Query;

/// Which documents can have hits: never too few, sometimes too many.
///
/// Lucene answers for words, the coding table for codes, the corpus for what a document is. Turns
/// and people are left to the exact matcher.
public final class CandidateDocuments {
  private final Study study;
  private final Lexicon lexicon;
  private final Snapshot snapshot;
  private final CodingRows codings;

  public CandidateDocuments(Study study, Lexicon lexicon, Snapshot snapshot, CodingRows codings) {
    this.study = study;
    this.lexicon = lexicon;
    this.snapshot = snapshot;
    this.codings = codings;
  }

  public BitSet of(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Prefix(var stem) -> with(lexicon.prefixed(stem));
      case Query.Coded(var key) -> codings.documentsWith(Planner.codes(study, key));
      case Query.OfKind(var kind) -> that(document -> document.kind() == kind);
      case Query.InLanguage(var language) ->
          that(document -> document.language().equalsIgnoreCase(language));
      case Query.InDocument(var name) -> that(document -> document.name().equalsIgnoreCase(name));
      case Query.InGroup _, Query.SpokenBy _, Query.Not _ -> that(_ -> true);
      case Query.All(var sides) -> all(sides);
      case Query.Any(var sides) -> {
        var found = new BitSet();
        sides.forEach(side -> found.or(of(side)));
        yield found;
      }
    };
  }

  private BitSet all(List<Query> sides) {
    var found = of(sides.getFirst());
    for (var side : sides.subList(1, sides.size())) {
      if (!found.isEmpty()) {
        found.and(of(side));
      }
    }
    return found;
  }

  private BitSet phrase(Query.Phrase phrase) {
    var found = that(_ -> true);
    for (var form : phrase.forms()) {
      found.and(with(phrase.exact() ? lexicon.exact(form) : lexicon.folded(form)));
    }
    return found;
  }

  private BitSet with(BitSet forms) {
    return snapshot.documentsWith(forms, lexicon);
  }

  private BitSet that(Predicate<Document> test) {
    var found = new BitSet();
    for (var document : study.corpus().documents()) {
      if (test.test(document)) {
        found.set(document.id());
      }
    }
    return found;
  }
}

package no.sitat.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.search.forms.WordForms;
import no.sitat.search.forms.WordSet;
import no.sitat.search.index.Snapshot;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.Query;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.WordTest;

/// One pass over a study for one query, on all processors, with every hit.
///
/// Everything that does not depend on a document is looked up once: which forms a word has, which
/// codings pass, which respondents belong to a group. Then leaf by leaf the words are matched, and
/// what else is asked is asked of their turns, or, if it is about places, document by document.
public final class Sweep {
  /// Documents without words given to a processor at a time.
  private static final int SHARE = 512;

  private final Study study;
  private final Query query;
  private final Snapshot snapshot;
  private final WordForms forms;
  private final LeafViews views;
  private final boolean interviewers;
  private final Watch watch;
  private final CodingRows codings;
  private final Map<WordTest, WordSet> sets = new HashMap<>();
  private final Map<CodingTest, CodedSegments> segments = new HashMap<>();
  private final Map<TurnTest, TurnTests.Ready> turnTests = new HashMap<>();
  private final Map<Query.Related, BitSet> people = new HashMap<>();

  /// @param views the leaves of the snapshot as the study's corpus has them
  public Sweep(Snapshot snapshot, WordForms forms, LeafViews views, Asked asked) {
    this.study = asked.study();
    this.snapshot = snapshot;
    this.forms = forms;
    this.views = views;
    this.watch = asked.watch();
    interviewers = asked.interviewers() || asked.query().asksForInterviewers();
    codings = new CodingRows(study.codings());
    query = asked.query();
    prepare(query);
  }

  /// What is asked, of which study.
  public record Asked(Study study, Query query, boolean interviewers, Watch watch) {}

  private void prepare(Query whole) {
    whole
        .all()
        .forEach(part -> {
          switch (part) {
            case Query.Words words -> tests(words.pattern()).forEach(this::prepare);
            case Query.Coded(var test) -> prepare(test);
            case Query.Uncoded _ -> prepare(CodingTest.ANY);
            case Query.OfTurn(var test) ->
                turnTests.computeIfAbsent(test, each -> TurnTests.ready(each, study));
            case Query.Related related when RelatedPlaces.asksForPeople(related) ->
                people.computeIfAbsent(related, this::peopleOf);
            default -> {}
          }
        });
  }

  private void prepare(WordTest test) {
    sets.computeIfAbsent(test, each -> forms.of(each, views.tongues(), watch::check));
    watch.check();
  }

  private void prepare(CodingTest test) {
    segments.computeIfAbsent(test, each -> new CodedSegments(each, study, codings));
  }

  private static List<WordTest> tests(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> List.of(test);
      case TokenPattern.Named(_, var test) -> List.of(test);
      case TokenPattern.Row(var parts) ->
          parts.stream().flatMap(part -> tests(part).stream()).toList();
      case TokenPattern.Choice(var parts) ->
          parts.stream().flatMap(part -> tests(part).stream()).toList();
      case TokenPattern.Repeated(var part, _, _) -> tests(part);
    };
  }

  /// Those of whom the right side is true somewhere.
  private BitSet peopleOf(Query.Related related) {
    var asked = new Asked(study, related.right(), interviewers, watch);
    var hits = new Sweep(snapshot, forms, views, asked).hits();
    var found = new BitSet();
    for (int hit = 0; hit < hits.size(); hit++) {
      var document = study.corpus().document(hits.document(hit)).orElseThrow();
      found.set(document.turns().get(hits.turn(hit) - 1).respondent());
    }
    found.clear(Turn.NOBODY);
    return found;
  }

  /// All hits, in order of document and place.
  public HitTable hits() {
    if (!query.needsWords()) {
      return joined(ofStudy());
    }
    var parts = new ArrayList<HitTable>();
    for (var leaf : views.leaves()) {
      parts.addAll(new LeafSweep(this, leaf).hits());
    }
    return joined(parts);
  }

  private List<HitTable> ofStudy() {
    var documents = study.corpus().documents();
    return IntStream.range(0, (documents.size() + SHARE - 1) / SHARE)
        .parallel()
        .mapToObj(share -> {
          var hits = new HitTable();
          for (var document :
              documents.subList(share * SHARE, Math.min(documents.size(), (share + 1) * SHARE))) {
            watch.check();
            var view = new DocumentView(document, Optional.empty(), interviewers);
            new DocumentMatcher(view, new MatchedDocument(this, view, Map.of()))
                .addHits(query, hits);
          }
          return hits;
        })
        .toList();
  }

  /// Parts that follow each other are put one after the other; else by document.
  private static HitTable joined(List<HitTable> parts) {
    var filled = parts.stream().filter(part -> part.size() > 0).toList();
    if (filled.size() == 1) {
      return filled.getFirst();
    }
    var joined = new HitTable();
    if (isInOrder(filled)) {
      filled.forEach(part -> joined.addAll(part, 0, part.size()));
    } else {
      chunks(filled).forEach(chunk -> joined.addAll(chunk.of(), chunk.from(), chunk.to()));
    }
    return joined;
  }

  private static boolean isInOrder(List<HitTable> parts) {
    for (int i = 1; i < parts.size(); i++) {
      var before = parts.get(i - 1);
      if (before.document(before.size() - 1) >= parts.get(i).document(0)) {
        return false;
      }
    }
    return true;
  }

  /// The hits of one document.
  private record Chunk(HitTable of, int from, int to) {
    int document() {
      return of.document(from);
    }
  }

  private static List<Chunk> chunks(List<HitTable> parts) {
    var chunks = new ArrayList<Chunk>();
    for (var part : parts) {
      for (int from = 0; from < part.size(); from = part.endOfDocument(from)) {
        chunks.add(new Chunk(part, from, part.endOfDocument(from)));
      }
    }
    chunks.sort(Comparator.comparingInt(Chunk::document));
    return chunks;
  }

  Query query() {
    return query;
  }

  Map<WordTest, WordSet> sets() {
    return sets;
  }

  WordForms forms() {
    return forms;
  }

  Watch watch() {
    return watch;
  }

  boolean interviewers() {
    return interviewers;
  }

  CodedSegments segments(CodingTest test) {
    return Objects.requireNonNull(segments.get(test));
  }

  TurnTests.Ready turnTest(TurnTest test) {
    return turnTests.getOrDefault(test, (_, _) -> false);
  }

  BitSet people(Query.Related related) {
    return people.getOrDefault(related, new BitSet());
  }
}

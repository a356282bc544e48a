package no.sitat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.language.Folding;
import no.sitat.language.Words;
import no.sitat.search.query.Query;
import no.sitat.text.Span;

/// The engine's twin: reads every text from end to end for every query, and shares nothing with the
/// engine but where words are cut, their forms, and the query's tree.
final class BruteForce {
  private final Study study;
  private final Map<Integer, String> texts;
  private final List<Coding> codings;
  private final boolean interviewers;

  BruteForce(Study study, Map<Integer, String> texts, List<Coding> codings, boolean interviewers) {
    this.study = study;
    this.texts = texts;
    this.codings = codings;
    this.interviewers = interviewers;
  }

  /// A place in a document, judged by a turn.
  record Place(int document, Span span, int turn) {}

  List<Place> hits(Query query) {
    var hits = new ArrayList<Place>();
    for (var document : study.corpus().documents()) {
      var places =
          new TreeSet<Place>(Comparator.comparing(Place::span).thenComparing(Place::document));
      for (var place : candidates(query, document)) {
        if (isTrue(query, document, place)) {
          places.add(place);
        }
      }
      hits.addAll(places);
    }
    return hits;
  }

  private List<Place> candidates(Query query, Document document) {
    return switch (query) {
      case Query.Phrase _, Query.Prefix _ -> said(query, document);
      case Query.Coded(var key) -> coded(key, document);
      case Query.Any(var sides) ->
          sides.stream().flatMap(side -> candidates(side, document).stream()).toList();
      case Query.All(var sides) -> {
        int highest = sides.stream().mapToInt(BruteForce::level).max().orElseThrow();
        yield sides.stream()
            .filter(side -> level(side) == highest)
            .flatMap(side -> candidates(side, document).stream())
            .toList();
      }
      default ->
          document.turns().stream()
              .filter(this::counts)
              .map(turn -> new Place(document.id(), turn.span(), turn.number()))
              .filter(place -> isTrue(query, document, place))
              .toList();
    };
  }

  private static int level(Query query) {
    return switch (query) {
      case Query.Phrase _, Query.Prefix _ -> 3;
      case Query.Coded _ -> 2;
      case Query.All(var sides) -> sides.stream().mapToInt(BruteForce::level).max().orElseThrow();
      case Query.Any(var sides) -> sides.stream().mapToInt(BruteForce::level).max().orElseThrow();
      default -> 1;
    };
  }

  private boolean counts(Turn turn) {
    return interviewers || turn.isInformant();
  }

  private boolean isTrue(Query query, Document document, Place place) {
    var turn = document.turns().get(place.turn() - 1);
    return switch (query) {
      case Query.Phrase _, Query.Prefix _ ->
          said(query, document).stream().anyMatch(said -> said.turn() == place.turn());
      case Query.Coded(var key) ->
          codings(key, document).anyMatch(coding -> coding.span().overlaps(place.span()));
      case Query.InGroup(var variable, var value) ->
          study
              .respondents()
              .group(turn.respondent(), variable)
              .filter(group -> lower(group).equals(lower(value)))
              .isPresent();
      case Query.OfKind(var kind) -> document.kind() == kind;
      case Query.InLanguage(var language) -> lower(document.language()).equals(lower(language));
      case Query.SpokenBy(var speaker) -> lower(turn.speaker()).equals(lower(speaker));
      case Query.InDocument(var name) -> lower(document.name()).equals(lower(name));
      case Query.All(var sides) -> sides.stream().allMatch(side -> isTrue(side, document, place));
      case Query.Any(var sides) -> sides.stream().anyMatch(side -> isTrue(side, document, place));
      case Query.Not(var inner) -> !isTrue(inner, document, place);
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private java.util.stream.Stream<Coding> codings(String key, Document document) {
    var code = study.codebook().find(key).orElseThrow();
    var wanted = study.codebook().withSubcodes(code).stream().map(Code::id).toList();
    return codings.stream()
        .filter(coding -> coding.document() == document.id() && wanted.contains(coding.code()));
  }

  private List<Place> coded(String key, Document document) {
    var places = new ArrayList<Place>();
    codings(key, document)
        .forEach(coding ->
            judge(coding.span(), document)
                .ifPresent(turn -> places.add(new Place(document.id(), coding.span(), turn))));
    return places;
  }

  private Optional<Integer> judge(Span span, Document document) {
    var touched = document.turns().stream().filter(turn -> turn.span().overlaps(span)).toList();
    var informant = touched.stream().filter(Turn::isInformant).map(Turn::number).findFirst();
    return informant.isPresent() || !interviewers
        ? informant
        : touched.stream().map(Turn::number).findFirst();
  }

  private List<Place> said(Query query, Document document) {
    var places = new ArrayList<Place>();
    var text = texts.getOrDefault(document.id(), "");
    var words = Words.in(text, document.turns().stream().map(Turn::span).toList());
    for (var turn : document.turns()) {
      if (counts(turn)) {
        for (int word = words.before(turn.span().start());
            word < words.before(turn.span().end());
            word++) {
          int length = query instanceof Query.Phrase(var forms, _) ? forms.size() : 1;
          boolean fits = word + length <= words.before(turn.span().end());
          if (fits && stands(query, text, words, word)) {
            var span = new Span(words.start(word), words.end(word + length - 1));
            places.add(new Place(document.id(), span, turn.number()));
          }
        }
      }
    }
    return places;
  }

  private static boolean stands(Query query, String text, Words words, int word) {
    if (query instanceof Query.Prefix(var stem)) {
      return Folding.folded(text.substring(words.start(word), words.end(word))).startsWith(stem);
    }
    if (query instanceof Query.Phrase(var forms, var exact)) {
      for (int i = 0; i < forms.size(); i++) {
        var written = text.substring(words.start(word + i), words.end(word + i));
        var form = exact ? Folding.exact(written) : Folding.folded(written);
        if (!form.equals(forms.get(i))) {
          return false;
        }
      }
      return true;
    }
    throw new IllegalArgumentException("not made of words");
  }
}

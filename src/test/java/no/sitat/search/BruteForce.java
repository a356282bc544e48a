package no.sitat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Post;
import no.sitat.corpus.Turn;
import no.sitat.language.inflection.Inflection;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.Query;
import no.sitat.search.query.Relation;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.Unit;
import no.sitat.text.Span;

/// The engine's twin: reads every text from end to end for every query, word by word and place by
/// place as [Query] states the rules, and shares nothing with the engine but where words and
/// sentences are cut, their forms and readings, and the query's tree.
final class BruteForce {
  private final Twin twin;
  private final Study study;
  private final List<Coding> codings;
  private final boolean interviewers;
  private final Map<String, Inflection> inflections;
  private final Map<Integer, TwinText> texts = new HashMap<>();
  private final Map<List<Object>, List<Place>> found = new HashMap<>();

  /// @param inflections by the code of the language
  BruteForce(Twin twin, boolean interviewers, Map<String, Inflection> inflections) {
    this.study = twin.study();
    this.codings = twin.codings();
    this.interviewers = interviewers;
    this.inflections = inflections;
    this.twin = twin;
  }

  /// What the engine has too.
  record Twin(Study study, Map<Integer, String> texts, List<Coding> codings) {}

  /// A place in a document, judged by a turn.
  ///
  /// @param words whether it is made of words
  record Place(int document, Span span, int turn, boolean words) {}

  /// The hits of a query that is not part of another.
  List<Place> answer(Query query) {
    found.clear();
    return hits(query);
  }

  private List<Place> hits(Query query) {
    return study.corpus().documents().stream()
        .flatMap(document -> hits(query, document, Unit.TURN).stream())
        .toList();
  }

  private List<Place> hits(Query query, Document document, Unit scope) {
    return distinct(
        candidates(query, document, scope).stream()
            .filter(place -> isTrue(query, place, scope))
            .toList());
  }

  private static List<Place> distinct(List<Place> all) {
    var places = new TreeSet<>(Comparator.comparing(Place::span));
    all.stream().filter(Place::words).forEach(places::add);
    all.stream().filter(place -> !place.words()).forEach(places::add);
    return List.copyOf(places);
  }

  private Document document(Place place) {
    return study.corpus().document(place.document()).orElseThrow();
  }

  private TwinText text(Document document) {
    return texts.computeIfAbsent(
        document.id(),
        id -> new TwinText(document, twin.texts().getOrDefault(id, ""), interviewers));
  }

  /// What was found once is not looked for again.
  private List<Place> candidates(Query query, Document document, Unit scope) {
    var asked = List.of(query, document.id(), scope);
    var known = found.get(asked);
    if (known == null) {
      known = fresh(query, document, scope);
      found.put(asked, known);
    }
    return known;
  }

  private List<Place> fresh(Query query, Document document, Unit scope) {
    return switch (query) {
      case Query.Words words -> said(words, document);
      case Query.Coded(var test) -> coded(test, document);
      case Query.Uncoded _ -> uncoded(document);
      case Query.Stretch(var unit) -> stretches(unit, document);
      case Query.OfTurn _, Query.Not _ -> turns(document);
      case Query.Any(var sides) ->
          sides.stream().flatMap(side -> candidates(side, document, scope).stream()).toList();
      case Query.All(var sides) -> {
        int highest = sides.stream().mapToInt(BruteForce::level).max().orElseThrow();
        yield sides.stream()
            .filter(side -> level(side) == highest)
            .flatMap(side -> candidates(side, document, scope).stream())
            .toList();
      }
      case Query.Related related -> related(related, document, scope);
      case Query.Scoped(var inner, var unit) ->
          candidates(inner, document, unit).stream()
              .filter(place -> isInOne(place, unit) && isTrue(inner, place, unit))
              .toList();
    };
  }

  private static int level(Query query) {
    return switch (query) {
      case Query.Words _ -> 3;
      case Query.Coded _, Query.Uncoded _ -> 2;
      case Query.Stretch(var unit) -> Set.of(Unit.SENTENCE, Unit.PARAGRAPH).contains(unit) ? 2 : 1;
      case Query.All(var sides) -> sides.stream().mapToInt(BruteForce::level).max().orElseThrow();
      case Query.Any(var sides) -> sides.stream().mapToInt(BruteForce::level).max().orElseThrow();
      case Query.Related related -> level(related.left());
      case Query.Scoped(var inner, _) -> level(inner);
      case Query.OfTurn _, Query.Not _ -> 1;
    };
  }

  private boolean counts(Turn turn) {
    return interviewers || turn.isInformant();
  }

  private boolean isTrue(Query query, Place place, Unit scope) {
    return switch (query) {
      case Query.Words words -> standsIn(candidates(words, document(place), scope), place, scope);
      case Query.Coded(var test) -> codings(test, place).anyMatch(_ -> true);
      case Query.Uncoded _ -> codings(CodingTest.ANY, place).findAny().isEmpty();
      case Query.Stretch _ -> true;
      case Query.OfTurn(var test) ->
          holds(test, document(place), document(place).turns().get(place.turn() - 1));
      case Query.All(var sides) -> sides.stream().allMatch(side -> isTrue(side, place, scope));
      case Query.Any(var sides) -> sides.stream().anyMatch(side -> isTrue(side, place, scope));
      case Query.Not(var inner) -> !isTrue(inner, place, scope);
      case Query.Related _, Query.Scoped _ -> {
        var found = candidates(query, document(place), scope);
        yield switch (level(query)) {
          case 3 -> standsIn(found, place, scope);
          case 2 -> found.stream().anyMatch(each -> each.span().overlaps(place.span()));
          default -> found.stream().anyMatch(each -> each.turn() == place.turn());
        };
      }
    };
  }

  private boolean standsIn(List<Place> found, Place place, Unit scope) {
    var unit = unitOf(place, scope);
    return unit.isPresent()
        && found.stream()
            .anyMatch(each -> isInOne(each, scope) && unitOf(each, scope).equals(unit));
  }

  private List<TwinText.Word> words(Place place) {
    return text(document(place)).wordsAt(place.span());
  }

  private Optional<Integer> unitOf(Place place, Unit unit) {
    return switch (unit) {
      case TURN -> Optional.of(place.turn());
      case DOCUMENT, RESPONDENT -> Optional.of(0);
      case SENTENCE, PARAGRAPH ->
          words(place).stream().findFirst().map(word -> TwinText.unitOf(word, unit));
    };
  }

  private Optional<Integer> lastSentence(Place place) {
    return words(place).stream().reduce((_, last) -> last).map(TwinText.Word::sentence);
  }

  private boolean isInOne(Place place, Unit unit) {
    return switch (unit) {
      case TURN -> {
        var span = document(place).turns().get(place.turn() - 1).span();
        yield span.start() <= place.span().start() && place.span().end() <= span.end();
      }
      case DOCUMENT, RESPONDENT -> true;
      case SENTENCE, PARAGRAPH ->
          words(place).stream().map(word -> TwinText.unitOf(word, unit)).distinct().count() == 1;
    };
  }

  private List<Place> turns(Document document) {
    return document.turns().stream()
        .filter(this::counts)
        .map(turn -> new Place(document.id(), turn.span(), turn.number(), false))
        .toList();
  }

  private List<Place> stretches(Unit unit, Document document) {
    var turns = turns(document);
    return switch (unit) {
      case TURN -> turns;
      case DOCUMENT, RESPONDENT ->
          turns.isEmpty()
              ? List.of()
              : List.of(
                  new Place(
                      document.id(),
                      new Span(turns.getFirst().span().start(), turns.getLast().span().end()),
                      turns.getFirst().turn(),
                      false));
      case SENTENCE, PARAGRAPH -> {
        var byUnit = new java.util.TreeMap<Integer, Place>();
        for (var word : text(document).words()) {
          if (text(document).counts(word)) {
            byUnit.merge(
                TwinText.unitOf(word, unit),
                new Place(document.id(), word.span(), word.turn(), false),
                BruteForce::through);
          }
        }
        yield List.copyOf(byUnit.values());
      }
    };
  }

  private static Place through(Place first, Place last) {
    return new Place(
        first.document(), new Span(first.span().start(), last.span().end()), first.turn(), false);
  }

  private List<Place> uncoded(Document document) {
    var places = new ArrayList<Place>();
    var before = Optional.<TwinText.Word>empty();
    for (var word : text(document).words()) {
      var place = new Place(document.id(), word.span(), word.turn(), false);
      if (!text(document).counts(word) || codings(CodingTest.ANY, place).findAny().isPresent()) {
        before = Optional.empty();
        continue;
      }
      boolean goesOn = before.filter(each -> each.turn() == word.turn()).isPresent();
      if (goesOn) {
        places.set(places.size() - 1, through(places.getLast(), place));
      } else {
        places.add(place);
      }
      before = Optional.of(word);
    }
    return places;
  }

  private List<Place> related(Query.Related related, Document document, Unit scope) {
    var left = hits(related.left(), document, scope);
    if (related.relation() instanceof Relation.Same(var unit) && unit == Unit.RESPONDENT) {
      var people = new HashSet<Integer>();
      hits(related.right()).forEach(place -> people.add(respondent(place)));
      people.remove(0);
      return left.stream()
          .filter(place -> people.contains(respondent(place)) != related.negated())
          .toList();
    }
    if (left.isEmpty()) {
      return left;
    }
    var right = hits(related.right(), document, scope);
    return left.stream()
        .filter(place ->
            right.stream().anyMatch(other -> stands(related.relation(), place, other, scope))
                != related.negated())
        .toList();
  }

  private int respondent(Place place) {
    return document(place).turns().get(place.turn() - 1).respondent();
  }

  private boolean stands(Relation relation, Place place, Place other, Unit scope) {
    boolean itself = place.words() && other.words() && place.span().equals(other.span());
    return switch (relation) {
      case Relation.Inside _ -> covers(other.span(), place.span());
      case Relation.Containing _ -> covers(place.span(), other.span());
      case Relation.Overlapping _ -> place.span().overlaps(other.span());
      case Relation.Before(var most) -> isBefore(place, other, most, scope);
      case Relation.After(var most) -> isBefore(other, place, most, scope);
      case Relation.Near(var most) ->
          !itself
              && (isBefore(place, other, most, scope)
                  || isBefore(other, place, most, scope)
                  || (place.span().overlaps(other.span()) && isReached(place, other, most, scope)));
      case Relation.Same(var unit) ->
          !itself
              && unitOf(place, unit).isPresent()
              && unitOf(place, unit).equals(unitOf(other, unit));
    };
  }

  private static boolean covers(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private boolean isReached(Place first, Place second, Relation.Distance most, Unit scope) {
    if (first.span().isEmpty() || second.span().isEmpty()) {
      return false;
    }
    boolean sentences =
        most.measure() != Relation.Measure.SENTENCE
            || (unitOf(first, Unit.SENTENCE).isPresent()
                && unitOf(second, Unit.SENTENCE).isPresent());
    return most.measure() == Relation.Measure.TURN
        || (sentences
            && unitOf(first, scope).isPresent()
            && unitOf(first, scope).equals(unitOf(second, scope)));
  }

  private boolean isBefore(Place first, Place second, Relation.Distance most, Unit scope) {
    if (first.span().end() > second.span().start() || !isReached(first, second, most, scope)) {
      return false;
    }
    int distance =
        switch (most.measure()) {
          case WORD -> text(document(first)).wordsFrom(first.span().end(), second.span().start());
          case SENTENCE ->
              unitOf(second, Unit.SENTENCE).orElseThrow() - lastSentence(first).orElseThrow();
          case TURN -> second.turn() - first.turn();
        };
    return distance <= most.count();
  }

  private boolean holds(TurnTest test, Document document, Turn turn) {
    return switch (test) {
      case TurnTest.InGroup(var variable, var groups) -> {
        var column = study.respondents().column(variable).orElseThrow();
        yield turn.respondent() < column.groupOf().length
            && groups.contains(column.groupOf()[turn.respondent()]);
      }
      case TurnTest.OfKind(var kind) -> document.kind() == kind;
      case TurnTest.Repost _ -> turn.post().flatMap(post -> post.repost()).isPresent();
      case TurnTest.InLanguage(var language) -> lower(document.language()).equals(lower(language));
      case TurnTest.SpokenBy(var speaker) -> lower(turn.speaker()).equals(lower(speaker));
      case TurnTest.OfRole(var role) -> turn.role() == role;
      case TurnTest.InDocument(var name) -> lower(document.name()).equals(lower(name));
      case TurnTest.InStudy(var key, _, _) -> {
        var wanted = study.subStudies().stream().filter(each -> each.key().equals(key)).findFirst();
        yield wanted.orElseThrow().respondents().contains(turn.respondent())
            || wanted.orElseThrow().documents().contains(document.id());
      }
      case TurnTest.Published(var moments) ->
          turn.post().flatMap(Post::time).map(moments::has).orElse(false);
      case TurnTest.InReplyTo(var post) -> isUnder(post, document, turn);
    };
  }

  private boolean isUnder(String post, Document document, Turn turn) {
    if (turn.post().isEmpty()) {
      return false;
    }
    if (turn.post().get().id().equals(post)) {
      return true;
    }
    var parent = turn.post().get().parent();
    return parent.isPresent()
        && document.turns().stream()
            .filter(each -> each.post().orElseThrow().id().equals(parent.get()))
            .anyMatch(each -> isUnder(post, document, each));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private java.util.stream.Stream<Coding> codings(CodingTest test, Place place) {
    return codings.stream()
        .filter(coding -> coding.document() == place.document())
        .filter(coding -> passes(test, coding))
        .filter(coding -> coding.span().overlaps(place.span()));
  }

  private boolean passes(CodingTest test, Coding coding) {
    var code = study.codebook().code(coding.code()).orElseThrow();
    boolean weighs =
        test.weight().isEmpty()
            || (coding.weight().isPresent()
                && coding.weight().getAsInt() >= test.weight().get().low()
                && coding.weight().getAsInt() <= test.weight().get().high());
    return (test.codes().isEmpty() || test.codes().contains(coding.code()))
        && (test.coders().isEmpty() || test.coders().contains(coding.coder()))
        && (test.directions().isEmpty()
            || coding.direction().map(test.directions()::contains).orElse(false))
        && weighs
        && test.made().has(coding.created())
        && (test.outdated().isEmpty()
            || test.outdated().get() == (coding.edition() < code.edition()));
  }

  private List<Place> coded(CodingTest test, Document document) {
    var places = new ArrayList<Place>();
    codings.stream()
        .filter(coding -> coding.document() == document.id() && passes(test, coding))
        .forEach(coding ->
            judge(coding.span(), document)
                .ifPresent(
                    turn -> places.add(new Place(document.id(), coding.span(), turn, false))));
    return places;
  }

  private Optional<Integer> judge(Span span, Document document) {
    var touched = document.turns().stream().filter(turn -> turn.span().overlaps(span)).toList();
    var informant = touched.stream().filter(Turn::isInformant).map(Turn::number).findFirst();
    return informant.isPresent() || !interviewers
        ? informant
        : touched.stream().map(Turn::number).findFirst();
  }

  private Inflection inflection(Document document) {
    return Objects.requireNonNull(
        inflections.getOrDefault(document.language(), Objects.requireNonNull(inflections.get(""))));
  }

  private List<Place> said(Query.Words asked, Document document) {
    var places = new ArrayList<Place>();
    var twin = new TwinWords(inflection(document));
    for (var turn : document.turns()) {
      if (counts(turn)) {
        var words =
            text(document).words().stream().filter(word -> word.turn() == turn.number()).toList();
        for (int from = 0; from < words.size(); from++) {
          for (int end : twin.ends(asked.pattern(), asked.constraints(), words, from)) {
            var span = new Span(words.get(from).span().start(), words.get(end - 1).span().end());
            places.add(new Place(document.id(), span, turn.number(), true));
          }
        }
      }
    }
    return places;
  }
}

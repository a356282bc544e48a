package no.sitat.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.language.Folding;
import no.sitat.search.query.CodingTest;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.Moments;
import no.sitat.search.query.Query;
import no.sitat.search.query.Relation;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.Unit;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Letters;

/// Queries by chance, of every kind there is.
final class RandomQuery {
  private final Random random;
  private final List<String> words;

  /// @param words what people say
  RandomQuery(Random random, List<String> words) {
    this.random = random;
    this.words = words;
  }

  Query query(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(14)) {
      case 1, 2 -> new Query.All(List.of(query(depth - 1), query(depth - 1)));
      case 3, 4 -> new Query.Any(List.of(query(depth - 1), query(depth - 1)));
      case 5 -> new Query.Not(query(depth - 1));
      case 6, 7, 8 ->
          new Query.Related(query(depth - 1), relation(), query(depth - 1), random.nextInt(4) == 0);
      case 9, 10 ->
          new Query.Scoped(
              query(depth - 1), pick(Unit.SENTENCE, Unit.PARAGRAPH, Unit.TURN, Unit.DOCUMENT));
      default -> atom();
    };
  }

  private Query atom() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> Query.Words.of(word(2));
      case 3, 4, 5 -> row();
      case 6, 7 -> new Query.Coded(coding());
      case 8 -> new Query.Uncoded();
      case 9 -> new Query.Stretch(pick(Unit.SENTENCE, Unit.PARAGRAPH, Unit.TURN, Unit.DOCUMENT));
      default -> new Query.OfTurn(turn());
    };
  }

  private Query row() {
    if (random.nextInt(5) > 0) {
      return new Query.Words(pattern(2));
    }
    var parts =
        List.<TokenPattern>of(
            new TokenPattern.Named("A", word(1)),
            pattern(1),
            new TokenPattern.Choice(List.of(new TokenPattern.Named("B", word(1)), pattern(0))));
    var attribute = pick(Constraint.Attribute.values());
    return new Query.Words(
        new TokenPattern.Row(parts),
        List.of(new Constraint("A", "B", attribute, random.nextBoolean())));
  }

  /// Never one that only nothing matches.
  private TokenPattern pattern(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 1, 2 ->
          new TokenPattern.Row(List.of(pattern(depth - 1), pattern(depth - 1), pattern(depth - 1)));
      case 3 -> new TokenPattern.Choice(List.of(pattern(depth - 1), pattern(depth - 1)));
      case 4 -> repeated(pattern(depth - 1));
      case 5 -> repeated(new TokenPattern.One(new WordTest.Anything()));
      default -> new TokenPattern.One(random.nextInt(4) == 0 ? new WordTest.Anything() : word(1));
    };
  }

  private TokenPattern repeated(TokenPattern part) {
    int least = random.nextInt(3);
    int most =
        random.nextInt(4) == 0 ? TokenPattern.UNBOUNDED : Math.max(1, least + random.nextInt(3));
    return new TokenPattern.Repeated(part, least, most);
  }

  private WordTest word(int depth) {
    return switch (random.nextInt(depth == 0 ? 10 : 13)) {
      case 0, 1 -> new WordTest.Inflected(Folding.exact(said()));
      case 2 -> new WordTest.Form(Folding.exact(said()), Letters.LOWER);
      case 3 -> new WordTest.Form(Folding.folded(said()), Letters.FOLDED);
      case 4 -> new WordTest.Form(Folding.written(said()), Letters.CASE);
      case 5 -> new WordTest.Wild(pick("v*", "*n", "*us*", "v?n*", "?", "h*t", "e*n"));
      case 6 ->
          new WordTest.Like(
              pick("ven+(er)?", "h.s", "[a-hæ]+", "j(a|o)", ".*e.*"), pick(Letters.values()));
      case 7 -> new WordTest.Lemma(pick("venn", "hus", "ikke", "være", "en", "friend"));
      case 8 -> new WordTest.Tagged(pick("NOUN", "VERB", "ADV", "X", "PRON"));
      case 9 -> new WordTest.Spelt(Folding.exact(said()));
      case 10 -> new WordTest.Both(List.of(word(0), new WordTest.Otherwise(word(depth - 1))));
      case 11 -> new WordTest.Either(List.of(word(0), word(depth - 1)));
      default ->
          random.nextBoolean()
              ? new WordTest.PartOf(pick("venn", "hus", "stat"), random.nextBoolean())
              : new WordTest.ReadingLike(
                  pick(Constraint.Attribute.LEMMA, Constraint.Attribute.POS), ".*[nN].*");
    };
  }

  private String said() {
    return words.get(random.nextInt(words.size()));
  }

  private CodingTest coding() {
    return new CodingTest(
        pick(Set.of(), Set.of(1, 2), Set.of(2), Set.of(3)),
        pick(Set.<String>of(), Set.<String>of(), Set.of("push"), Set.of("pull")),
        pick(Set.<Integer>of(), Set.<Integer>of(), Set.of(1)),
        pick(
            Optional.<CodingTest.Weights>empty(),
            Optional.<CodingTest.Weights>empty(),
            Optional.of(new CodingTest.Weights(30, 70))),
        pick(Moments.ANY, Moments.ANY, new Moments(Instant.ofEpochSecond(40), Instant.MAX)),
        pick(Optional.<Boolean>empty(), Optional.<Boolean>empty(), Optional.of(true)));
  }

  private TurnTest turn() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> new TurnTest.InGroup("sex", pick(Set.of(0), Set.of(1), Set.of(0, 2)));
      case 9 -> pick(SmallStudy.inStudy(SmallStudy.PEOPLE), SmallStudy.inStudy(SmallStudy.BOTH));
      case 2 -> new TurnTest.InGroup("place", pick(Set.of(0), Set.of(1, 3)));
      case 3 -> new TurnTest.OfKind(pick(DocumentKind.values()));
      case 4 -> new TurnTest.InLanguage(pick("nb", "nn", "en"));
      case 5 -> new TurnTest.SpokenBy(pick("R1", "x", "I"));
      case 6 -> new TurnTest.OfRole(SpeakerRole.INFORMANT);
      case 7 ->
          new TurnTest.Published(new Moments(Instant.parse("2020-03-01T00:00:00Z"), Instant.MAX));
      default ->
          random.nextBoolean()
              ? new TurnTest.InReplyTo(pick("p1", "p2", "p3"))
              : new TurnTest.InDocument(pick("doc3", "DOC7", "doc1"));
    };
  }

  private Relation relation() {
    return switch (random.nextInt(9)) {
      case 0 -> new Relation.Inside();
      case 1 -> new Relation.Containing();
      case 2 -> new Relation.Overlapping();
      case 3, 4 -> new Relation.Near(distance());
      case 5 -> new Relation.Before(distance());
      case 6 -> new Relation.After(distance());
      default -> new Relation.Same(pick(Unit.values()));
    };
  }

  private Relation.Distance distance() {
    return new Relation.Distance(random.nextInt(4), pick(Relation.Measure.values()));
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}

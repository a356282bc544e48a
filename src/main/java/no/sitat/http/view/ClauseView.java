package no.sitat.http.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.sitat.search.hits.MatchedForm;
import no.sitat.search.query.Clause;
import no.sitat.search.query.Relation;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.Unit;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Letters;
import no.sitat.text.Span;

/// A part of a query with its place in the text, for a screen that shows and edits it.
///
/// @param kind `any`, `all`, `words`, `field`, `uncoded`, `stretch`, `related`, `scoped`, or
///   `written` for what is better edited as text
/// @param start of all of it, with NOT and parentheses
/// @param innerStart without NOT and parentheses
/// @param isNegated whether NOT stands before it
/// @param unit of `stretch` and `scoped`
/// @param parts of `any` and `all`; the left and the right of `related`; the inside of `scoped`
public record ClauseView(
    String kind,
    int start,
    int end,
    int innerStart,
    int innerEnd,
    boolean isNegated,
    List<ClauseView> parts,
    Optional<Clause.Field> field,
    Optional<WordsView> words,
    Optional<RelationView> relation,
    Optional<String> unit) {
  /// A word or words, and what they stand for in this project.
  ///
  /// @param spelling `forms`, `exact`, `written` (letter for letter), `folded`, `wild`, `regex`,
  ///   `compound`, `spelt`, `tests` (in brackets), `phrase`, `choice` or `row`
  /// @param forms the commonest first; capitals make no difference
  /// @param more how many forms are not told
  public record WordsView(String spelling, List<MatchedForm> forms, int more) {}

  /// @param verb `within`, `containing`, `overlapping`, `near`, `before`, `after` or `same`
  /// @param count at most so many between; empty for any number
  /// @param measure `word`, `sentence` or `turn`
  /// @param unit of `same`
  public record RelationView(
      String verb,
      boolean isNegated,
      OptionalInt count,
      Optional<String> measure,
      Optional<String> unit) {}

  /// Further than anybody can ask for in so many words.
  private static final int ANYWHERE = 10_001;

  private static final int MOST_FORMS = 30;

  /// @param formsOf what words stand for
  public static ClauseView of(Clause clause, Function<TokenPattern, List<MatchedForm>> formsOf) {
    boolean isNegated = false;
    var inner = clause;
    while (inner instanceof Clause.Bracketed || (inner instanceof Clause.Negated && !isNegated)) {
      isNegated |= inner instanceof Clause.Negated;
      inner = inside(inner);
    }
    return new Frame(clause.span(), inner.span(), isNegated).around(inner, formsOf);
  }

  private static Clause inside(Clause clause) {
    return switch (clause) {
      case Clause.Bracketed(_, var inside) -> inside;
      case Clause.Negated(_, var inside) -> inside;
      default -> clause;
    };
  }

  /// Where a clause stands, and whether it is denied.
  private record Frame(Span whole, Span inner, boolean isNegated) {
    ClauseView around(Clause clause, Function<TokenPattern, List<MatchedForm>> formsOf) {
      return switch (clause) {
        case Clause.Joined(_, var isAny, var sides) ->
            view(isAny ? "any" : "all", sides(sides, formsOf), Content.NONE);
        case Clause.Words words -> view("words", Content.of(wordsView(words, formsOf)));
        case Clause.Asked(_, var field) -> view("field", Content.of(field));
        case Clause.Uncoded _ -> view("uncoded", Content.NONE);
        case Clause.Stretch(_, var unit) -> view("stretch", Content.of(unit));
        case Clause.Related related ->
            view(
                "related",
                sides(List.of(related.left(), related.right()), formsOf),
                Content.of(relationView(related.relation(), related.isNegated())));
        case Clause.Scoped(_, var inside, var unit) ->
            view("scoped", sides(List.of(inside), formsOf), Content.of(unit));
        case Clause.Negated _, Clause.Bracketed _ -> view("written", Content.NONE);
      };
    }

    private static List<ClauseView> sides(
        List<Clause> clauses, Function<TokenPattern, List<MatchedForm>> formsOf) {
      return clauses.stream().map(each -> of(each, formsOf)).toList();
    }

    private ClauseView view(String kind, Content content) {
      return view(kind, List.of(), content);
    }

    private ClauseView view(String kind, List<ClauseView> parts, Content content) {
      return new ClauseView(
          kind,
          whole.start(),
          whole.end(),
          inner.start(),
          inner.end(),
          isNegated,
          parts,
          content.field(),
          content.words(),
          content.relation(),
          content.unit());
    }
  }

  /// What a clause says beside its parts: one thing, or nothing.
  private record Content(
      Optional<Clause.Field> field,
      Optional<WordsView> words,
      Optional<RelationView> relation,
      Optional<String> unit) {
    static final Content NONE =
        new Content(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Content of(Clause.Field field) {
      return new Content(Optional.of(field), NONE.words, NONE.relation, NONE.unit);
    }

    static Content of(WordsView words) {
      return new Content(NONE.field, Optional.of(words), NONE.relation, NONE.unit);
    }

    static Content of(RelationView relation) {
      return new Content(NONE.field, NONE.words, Optional.of(relation), NONE.unit);
    }

    static Content of(Unit unit) {
      return new Content(NONE.field, NONE.words, NONE.relation, Optional.of(lower(unit)));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static WordsView wordsView(
      Clause.Words words, Function<TokenPattern, List<MatchedForm>> formsOf) {
    var forms = formsOf.apply(words.pattern());
    int told = Math.min(MOST_FORMS, forms.size());
    return new WordsView(
        words.isRow() ? "row" : spelling(words.pattern()),
        forms.subList(0, told),
        forms.size() - told);
  }

  private static String spelling(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> spelling(test);
      case TokenPattern.Choice _ -> "choice";
      case TokenPattern.Row(var parts) ->
          parts.stream().allMatch(ClauseView::isExact) ? "phrase" : "row";
      case TokenPattern.Named _, TokenPattern.Repeated _ -> "row";
    };
  }

  private static boolean isExact(TokenPattern pattern) {
    return pattern instanceof TokenPattern.One(WordTest.Form(_, var letters))
        && letters == Letters.LOWER;
  }

  private static String spelling(WordTest test) {
    return switch (test) {
      case WordTest.Inflected _ -> "forms";
      case WordTest.Form(_, var letters) ->
          switch (letters) {
            case LOWER -> "exact";
            case CASE -> "written";
            case FOLDED -> "folded";
          };
      case WordTest.Wild _ -> "wild";
      case WordTest.Like _ -> "regex";
      case WordTest.PartOf _ -> "compound";
      case WordTest.Spelt _ -> "spelt";
      default -> "tests";
    };
  }

  private static RelationView relationView(Relation relation, boolean isNegated) {
    return switch (relation) {
      case Relation.Inside() -> plain("within", isNegated);
      case Relation.Containing() -> plain("containing", isNegated);
      case Relation.Overlapping() -> plain("overlapping", isNegated);
      case Relation.Near(var most) -> measured("near", isNegated, most);
      case Relation.Before(var most) -> measured("before", isNegated, most);
      case Relation.After(var most) -> measured("after", isNegated, most);
      case Relation.Same(var unit) ->
          new RelationView(
              "same", isNegated, OptionalInt.empty(), Optional.empty(), Optional.of(lower(unit)));
    };
  }

  private static RelationView plain(String verb, boolean isNegated) {
    return new RelationView(
        verb, isNegated, OptionalInt.empty(), Optional.empty(), Optional.empty());
  }

  private static RelationView measured(String verb, boolean isNegated, Relation.Distance most) {
    var count = most.count() < ANYWHERE ? OptionalInt.of(most.count()) : OptionalInt.empty();
    return new RelationView(
        verb, isNegated, count, Optional.of(lower(most.measure())), Optional.empty());
  }
}

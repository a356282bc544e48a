package no.sitat.search.query;

import java.util.List;
import java.util.stream.Stream;
import no.sitat.corpus.SpeakerRole;

/// What is asked for, as a tree; every name in it is known to the study it was read against.
///
/// A query has **candidates** and is true or false of each; the candidates it is true of are its
/// hits. Each case says which candidates it has, and when it is true of a place that is a candidate
/// of something else. `docs/query.md` explains the language by examples.
///
/// Truth has a **scope**: a turn, unless a [Scoped] above says otherwise.
public sealed interface Query {
  /// Words in a row within one turn. Candidates: every place where the pattern stands, each first
  /// and last word once. True of a place if the pattern stands in its scope.
  ///
  /// @param constraints what captured words must have in common
  record Words(TokenPattern pattern, List<Constraint> constraints) implements Query {
    public Words {
      constraints = List.copyOf(constraints);
    }

    public Words(TokenPattern pattern) {
      this(pattern, List.of());
    }

    /// One word.
    public static Words of(WordTest test) {
      return new Words(new TokenPattern.One(test));
    }
  }

  /// What is coded. Candidates: the segments of the codings that pass, each place once. True of a
  /// place that one of them overlaps.
  record Coded(CodingTest test) implements Query {}

  /// What nobody has coded. Candidates: the words of a turn between its codings, in one piece each.
  /// True of a place that no coding overlaps.
  record Uncoded() implements Query {}

  /// A part of the texts. Candidates: the sentences, paragraphs or turns, or all the turns of a
  /// document. True of every place.
  record Stretch(Unit unit) implements Query {}

  /// Turns with a property, whatever is said in them. Candidates: whole turns. True of a place in
  /// such a turn.
  record OfTurn(TurnTest test) implements Query {}

  /// True of what all sides are true of. Candidates: those of the most precise side, or sides:
  /// words before coded segments before whole turns.
  record All(List<Query> sides) implements Query {
    public All {
      sides = List.copyOf(sides);
    }
  }

  /// True of what at least one side is true of. Candidates: those of all sides.
  record Any(List<Query> sides) implements Query {
    public Any {
      sides = List.copyOf(sides);
    }
  }

  /// True of what the query is not true of. Candidates: whole turns.
  record Not(Query query) implements Query {}

  /// Hits of one query that stand so to a hit of another. Candidates: hits of the left. True of a
  /// place in whose scope one of these stands, or, if they are segments, that one of them overlaps.
  ///
  /// @param negated whether it is asked for those that stand so to none
  record Related(Query left, Relation relation, Query right, boolean negated) implements Query {}

  /// A query judged within a unit: what must stand together stands in one of them. Candidates:
  /// those of the query that lie inside one unit.
  record Scoped(Query query, Unit unit) implements Query {}

  /// How precisely the candidates lie: 3 words, 2 parts of turns, 1 whole turns.
  default int precision() {
    return switch (this) {
      case Words _ -> 3;
      case Coded _, Uncoded _ -> 2;
      case Stretch(var unit) -> unit == Unit.SENTENCE || unit == Unit.PARAGRAPH ? 2 : 1;
      case OfTurn _, Not _ -> 1;
      case All(var sides) -> sides.stream().mapToInt(Query::precision).max().orElse(1);
      case Any(var sides) -> sides.stream().mapToInt(Query::precision).max().orElse(1);
      case Related related -> related.left().precision();
      case Scoped(var query, _) -> query.precision();
    };
  }

  /// The queries it is made of; empty for those that are made of none.
  default List<Query> parts() {
    return switch (this) {
      case Words _, Coded _, Uncoded _, Stretch _, OfTurn _ -> List.of();
      case All(var sides) -> sides;
      case Any(var sides) -> sides;
      case Not(var query) -> List.of(query);
      case Related related -> List.of(related.left(), related.right());
      case Scoped(var query, _) -> List.of(query);
    };
  }

  /// The query and everything it is made of.
  default Stream<Query> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Query::all));
  }

  /// Whether only variables of respondents, and sub-studies without documents, are asked for, so
  /// that it is true or false of people who have said nothing.
  default boolean isAboutRespondents() {
    return switch (this) {
      case OfTurn(TurnTest.InGroup _) -> true;
      case OfTurn(TurnTest.InStudy(_, _, var documents)) -> documents.isEmpty();
      case All _, Any _, Not _ -> parts().stream().allMatch(Query::isAboutRespondents);
      default -> false;
    };
  }

  /// Whether the words of the texts must be looked at.
  default boolean needsWords() {
    return all().anyMatch(Query::isAboutWords);
  }

  private boolean isAboutWords() {
    return switch (this) {
      case Words _, Uncoded _ -> true;
      case Stretch(var unit) -> unit.isMadeOfWords();
      case Scoped(_, var unit) -> unit.isMadeOfWords();
      case Related related -> related.relation().isAboutWords();
      case Coded _, OfTurn _, All _, Any _, Not _ -> false;
    };
  }

  /// Whether it asks for what interviewers say, so that their words count.
  default boolean asksForInterviewers() {
    return all()
        .anyMatch(query ->
            query instanceof OfTurn(TurnTest.OfRole(var role)) && role == SpeakerRole.INTERVIEWER);
  }
}

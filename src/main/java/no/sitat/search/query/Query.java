package no.sitat.search.query;

import java.util.List;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;

/// What is asked for, as a tree; every name in it is known to the study it was read against.
///
/// A query has **candidates** and is true or false of each; the candidates it is true of are its
/// hits. Each case says which candidates it has. `docs/query.md` explains the language by examples.
public sealed interface Query {
  /// Reads a query.
  ///
  /// @throws QueryError if it cannot be read, or names a code or variable the study does not have
  static Query parse(String text, Study study) {
    return new QueryParser(text, study).parse();
  }

  /// One word or several in a row within a turn. Candidates: the places where they stand.
  ///
  /// @param forms as compared: exact (lower case) or folded (accents dropped)
  /// @param exact whether exact forms are compared
  record Phrase(List<String> forms, boolean exact) implements Query {
    public Phrase {
      forms = List.copyOf(forms);
    }
  }

  /// Any word whose folded form begins so. Candidates: the places where one stands.
  record Prefix(String stem) implements Query {}

  /// What is coded with a code or one of its sub-codes. Candidates: the coded segments.
  ///
  /// @param key the code's key
  record Coded(String key) implements Query {}

  /// Turns of respondents with a value. Candidates: whole turns, as for all that follow.
  ///
  /// @param variable the variable's key
  /// @param value name of a group, compared without regard to case
  record InGroup(String variable, String value) implements Query {}

  /// Turns of interviews, or posts.
  record OfKind(DocumentKind kind) implements Query {}

  /// Turns of documents in a language, by its code.
  record InLanguage(String language) implements Query {}

  /// Turns of a speaker, by the label of the source.
  record SpokenBy(String speaker) implements Query {}

  /// Turns of a document, by its name.
  record InDocument(String document) implements Query {}

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

  /// How precisely the candidates lie: 3 words, 2 coded segments, 1 whole turns.
  default int precision() {
    return switch (this) {
      case Phrase _, Prefix _ -> 3;
      case Coded _ -> 2;
      case All(var sides) -> sides.stream().mapToInt(Query::precision).max().orElse(1);
      case Any(var sides) -> sides.stream().mapToInt(Query::precision).max().orElse(1);
      default -> 1;
    };
  }

  /// Whether only variables of respondents are asked for, so that it is true or false of people who
  /// have said nothing.
  default boolean isAboutRespondents() {
    return switch (this) {
      case InGroup _ -> true;
      case All(var sides) -> sides.stream().allMatch(Query::isAboutRespondents);
      case Any(var sides) -> sides.stream().allMatch(Query::isAboutRespondents);
      case Not(var query) -> query.isAboutRespondents();
      default -> false;
    };
  }

  /// Whether the words of the texts must be looked at.
  default boolean needsWords() {
    return switch (this) {
      case Phrase _, Prefix _ -> true;
      case All(var sides) -> sides.stream().anyMatch(Query::needsWords);
      case Any(var sides) -> sides.stream().anyMatch(Query::needsWords);
      case Not(var query) -> query.needsWords();
      default -> false;
    };
  }
}

package no.sitat.search.query;

import java.util.Set;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;

/// A property of turns that does not depend on what is said in them.
public sealed interface TurnTest {
  /// The respondent's group of a variable is one of these.
  ///
  /// @param variable the variable's key
  /// @param groups indexes into the groups of its column
  record InGroup(String variable, Set<Integer> groups) implements TurnTest {
    public InGroup {
      groups = Set.copyOf(groups);
    }
  }

  /// A turn of an interview, or a post.
  record OfKind(DocumentKind kind) implements TurnTest {}

  /// A post that repeats another.
  record Repost() implements TurnTest {}

  /// In a document in this language, by its code, in lower case.
  record InLanguage(String language) implements TurnTest {}

  /// By a speaker, by the label of the source, without regard to case.
  record SpokenBy(String speaker) implements TurnTest {}

  /// By somebody with this role.
  record OfRole(SpeakerRole role) implements TurnTest {}

  /// In a document, by its name, without regard to case.
  record InDocument(String document) implements TurnTest {}

  /// By one of a sub-study's respondents, or in one of its documents.
  ///
  /// @param study the sub-study's key
  /// @param respondents ids
  /// @param documents ids
  record InStudy(String study, Set<Integer> respondents, Set<Integer> documents)
      implements TurnTest {
    public InStudy {
      respondents = Set.copyOf(respondents);
      documents = Set.copyOf(documents);
    }
  }

  /// A post published in a span of time; never a turn without a time.
  record Published(Moments moments) implements TurnTest {}

  /// The post with this id in its source, or an answer to it, or an answer to that.
  record InReplyTo(String post) implements TurnTest {}
}

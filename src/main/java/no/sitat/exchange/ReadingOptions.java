package no.sitat.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.transcript.TurnRule;

/// How documents are to be read.
///
/// @param kind empty to go by the file: tables are posts, plain text is an interview
/// @param language given to every document; empty leaves it undetermined (`und`)
/// @param turns how turns are marked in interviews
/// @param interviewer matches the whole label of those who ask; empty for the usual ones
/// @param columns of a table of posts
/// @param authors under which labels the authors of posts are known
/// @param scratch a folder where a long file's texts may lie while it is read; empty to keep them
///   in memory
public record ReadingOptions(
    Optional<DocumentKind> kind,
    Optional<String> language,
    TurnRule turns,
    Optional<Pattern> interviewer,
    PostColumns columns,
    PostAuthors authors,
    Optional<Path> scratch) {
  /// Everything is found out from the file.
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(
          Optional.empty(), Optional.empty(), TurnRule.AUTO, Optional.empty(), PostColumns.GUESSED);

  /// With the accounts of authors as they are.
  public ReadingOptions(
      Optional<DocumentKind> kind,
      Optional<String> language,
      TurnRule turns,
      Optional<Pattern> interviewer,
      PostColumns columns) {
    this(kind, language, turns, interviewer, columns, PostAuthors.undecided(), Optional.empty());
  }

  /// The same with other labels for the authors of posts.
  public ReadingOptions with(PostAuthors others) {
    return new ReadingOptions(kind, language, turns, interviewer, columns, others, scratch);
  }

  /// The same with a folder for what is long.
  public ReadingOptions with(Path folder) {
    return new ReadingOptions(
        kind, language, turns, interviewer, columns, authors, Optional.of(folder));
  }

  static final String UNDETERMINED = "und";
}

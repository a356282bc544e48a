package no.sitat.http.drop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.exchange.CodingColumns;
import no.sitat.exchange.PostColumns;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.look.FileUse;
import no.sitat.exchange.transcript.TurnRule;

/// What a person has said of a file; what they have not is found out.
///
/// @param take whether it is wanted
/// @param turns `colon`, `first-word`, `auto` or an expression
/// @param interviewers whole labels of those who ask; empty when nobody has said
/// @param encoding name of what its text is encoded in
/// @param columns headings of a table of codings or posts, by what they hold
///   ([CodingColumns#ROLES], [PostColumns#ROLES])
public record FileChoice(
    Optional<Boolean> take,
    Optional<FileUse> use,
    Optional<String> language,
    Optional<String> turns,
    Optional<List<String>> interviewers,
    Optional<String> encoding,
    Map<String, String> columns) {
  public FileChoice {
    columns = Map.copyOf(columns);
  }

  public static final FileChoice NONE =
      new FileChoice(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  private static final Pattern NOBODY = Pattern.compile("(?!)");

  /// The same, and who asks.
  FileChoice asking(List<String> labels) {
    return new FileChoice(take, use, language, turns, Optional.of(labels), encoding, columns);
  }

  /// Whether the file has to be looked at again when this is chosen instead of the other.
  boolean readsAs(FileChoice other) {
    return use.equals(other.use)
        && language.equals(other.language)
        && turns.equals(other.turns)
        && interviewers.equals(other.interviewers)
        && encoding.equals(other.encoding)
        && columns.equals(other.columns);
  }

  CodingColumns codingColumns() {
    return CodingColumns.of(columns);
  }

  /// @throws no.sitat.exchange.transcript.WrongPattern if the expression for turns is none
  public ReadingOptions options(ReadingOptions otherwise) {
    return new ReadingOptions(
        otherwise.kind(),
        language.or(otherwise::language),
        turns.map(TurnRule::named).orElse(otherwise.turns()),
        interviewers.map(FileChoice::pattern).or(otherwise::interviewer),
        columns.isEmpty() ? otherwise.columns() : PostColumns.of(columns),
        otherwise.authors(),
        otherwise.scratch());
  }

  private static Pattern pattern(List<String> labels) {
    return labels.isEmpty()
        ? NOBODY
        : Pattern.compile(labels.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }
}

package no.sitat.exchange.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.CodebookFile;

/// A whole project between two tools. GUIDs are unique among things of one kind, not across kinds;
/// every reference is to a thing that is in here.
///
/// @param guid of the project, where the file says one
/// @param origin program and version that wrote the file, as it calls itself; may be empty
/// @param codes parents before children
/// @param sources in the order of the file
/// @param codebook what our own codebook knows beyond [MovedCode]: matched by [MovedCode#key()];
///   empty when the file is not ours
public record MovedProject(
    Optional<UUID> guid,
    String name,
    String origin,
    List<MovedCoder> coders,
    List<MovedCode> codes,
    List<MovedSource> sources,
    List<MovedCoding> codings,
    List<MovedPassage> passages,
    List<MovedMemo> memos,
    List<MovedVariable> variables,
    List<MovedCase> cases,
    List<MovedLink> links,
    List<MovedSet> sets,
    Optional<CodebookFile> codebook) {
  public MovedProject {
    coders = List.copyOf(coders);
    codes = List.copyOf(codes);
    sources = List.copyOf(sources);
    codings = List.copyOf(codings);
    passages = List.copyOf(passages);
    memos = List.copyOf(memos);
    variables = List.copyOf(variables);
    cases = List.copyOf(cases);
    links = List.copyOf(links);
    sets = List.copyOf(sets);
  }

  /// How much it holds; never what.
  @Override
  public String toString() {
    return "MovedProject["
        + (sources.size() + " sources, " + codes.size() + " codes, ")
        + (codings.size() + " codings, " + cases.size() + " cases]");
  }
}

package no.sitat.project;

import java.util.Optional;
import no.sitat.exchange.CodebookFile;

/// How a project begins.
///
/// @param codebook the codes to start with; empty for none
/// @param demo whether it is the demonstration project
/// @param force makes it even inside a git work tree
public record NewProject(
    String name, Optional<CodebookFile> codebook, boolean demo, boolean force) {
  public NewProject(String name, Optional<CodebookFile> codebook, boolean force) {
    this(name, codebook, false, force);
  }

  /// An empty project.
  public static NewProject named(String name) {
    return new NewProject(name, Optional.empty(), false);
  }

  public NewProject with(CodebookFile codes) {
    return new NewProject(name, Optional.of(codes), demo, force);
  }
}

package no.sitat.cli;

import java.util.Optional;
import java.util.function.BiFunction;
import no.sitat.project.Project;
import no.sitat.project.releases.ReleaseDraft;
import picocli.CommandLine.Option;

/// The options `--release` and `--reason`: what leaves is judged and written down.
final class ReleaseOptions {
  @Option(
      names = "--release",
      paramLabel = "TITLE",
      description = "Judge the numbers beside all that has left, and write them into the ledger.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      description = "Why they leave although the verdict is against it.")
  private Optional<String> reason = Optional.empty();

  Optional<String> title() {
    return title;
  }

  Optional<String> reason() {
    return reason;
  }

  /// Writes into the ledger what is given a title, and says the verdict.
  ///
  /// @param draft of a title and a reason
  void write(
      Project open, BiFunction<String, Optional<String>, ReleaseDraft> draft, Console console) {
    title.ifPresent(given -> {
      var by = Person.atTheKeyboard(open);
      ReleaseWords.tell(open.releases().add(draft.apply(given, reason), by), console);
    });
  }
}

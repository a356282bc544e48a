package no.sitat.http;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.force.CountedForces;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.project.releases.ReleaseDraft;

/// Which force table, as it is typed.
///
/// @param codes `all`, or codes with commas between
/// @param by variables with commas between; blank for everybody alone
/// @param threshold empty for no protection
public record ForceWords(String codes, String by, Asking.Filter filter, OptionalInt threshold) {
  /// As the ledger of releases keeps it, and a shell would write it after the project's name.
  public String asked() {
    var words = new StringBuilder("--code ").append(ShellWord.of(codes));
    if (!by.isBlank()) {
      words.append(" --by ").append(ShellWord.of(by));
    }
    filter.where().ifPresent(where -> words.append(" --where ").append(ShellWord.of(where)));
    filter
        .direction()
        .ifPresent(direction -> words.append(" --direction ").append(ShellWord.of(direction)));
    filter.coder().ifPresent(coder -> words.append(" --coder ").append(ShellWord.of(coder)));
    words.append(" --min-cell ");
    threshold.ifPresentOrElse(words::append, () -> words.append("off"));
    return words.toString();
  }

  /// The line that prints the table again.
  public String command(String project) {
    return "bin/sitat forces " + ShellWord.of(project) + " " + asked();
  }

  /// What is asked, short enough for a title.
  public String proposal() {
    var groups = by.isBlank() ? "" : " × " + by;
    return "forces " + codes + groups + filter.where().map(query -> " (" + query + ")").orElse("");
  }

  /// How the ledger of releases tells of it.
  CrosstabRelease.Label label(String title) {
    var codings =
        Stream.of(filter.direction(), filter.coder())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    var today = LocalDate.now(ZoneId.systemDefault());
    return new CrosstabRelease.Label(title, today, filter.where().orElse(""), codings);
  }

  /// What is written into the ledger when it leaves.
  ///
  /// @param reason why it leaves although the verdict is against it
  public ReleaseDraft draft(CountedForces counted, String title, Optional<String> reason) {
    var given = reason.map(String::strip).filter(text -> !text.isEmpty());
    var table = counted.release(label(title));
    return new ReleaseDraft(
        table, "crosstab", "forces " + asked(), counted.revision(), Answer.SAFE, given);
  }
}

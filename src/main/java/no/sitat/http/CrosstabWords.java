package no.sitat.http;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.project.releases.ReleaseDraft;

/// Which crosstab, as it is typed.
///
/// @param rows `all`, or codes with commas between
/// @param columns variables with commas between
/// @param threshold empty for no protection
/// @param also what else may not be known
/// @param rounds whether counts are rounded to multiples of the threshold, and none withheld
public record CrosstabWords(
    String rows,
    String columns,
    String unit,
    Asking.Filter filter,
    OptionalInt threshold,
    AlsoSensitive also,
    boolean rounds) {
  /// Small counts are withheld, and not rounded.
  public CrosstabWords(
      String rows,
      String columns,
      String unit,
      Asking.Filter filter,
      OptionalInt threshold,
      AlsoSensitive also) {
    this(rows, columns, unit, filter, threshold, also, false);
  }

  /// Nothing but small counts is withheld.
  public CrosstabWords(
      String rows, String columns, String unit, Asking.Filter filter, OptionalInt threshold) {
    this(rows, columns, unit, filter, threshold, AlsoSensitive.NOTHING);
  }

  /// As the ledger of releases keeps it, and a shell would write it.
  public String asked() {
    var words = new StringBuilder("--rows " + rows + " --columns " + columns + " --unit " + unit);
    filter.where().ifPresent(where -> words.append(" --where '").append(where).append('\''));
    filter.direction().ifPresent(direction -> words.append(" --direction ").append(direction));
    filter.coder().ifPresent(coder -> words.append(" --coder ").append(coder));
    words.append(" --min-cell ");
    threshold.ifPresentOrElse(words::append, () -> words.append("off"));
    words.append(also.zeros() ? " --protect-zeros" : "");
    words.append(also.wholeGroups() ? " --protect-whole-groups" : "");
    words.append(rounds ? " --protect round" : "");
    return words.toString();
  }

  /// What is asked, short enough for a title.
  public String proposal() {
    var where = filter.where().map(query -> " (" + query + ")").orElse("");
    return rows + " × " + columns + where;
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
  public ReleaseDraft draft(CountedCrosstab counted, String title, Optional<String> reason) {
    var given = reason.map(String::strip).filter(text -> !text.isEmpty());
    var table = counted.release(label(title));
    return new ReleaseDraft(table, "crosstab", asked(), counted.revision(), Answer.SAFE, given);
  }
}

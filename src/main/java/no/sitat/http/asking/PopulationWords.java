package no.sitat.http.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.population.CountedPopulation;
import no.sitat.crosstab.population.PopulationRequest;
import no.sitat.project.releases.ReleaseDraft;

/// Which sample beside which population, as it is typed; what is left out is chosen.
///
/// @param table key of a registry table
/// @param dimension key of one of its dimensions
/// @param content code of what it counts
/// @param at the category of each other dimension, by key
/// @param by key of a column of the respondents
/// @param places the group of a category of the table, by code; an empty one leaves it out
/// @param where a query for respondents
/// @param threshold the smallest number of respondents shown; empty for no protection
public record PopulationWords(
    Optional<String> table,
    Optional<String> dimension,
    Optional<String> content,
    Map<String, String> at,
    Optional<String> by,
    Map<String, String> places,
    Optional<String> where,
    OptionalInt threshold) {
  /// Lines of a name and what it is given, as `LT=Øst`.
  ///
  /// @throws UnknownName if one is written otherwise
  public static Map<String, String> pairs(String field, List<String> lines) {
    var pairs = new LinkedHashMap<String, String>();
    for (var line : lines) {
      int at = line.indexOf('=');
      if (at < 1) {
        throw new UnknownName(
            field,
            "skriv navn=verdi, som LT=Øst, ikke «%s»".formatted(line),
            "write name=value, as LT=East, not “%s”".formatted(line));
      }
      pairs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
    return pairs;
  }

  /// What a shell would write after the project's name, with all that was chosen.
  public String asked(PopulationRequest request) {
    var registry = request.registry();
    var line =
        new ShellLine()
            .option("--table", registry.table().key())
            .option("--dimension", registry.dimension())
            .option("--content", registry.content());
    new TreeMap<>(registry.at()).forEach((key, code) -> line.option("--at", key + "=" + code));
    line.option("--by", request.column());
    new TreeMap<>(registry.places())
        .forEach((code, group) -> line.option("--place", code + "=" + group));
    return line.option("--where", where).threshold(threshold).toString();
  }

  /// The line that prints the table again.
  public String command(String project, PopulationRequest request) {
    return ShellLine.command("population", project, asked(request));
  }

  CrosstabRelease.Label label(String title) {
    return LedgerLine.label(title, new Asking.Filter(where, Optional.empty(), Optional.empty()));
  }

  /// What is written into the ledger when the table leaves.
  ///
  /// @param reason why it leaves although the verdict is against it
  public ReleaseDraft draft(CountedPopulation counted, String title, Optional<String> reason) {
    return LedgerLine.draft(
        counted.release(label(title)),
        "population " + asked(counted.request()),
        counted.revision(),
        reason);
  }
}

package no.sitat.http.away;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.exchange.table.CodebookListing;
import no.sitat.exchange.table.CodingListing;
import no.sitat.exchange.table.StudyListing;
import no.sitat.exchange.table.Table;
import no.sitat.http.view.Listings;
import no.sitat.project.Project;

/// What a project has, as tables, by the names that addresses and the shell know them by.
public record ProjectTables(Project project) {
  /// The table of that name, whole; empty when there is none.
  public Optional<Table> named(String name) {
    var study = project.study();
    return switch (name) {
      case "codings" -> Optional.of(codings((_, all) -> all));
      case "documents" -> Optional.of(new StudyListing(study).documents());
      case "respondents" -> Optional.of(new StudyListing(study).respondents());
      case "codes" -> Optional.of(new StudyListing(study).codes());
      case "codebook" -> Optional.of(CodebookListing.of(study.codebook()));
      case "history" -> Optional.of(history(Integer.MAX_VALUE));
      default -> Optional.empty();
    };
  }

  /// The newest first.
  public Table history(int most) {
    return Listings.history(project.history(most, OptionalLong.empty()));
  }

  /// @param chosen which of all codings of a study are wanted
  public Table codings(BiFunction<Study, List<Coding>, List<Coding>> chosen) {
    var stored = project.codings();
    var study = stored.study();
    return new CodingListing(study, project.texts(study))
        .codings(chosen.apply(study, stored.value()), project.searches().queriesByCoding());
  }
}

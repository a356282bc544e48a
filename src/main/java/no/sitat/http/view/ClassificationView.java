package no.sitat.http.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Exclusion;
import no.sitat.registry.classification.Fit;
import no.sitat.registry.classification.Mapping;
import no.sitat.registry.classification.OwnClassification;

/// One classification with its groups, and how well it knows the values of the project.
///
/// @param unmapped values of the variables it fits that have no group on its day
/// @param exclusions of whom it does not speak, as they are written
/// @param searches names of saved searches that ask for it
public record ClassificationView(
    @JsonUnwrapped Summary about,
    List<GroupView> groups,
    List<UnmappedView> unmapped,
    List<String> exclusions,
    List<String> searches) {

  /// @param own whether the project has made it, and can change it
  /// @param asOf the day that judges validity where no moment does
  /// @param values how many values its groups have as they are written
  public record Summary(
      String key,
      String nameNb,
      String nameEn,
      boolean own,
      String sourceNb,
      String sourceEn,
      String version,
      String asOf,
      List<String> levels,
      int groupCount,
      int values,
      List<FitView> fits) {
    public static Summary of(Classification each, boolean own, List<Fit> fits) {
      var heading = each.heading();
      return new Summary(
          heading.key(),
          heading.name().nb(),
          heading.name().en(),
          own,
          heading.source().in("nb"),
          heading.source().in("en"),
          heading.version(),
          heading.asOf().toString(),
          heading.levels(),
          each.categories().size(),
          each.mappings().size(),
          fits.stream().map(FitView::of).toList());
    }
  }

  /// A variable whose values it knows.
  ///
  /// @param mapped respondents with a value that has a group
  /// @param unmapped respondents with a value that has none
  /// @param unmappedValues how many values that are
  public record FitView(String variable, long mapped, long unmapped, int unmappedValues) {
    static FitView of(Fit fit) {
      return new FitView(
          fit.variable().key(),
          fit.mapped(),
          fit.unmapped().stream().mapToLong(Fit.Unmapped::respondents).sum(),
          fit.unmapped().size());
    }
  }

  /// @param level name of its level
  /// @param wider key of the group it is part of
  public record GroupView(
      String key,
      String nameNb,
      String nameEn,
      Optional<String> wider,
      String level,
      List<ValueView> values) {}

  /// @param id of what is stored; 0 in a classification that comes with Sitat
  /// @param kind `value`, `country`, `other-countries`, `range` or `digits`
  /// @param text as it is written in files
  /// @param from the first day; empty when always
  /// @param until the last day; empty when for good
  public record ValueView(
      int id, String kind, String text, String nameNb, String nameEn, String from, String until) {
    static ValueView of(int id, Mapping mapping) {
      var words = mapping.scope().words();
      return new ValueView(
          id,
          mapping.scope().kind().key(),
          mapping.scope().text(),
          words.nb(),
          words.en(),
          mapping.validity().fromText(),
          mapping.validity().untilText());
    }
  }

  /// @param otherDay whether it has a group on another day
  public record UnmappedView(String variable, String value, long respondents, boolean otherDay) {}

  /// One that comes with Sitat.
  ///
  /// @param asked key of a variable whose values shall be looked at though it does not fit
  public static ClassificationView of(
      Classification each, RespondentTable table, Optional<String> asked) {
    var values = each.mappings().stream().map(mapping -> new Placed(0, mapping)).toList();
    return new Drawing(each, false, table, asked).view(values, List.of());
  }

  /// One of the project's own.
  ///
  /// @param asked key of a variable whose values shall be looked at though it does not fit
  public static ClassificationView of(
      OwnClassification own, RespondentTable table, Optional<String> asked, List<String> searches) {
    var values =
        own.values().stream().map(value -> new Placed(value.id(), value.mapping())).toList();
    return new Drawing(own.classification(), true, table, asked).view(values, searches);
  }

  private record Placed(int id, Mapping mapping) {}

  private record Drawing(
      Classification each, boolean own, RespondentTable table, Optional<String> asked) {
    ClassificationView view(List<Placed> values, List<String> searches) {
      var fits = Fit.of(table, each);
      return new ClassificationView(
          Summary.of(each, own, fits),
          each.categories().stream().map(category -> group(category, values)).toList(),
          looked(fits).stream().flatMap(fit -> unmapped(fit).stream()).toList(),
          each.exclusions().stream().map(Exclusion::text).toList(),
          searches);
    }

    private List<Fit> looked(List<Fit> fits) {
      var variable =
          asked
              .flatMap(key ->
                  table.variables().stream().filter(one -> one.key().equals(key)).findFirst())
              .filter(one -> fits.stream().noneMatch(fit -> fit.variable().equals(one)));
      return Stream.concat(fits.stream(), variable.stream().map(one -> Fit.of(table, one, each)))
          .toList();
    }

    private GroupView group(Category category, List<Placed> values) {
      return new GroupView(
          category.key(),
          category.name().nb(),
          category.name().en(),
          category.wider(),
          each.heading().levels().get(each.depth(category)),
          values.stream()
              .filter(value -> value.mapping().category().equals(category.key()))
              .map(value -> ValueView.of(value.id(), value.mapping()))
              .toList());
    }

    private static List<UnmappedView> unmapped(Fit fit) {
      return fit.unmapped().stream()
          .map(value ->
              new UnmappedView(
                  fit.variable().key(), value.value(), value.respondents(), value.isEverMapped()))
          .toList();
    }
  }
}

package no.sitat.exchange.table;

import java.util.ArrayList;
import java.util.List;
import no.sitat.registry.classification.Category;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Exclusion;
import no.sitat.registry.classification.Mapping;

/// Classifications as a table, one row for each value of a group, in the form that is read again.
public final class ClassificationListing {
  private static final List<String> COLUMNS =
      List.of(
          "classification",
          "classification_nb",
          "classification_en",
          "source",
          "version",
          "as_of",
          "levels",
          "suits",
          "group",
          "group_nb",
          "group_en",
          "wider",
          "kind",
          "value",
          "from",
          "until");

  private ClassificationListing() {}

  public static Table of(List<Classification> classifications) {
    return new Table(
        "classifications",
        COLUMNS,
        classifications.stream().flatMap(each -> rows(each).stream()).toList());
  }

  private static List<List<Cell>> rows(Classification classification) {
    var rows = new ArrayList<List<Cell>>();
    for (var category : classification.categories()) {
      var values =
          classification.mappings().stream()
              .filter(each -> each.category().equals(category.key()))
              .toList();
      if (values.isEmpty()) {
        rows.add(row(classification, group(category), List.of("", "", "", "")));
      }
      values.forEach(each -> rows.add(row(classification, group(category), cells(each))));
    }
    for (var exclusion : classification.exclusions()) {
      rows.add(row(classification, List.of("", "", "", ""), cells(exclusion)));
    }
    return rows;
  }

  private static List<Cell> row(Classification of, List<String> group, List<String> value) {
    var heading = of.heading();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(heading.key()));
    cells.add(Cell.of(heading.name().nb()));
    cells.add(Cell.of(heading.name().en()));
    cells.add(Cell.of(heading.source().in("nb")));
    cells.add(Cell.of(heading.version()));
    cells.add(Cell.of(heading.asOf().toString()));
    cells.add(Cell.of(String.join(";", heading.levels())));
    cells.add(Cell.of(String.join(";", heading.suits())));
    group.forEach(each -> cells.add(Cell.of(each)));
    value.forEach(each -> cells.add(Cell.of(each)));
    return cells;
  }

  private static List<String> group(Category category) {
    return List.of(
        category.key(), category.name().nb(), category.name().en(), category.wider().orElse(""));
  }

  private static List<String> cells(Mapping mapping) {
    return List.of(
        mapping.scope().kind().key(),
        mapping.scope().text(),
        mapping.validity().fromText(),
        mapping.validity().untilText());
  }

  private static List<String> cells(Exclusion exclusion) {
    return List.of("not-applicable", exclusion.text(), "", "");
  }
}

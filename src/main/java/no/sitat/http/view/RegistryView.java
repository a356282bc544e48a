package no.sitat.http.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.Hedge;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;

/// The official tables of a project and what checking them together showed.
public record RegistryView(List<TableView> tables, List<FindingView> findings) {
  /// A table without its numbers.
  ///
  /// @param key what addresses call it: release and table
  /// @param id of its row; 0 for one that lies in the project's folder and cannot be changed
  public record TableView(
      String key,
      int id,
      Wording title,
      Wording release,
      Wording publisher,
      String period,
      String released,
      String file,
      List<DimensionView> dimensions,
      List<ContentView> contents,
      int cells) {
    public static TableView of(StoredTable table) {
      var cube = table.cube();
      return new TableView(
          table.key(),
          table.id(),
          table.title(),
          table.head().title(),
          table.head().publisher(),
          table.head().period(),
          table.head().released(),
          table.file(),
          cube.dimensions().stream().map(DimensionView::of).toList(),
          cube.contents().stream().map(ContentView::of).toList(),
          cube.cells().size());
    }
  }

  /// @param role `time`, `geo`, `other`, or `rows` where the rows belong to no dimension
  public record DimensionView(String key, Wording name, String role, int size) {
    static DimensionView of(TableDimension dimension) {
      return new DimensionView(
          dimension.key(), dimension.name(), dimension.role().key(), dimension.size());
    }
  }

  /// @param measure empty until somebody has decided
  /// @param guess what its words point to; empty when they say nothing
  public record ContentView(
      String code,
      Wording label,
      Wording unit,
      Optional<String> measure,
      Optional<String> guess,
      int decimals) {
    static ContentView of(TableContent content) {
      var words =
          String.join(
              " ",
              content.unit().nb(),
              content.unit().en(),
              content.label().nb(),
              content.label().en());
      return new ContentView(
          content.code(),
          content.label(),
          content.unit(),
          content.measure().map(Measure::key),
          Measure.guess(words).map(Measure::key),
          content.decimals());
    }
  }

  /// @param result `ok`, `differs`, `disclosed` or `unreadable`
  public record FindingView(
      String table, String check, String result, Optional<BigDecimal> value, Wording note) {
    public static FindingView of(Finding finding) {
      return new FindingView(
          finding.table(),
          finding.check(),
          finding.outcome().key(),
          finding.value().filter(_ -> finding.outcome() != Outcome.UNREADABLE),
          finding.note());
    }
  }

  /// A table with everything in it.
  ///
  /// @param categories of each dimension
  /// @param cells row-major, the content varies fastest
  public record CubeView(
      TableView table,
      List<List<CategoryView>> categories,
      List<CellView> cells,
      List<Wording> notes,
      Map<String, Wording> signs) {
    public static CubeView of(StoredTable table) {
      var cube = table.cube();
      return new CubeView(
          TableView.of(table),
          cube.dimensions().stream()
              .map(each -> each.categories().stream().map(CategoryView::of).toList())
              .toList(),
          cube.cells().stream().map(CellView::of).toList(),
          cube.notes(),
          signs(table));
    }

    private static Map<String, Wording> signs(StoredTable table) {
      var signs = new TreeMap<String, Wording>();
      table.cube().cells().stream()
          .flatMap(cell -> cell.sign().stream())
          .forEach(sign -> signs.put(sign.symbol(), sign.meaning()));
      return signs;
    }
  }

  /// @param kind `category`, `residual`, `total`, `group` or `change`
  public record CategoryView(String code, Wording label, String kind) {
    static CategoryView of(TableCategory category) {
      var kind = category.kind().name().toLowerCase(Locale.ROOT);
      return new CategoryView(category.code(), category.label(), kind);
    }
  }

  /// @param value empty where a sign stands in its place, or nothing
  /// @param hedge how loosely it is said; empty when it is exact
  public record CellView(
      Optional<BigDecimal> value, Optional<String> sign, Optional<Wording> hedge) {
    static CellView of(Figure cell) {
      return new CellView(
          cell.value(),
          cell.sign().map(Sign::symbol),
          Optional.of(cell.hedge()).filter(each -> each != Hedge.EXACT).map(Hedge::words));
    }
  }
}

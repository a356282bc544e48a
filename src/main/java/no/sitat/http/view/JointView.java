package no.sitat.http.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointCount;
import no.sitat.crosstab.joint.RegistryFinding;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.crosstab.joint.RegistryNumber;
import no.sitat.crosstab.joint.TableCell;
import no.sitat.exchange.table.JointQuotations;
import no.sitat.exchange.table.JointReport;
import no.sitat.registry.table.Measure;

/// The joint display: what the registers say beside what people tell.
///
/// @param threshold the smallest count shown; `null` when nothing is protected
/// @param notes what a reader should know, in the reader's language
public record JointView(
    List<RowView> rows, OptionalInt threshold, List<String> notes, long revision) {
  /// A row.
  ///
  /// @param finding in words
  /// @param number as it is read, from a table or as it was typed
  /// @param typed what somebody typed of it
  /// @param theme key of a code
  /// @param groupName what the group is called
  /// @param count `null` when nothing is counted
  /// @param silent whether `silent` is proposed: nobody of the group has the theme
  /// @param fit `agrees`, `deepens`, `contradicts`, `silent` or `null`
  public record RowView(
      int id,
      String finding,
      NumberView number,
      TypedView typed,
      Optional<String> theme,
      Optional<RegistryGroup> group,
      Optional<LocalText> groupName,
      Optional<CountView> count,
      boolean silent,
      Optional<JointQuotations.Quotation> quote,
      Optional<JointQuotations.Quotation> counter,
      Optional<String> fit,
      String conclusion) {
    static RowView of(JointReport.Line line) {
      var entry = line.row().entry();
      return new RowView(
          line.row().id(),
          entry.finding().text(),
          NumberView.of(line.number()),
          TypedView.of(entry.finding()),
          line.theme().map(Code::key),
          entry.group(),
          line.group(),
          line.count().map(CountView::of),
          line.count().map(JointCount::isSilent).orElse(false),
          line.quote(),
          line.counter(),
          entry.fit().map(Fit::key),
          entry.conclusion());
    }

    /// Which row; never what it says.
    @Override
    public String toString() {
      return "RowView[" + id + "]";
    }
  }

  /// @param words the number with its unit or sign; empty when there is none
  /// @param missing whether it points to a table or a cell that the project has not
  public record NumberView(
      LocalText words, Optional<String> measure, LocalText source, String year, boolean missing) {
    static NumberView of(RegistryNumber number) {
      return new NumberView(
          number.words(),
          number.measure().map(Measure::key),
          number.source(),
          number.year(),
          number.isMissing());
    }
  }

  public record TypedView(
      String number,
      Optional<String> measure,
      String source,
      String year,
      Optional<CellPlace> cell) {
    static TypedView of(RegistryFinding finding) {
      return new TypedView(
          finding.number(),
          finding.measure().map(Measure::key),
          finding.source(),
          finding.year(),
          finding.cell().map(CellPlace::of));
    }
  }

  /// Where a number stands in a registry table.
  ///
  /// @param table its key
  /// @param content code of what the numbers are
  /// @param codes the category of each dimension
  public record CellPlace(String table, String content, Map<String, String> codes) {
    static CellPlace of(TableCell cell) {
      return new CellPlace(cell.table(), cell.content(), cell.codes());
    }
  }

  /// @param count `null` when withheld
  public record CountView(
      OptionalLong count, OptionalLong base, OptionalDouble percent, String status) {
    static CountView of(JointCount count) {
      return new CountView(count.count(), count.base(), count.percent(), count.status().key());
    }
  }

  public static JointView of(JointReport report, OptionalInt threshold, long revision) {
    return new JointView(
        report.lines().stream().map(RowView::of).toList(), threshold, report.notes(), revision);
  }
}

package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Study;
import no.sitat.corpus.Segment;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointEntry;
import no.sitat.crosstab.joint.JointRow;
import no.sitat.crosstab.joint.RegistryFinding;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.crosstab.joint.TableCell;
import no.sitat.registry.table.Measure;
import no.sitat.text.Span;
import org.jdbi.v3.core.Handle;

/// Reads the joint display, each quotation where it lies in the current text.
public final class JointStore {
  private final Study study;
  private final TextVersions versions;

  private JointStore(Handle handle, Study study) {
    this.study = study;
    versions = new TextVersions(handle);
  }

  /// The rows in their order.
  public static List<JointRow> read(Handle handle, Study study) {
    var store = new JointStore(handle, study);
    return handle
        .createQuery("SELECT * FROM joint_row ORDER BY place, id")
        .map((row, _) -> store.row(row))
        .list();
  }

  /// The rows about a code.
  public static List<Integer> about(Handle handle, int code) {
    return handle
        .createQuery("SELECT id FROM joint_row WHERE code = ?")
        .bind(0, code)
        .mapTo(Integer.class)
        .list();
  }

  private JointRow row(ResultSet row) throws SQLException {
    var entry =
        new JointEntry(
            finding(row),
            theme(row),
            group(row),
            quotation(row, "quote_"),
            quotation(row, "counter_"),
            text(row, "fit").flatMap(Fit::keyed),
            row.getString("conclusion"));
    return new JointRow(row.getInt("id"), row.getInt("place"), entry);
  }

  private static RegistryFinding finding(ResultSet row) throws SQLException {
    return new RegistryFinding(
        row.getString("finding"),
        row.getString("number"),
        text(row, "measure").flatMap(Measure::of),
        row.getString("source"),
        row.getString("period"),
        text(row, "table_cell").flatMap(TableCell::read));
  }

  /// A code that is out of sight is no theme.
  private OptionalInt theme(ResultSet row) throws SQLException {
    int code = row.getInt("code");
    return study.codebook().code(code).isPresent() ? OptionalInt.of(code) : OptionalInt.empty();
  }

  private static Optional<RegistryGroup> group(ResultSet row) throws SQLException {
    var value = text(row, "group_value");
    return text(row, "variable")
        .flatMap(variable -> value.map(each -> new RegistryGroup(variable, each)));
  }

  /// Empty where the document is out of sight, or nothing of the words is left in its text.
  private Optional<Segment> quotation(ResultSet row, String which) throws SQLException {
    int id = row.getInt(which + "document");
    var document = study.corpus().document(id);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    var span = new Span(row.getInt(which + "start"), row.getInt(which + "end"));
    return versions
        .carry(id, span, row.getInt(which + "version"), document.get().version())
        .place()
        .map(place -> new Segment(id, place));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}

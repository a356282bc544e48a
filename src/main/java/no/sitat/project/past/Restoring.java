package no.sitat.project.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.codebook.LocalText;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.Entry;
import no.sitat.project.edit.History;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Shift;
import no.sitat.project.edit.Shift.State;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// The way back to how a project was at a revision, as one edit.
///
/// What is in the project now and was not then is taken back, the latest first; what was in it then
/// and has been undone since is made again, in its place among them. What came and went since has
/// no part in it. The names of points stay.
public final class Restoring {
  private final Handle handle;
  private final long revision;
  private final List<Step> steps = new ArrayList<>();

  /// An edit on the way.
  ///
  /// @param away whether it is taken back, or made again
  private record Step(Entry entry, boolean away, long at) {}

  /// What happened to one edit after the revision.
  private static final class Fate {
    private boolean wasIn;
    private boolean isIn;
    private long last;
  }

  public Restoring(Handle handle, long revision) {
    this.handle = handle;
    this.revision = revision;
    fates()
        .forEach((id, fate) -> {
          if (fate.wasIn != fate.isIn) {
            var entry = History.entry(handle, id).orElseThrow();
            if (!isAboutPoints(entry)) {
              steps.add(new Step(entry, fate.isIn, fate.last));
            }
          }
        });
    steps.sort(Comparator.comparingLong(Step::at).reversed());
  }

  private Map<Integer, Fate> fates() {
    var fates = new LinkedHashMap<Integer, Fate>();
    handle
        .createQuery(
            "SELECT COALESCE(reverts, id), kind, revision FROM history WHERE revision > ?"
                + " ORDER BY revision")
        .bind(0, revision)
        .map((row, _) -> {
          var kind = row.getString(2);
          boolean first = !fates.containsKey(row.getInt(1));
          var fate = fates.computeIfAbsent(row.getInt(1), _ -> new Fate());
          fate.wasIn = first ? kind.equals("undo") : fate.wasIn;
          fate.isIn = !kind.equals("undo");
          fate.last = row.getLong(3);
          return kind;
        })
        .list();
    return fates;
  }

  private static boolean isAboutPoints(Entry entry) {
    var changes = entry.edit().changes();
    return !changes.isEmpty()
        && changes.stream().allMatch(change -> change.table() == Table.NAMED_POINT);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// The edit that goes the whole way, and what becomes of those on it.
  public TakingBack.Several edit(LocalText where) {
    var changes = new ArrayList<RowChange>();
    var documents = new TreeSet<Integer>();
    for (var step : steps) {
      var edit = step.entry().edit();
      changes.addAll((step.away() ? edit.reversed() : edit).sequence());
      documents.addAll(edit.documents());
    }
    var words = new LocalText("Gikk tilbake til " + where.nb(), "Went back to " + where.en());
    return new TakingBack.Several(
        new Edit("restored", words, changes, List.of(), documents), shifts());
  }

  /// What was done is dropped; what an edit on the way had taken back stands again where it did.
  private List<Shift> shifts() {
    var onTheWay = new HashSet<Integer>();
    steps.forEach(step -> onTheWay.add(step.entry().id()));
    var shifts = new ArrayList<Shift>();
    for (var step : steps) {
      var entry = step.entry();
      if (entry.state() == State.DONE || entry.state() == State.UNDONE) {
        shifts.add(new Shift(entry.id(), entry.state(), entry.takenBy(), State.DROPPED));
      }
      if (entry.state() == State.DONE && step.away()) {
        entry.shifts().stream()
            .filter(shift -> !onTheWay.contains(shift.history()))
            .map(shift -> shift.takenBack(entry.id()))
            .forEach(shifts::add);
      }
    }
    return shifts;
  }

  /// How much goes back, in numbers.
  ///
  /// @param edits how many edits are taken back
  /// @param again how many that had been undone are made again
  /// @param people how many of each person's edits are taken back, by name
  /// @param rows how many rows of each sort come, go and change
  public record Preview(
      int edits, int again, Map<String, Integer> people, Map<String, Rows> rows) {}

  /// @param back that come back
  /// @param away that go away
  /// @param changed that stay and become what they were
  public record Rows(int back, int away, int changed) {
    private Rows plus(Rows other) {
      return new Rows(back + other.back, away + other.away, changed + other.changed);
    }
  }

  public Preview preview() {
    var people = new LinkedHashMap<String, Integer>();
    int away = 0;
    for (var step : steps) {
      if (step.away()) {
        away++;
        if (step.entry().state() == State.DONE) {
          people.merge(step.entry().coder(), 1, Integer::sum);
        }
      }
    }
    var rows = new LinkedHashMap<String, Rows>();
    var edit = edit(LocalText.EMPTY).edit();
    new NetRows(edit)
        .counts()
        .forEach((table, counts) -> {
          var what = shown(table);
          if (!what.isEmpty()) {
            rows.merge(what, counts, Rows::plus);
          }
        });
    return new Preview(away, steps.size() - away, people, rows);
  }

  /// A new edition of a code is a change of the code.
  private static final Set<Table> CODES = Set.of(Table.CODE, Table.CODE_LINK);

  private static String shown(Table table) {
    if (CODES.contains(table)) {
      return "codes";
    }
    return switch (table) {
      case CODING -> "codings";
      case DOCUMENT -> "documents";
      case TEXT_VERSION -> "texts";
      case RESPONDENT -> "respondents";
      case RESPONDENT_VALUE -> "values";
      case VARIABLE -> "variables";
      case MEMO -> "memos";
      case QUOTATION -> "quotations";
      case QUOTATION_LINK -> "links";
      default -> "";
    };
  }
}

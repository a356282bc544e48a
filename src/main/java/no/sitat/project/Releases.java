package no.sitat.project;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.sitat.codebook.Codebook;
import no.sitat.coding.Coder;
import no.sitat.crosstab.ThemeOrder;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointVerdict;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.releases.KeptAudit;
import no.sitat.project.releases.Release;
import no.sitat.project.releases.ReleaseDraft;
import no.sitat.project.releases.ReleaseStore;
import no.sitat.text.Shortened;

/// The ledger of what has left the house, and whether a table may follow.
///
/// No edit of the project: it changes nothing that is analysed, and what is published cannot be
/// undone.
public final class Releases {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_REASON = 2000;

  private final Database database;
  private final Supplier<Codebook> codebook;
  private final KeptAudit audit = new KeptAudit();

  /// @param codebook as it is when asked
  Releases(Database database, Supplier<Codebook> codebook) {
    this.database = database;
    this.codebook = codebook;
  }

  /// The oldest first, also those that are withdrawn.
  public List<Release> all() {
    return database.readMuch(ReleaseStore::all);
  }

  private List<ReleasedTable> tables() {
    return all().stream().map(Release::table).toList();
  }

  /// What all that has left gives away together.
  public JointVerdict audit(int threshold) {
    return audit.of(all(), codebook.get(), threshold);
  }

  /// What one more table would give away beside those that have left.
  public JointVerdict judge(ReleasedTable next) {
    var order = new ThemeOrder(codebook.get());
    return JointAudit.ofNext(tables(), next, Math.max(2, next.threshold()), order);
  }

  /// Writes down that a table leaves, judged.
  ///
  /// @param draft its verdict is worked out here
  /// @return the verdict it left with
  /// @throws ProjectError [Problem#BAD_VALUE] if the verdict is against it and no reason is given
  public synchronized JointVerdict add(ReleaseDraft draft, Coder by) {
    filled("title", draft.table().title(), LONGEST_TITLE);
    draft.reason().ifPresent(reason -> filled("reason", reason, LONGEST_REASON));
    var verdict = judge(draft.table());
    boolean isOut = draft.source().equals("paper");
    if (verdict.answer() == Answer.REFUSE && draft.reason().isEmpty() && !isOut) {
      throw refusal(verdict);
    }
    var judged =
        new ReleaseDraft(
            draft.table(),
            draft.source(),
            draft.asked(),
            draft.revision(),
            verdict.answer(),
            draft.reason());
    database.write(handle -> ReleaseStore.add(handle, judged, by.name()));
    return verdict;
  }

  /// Writes down that a file leaves, unless this very table, under this title, is out already: a
  /// second file of it tells nothing new.
  ///
  /// @param isTitled whether the title was given; one made up is no other table's name
  /// @throws ProjectError as [#add]
  public synchronized Optional<JointVerdict> leave(ReleaseDraft draft, boolean isTitled, Coder by) {
    boolean isOut =
        all().stream()
            .filter(release -> release.withdrawal().isEmpty())
            .map(Release::table)
            .anyMatch(table ->
                table.tellsAsMuchAs(draft.table())
                    && (!isTitled || table.title().equals(draft.table().title())));
    return isOut ? Optional.empty() : Optional.of(add(draft, by));
  }

  /// The release of that number.
  public Optional<Release> of(int id) {
    return all().stream().filter(release -> release.id() == id).findFirst();
  }

  /// Says that a release is no longer used. It stays in the ledger and in every audit.
  public void withdraw(int id, String reason, Coder by) {
    filled("reason", reason, LONGEST_REASON);
    if (of(id).isEmpty()) {
      throw ProjectError.of(
          Problem.UNKNOWN_TARGET,
          "id",
          "Det finnes ingen utlevering " + id + ".",
          "There is no release " + id + ".");
    }
    database.write(handle -> {
      ReleaseStore.withdraw(handle, id, reason.strip(), by.name());
      return id;
    });
  }

  /// What to say when a table may not leave.
  public static ProjectError refusal(JointVerdict verdict) {
    var tables = verdict.findings().getFirst().tables();
    return ProjectError.of(
        Problem.BAD_VALUE,
        "release",
        "Sammen med det som alt er ute, gir tabellen bort tall for få personer («%s»). Se Utleveringer; skriv en grunn om den likevel skal ut."
            .formatted(String.join("», «", tables)),
        "Together with what is out already, the table gives away numbers of few people (“%s”). See Releases; write a reason if it is to leave all the same."
            .formatted(String.join("”, “", tables)));
  }

  /// What a table is called that leaves without a title: what it is of, and the day.
  public static String title(String of) {
    int most = LONGEST_TITLE / 2;
    return Shortened.marked(of, most) + " · " + LocalDate.now(ZoneId.systemDefault());
  }

  private static void filled(String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          field,
          "Skriv 1 til %d tegn.".formatted(longest),
          "Write 1 to %d characters.".formatted(longest));
    }
  }
}

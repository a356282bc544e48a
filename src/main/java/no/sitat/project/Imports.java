package no.sitat.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.coding.Coder;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.project.desk.SettingDesk;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Cancelled;
import no.sitat.project.intake.CodebookComparison;
import no.sitat.project.intake.CodebookComparison.Status;
import no.sitat.project.intake.CodebookImport;
import no.sitat.project.intake.CodingImport;
import no.sitat.project.intake.CodingWishes;
import no.sitat.project.intake.DocumentImport;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.Intake;
import no.sitat.project.intake.IntakeOutcome;
import no.sitat.project.intake.KeptImport;
import no.sitat.project.intake.KeptImports;
import no.sitat.project.intake.PostsInSight;
import no.sitat.project.intake.Progress;
import no.sitat.project.intake.RespondentImport;
import no.sitat.project.intake.UnfinishedImport;

/// Files of all kinds taken into an open project together, and the reports of it that are kept.
///
/// Safe to use from many threads, as the [Project] is.
public final class Imports {
  private final Editor editor;
  private final Database database;
  private final PostsAhead ahead;

  Imports(Editor editor, Database database) {
    this.editor = editor;
    this.database = database;
    ahead = new PostsAhead(editor, database);
  }

  /// Stores what the files hold as one edit: codes first, then documents, respondents, who become
  /// speakers of those documents, and codings, which may be of those documents and codes.
  ///
  /// Long files of posts are written before that, piece by piece and out of sight, and put in sight
  /// by the edit. Whoever is stopped meanwhile has them among the [#unfinished()], and goes on with
  /// them when the same file is taken again.
  ///
  /// @param progress may throw [Cancelled], and nothing is stored
  /// @return the report, with the names of the files as they are; it is kept also when nothing
  ///   could be taken
  public Taken take(Intake intake, Coder by, Progress progress) {
    var held = new ArrayList<PostsAhead.Hold>();
    try {
      for (var file : intake.posts()) {
        held.add(ahead.hold(file));
      }
      var written = new ArrayList<Ahead>();
      held.forEach(file -> written.add(new Ahead(file.file().file(), file.write(by, progress))));
      return store(intake, written, by, progress);
    } catch (Cancelled e) {
      if (!e.leavesHalf()) {
        held.forEach(PostsAhead.Hold::giveUp);
      }
      throw e;
    } finally {
      held.forEach(PostsAhead.Hold::close);
    }
  }

  /// A long file of posts that has been written ahead, by the name of the file: two may share it.
  private record Ahead(String file, UnfinishedImport whole) {}

  private Taken store(Intake intake, List<Ahead> posts, Coder by, Progress progress) {
    var outcome = new IntakeOutcome();
    var kept = new int[1];
    editor.editInSteps(
        by,
        steps -> {
          takeAll(steps, intake, outcome, progress, posts);
          var whole = steps.whole(kind(intake), outcome.words());
          progress.at(intake.files().size(), intake.files().size(), "");
          kept[0] =
              KeptImports.add(
                  steps.beginning().handle(),
                  by.name(),
                  whole.isEmpty()
                      ? OptionalLong.empty()
                      : OptionalLong.of(steps.beginning().study().revision() + 1),
                  outcome.kept(intake.files()));
          return whole;
        });
    var report = one(kept[0]).orElseThrow();
    long revision = report.revision().orElseGet(() -> editor.study().revision());
    return new Taken(report.with(outcome.kept(intake.files())), outcome.joined(revision));
  }

  /// What came of an intake.
  ///
  /// @param report as it is kept, but with names and lines that are not masked
  /// @param joined what storing had to say of all files together
  public record Taken(KeptImport report, ImportReport joined) {}

  private static String kind(Intake intake) {
    boolean onlyDocuments =
        intake.codebooks().isEmpty()
            && intake.respondents().isEmpty()
            && intake.codings().isEmpty();
    return onlyDocuments ? "documents-imported" : "files-imported";
  }

  private static void takeAll(
      EditSteps steps, Intake intake, IntakeOutcome outcome, Progress progress, List<Ahead> posts) {
    confirm(steps, intake.speakers());
    for (var codes : intake.codebooks()) {
      takeCodes(steps, codes, outcome);
    }
    for (var file : posts) {
      outcome.posts(
          file.file(),
          steps.step(sketch -> new PostsInSight(sketch, file.whole(), file.file()).run()));
    }
    if (!intake.documents().isEmpty()) {
      outcome.documents(
          steps.step(sketch -> new DocumentImport(sketch, progress).run(intake.documents())));
    }
    for (var sheet : intake.respondents()) {
      outcome.respondents(
          sheet.file(), steps.step(sketch -> new RespondentImport(sketch, sheet).run()));
    }
    boolean newCodes = !intake.codebooks().isEmpty();
    for (var sheet : intake.codings()) {
      outcome.codings(
          sheet.file(),
          steps.step(sketch ->
              new CodingImport(sketch, sheet, CodingWishes.NONE, progress, newCodes).run()));
    }
  }

  /// What a person has said of who asks is there when the files are, and gone when they are.
  private static void confirm(EditSteps steps, Map<String, SpeakerRole> said) {
    var known = SettingDesk.roles(steps.beginning().handle());
    if (!known.entrySet().containsAll(said.entrySet())) {
      steps.step(sketch -> SettingDesk.confirmRoles(sketch, said));
    }
  }

  /// A codebook that does not fit is refused, and the others go on: nothing of it is written yet.
  private static void takeCodes(EditSteps steps, Intake.Codes codes, IntakeOutcome outcome) {
    try {
      var compared =
          steps.step(sketch -> new CodebookImport(sketch, codes.codebook(), false).run());
      outcome.codes(codes.file(), changed(compared));
    } catch (ProjectError e) {
      if (e.problem() != Problem.BAD_VALUE) {
        throw e;
      }
      outcome.refused(Refusal.ofFile(codes.file(), Reason.BAD_VALUE, e.words()));
    }
  }

  private static int changed(CodebookComparison compared) {
    return compared.count(Status.NEW) + compared.count(Status.CHANGED);
  }

  /// The reports that are kept, the newest first, without their files.
  public List<KeptImport.Listed> latest(int limit) {
    return database.read(handle -> KeptImports.latest(handle, limit));
  }

  public Optional<KeptImport> one(int id) {
    return database.read(handle -> KeptImports.one(handle, id));
  }

  /// The imports of long files that have been begun and not ended, the newest first: nothing of
  /// them is in sight.
  public List<UnfinishedImport> unfinished() {
    return ahead.unfinished();
  }

  /// Whether one of those is being worked on just now.
  public boolean isUnderWay(UnfinishedImport unfinished) {
    return ahead.isUnderWay(unfinished);
  }

  /// Takes away what an import has written that has been begun.
  ///
  /// @throws ProjectError [Problem#IN_USE] while it is under way, [Problem#UNKNOWN_TARGET] when
  ///   there is none
  public void discard(int unfinished) {
    ahead.discard(unfinished);
  }
}

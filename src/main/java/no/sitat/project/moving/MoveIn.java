package no.sitat.project.moving;

import no.sitat.coding.Study;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.intake.Progress;
import no.sitat.text.Shortened;
import org.jdbi.v3.core.Handle;

/// Takes a whole project into this one as one edit.
///
/// What is here already is left; what is here otherwise is left too, unless a person chose the
/// file's word for things of its kind, and told.
public final class MoveIn {
  private final EditSketch sketch;
  private final MoveRequest request;
  private final KeptFiles kept;

  /// @param kept where its files have been copied to
  public MoveIn(EditSketch sketch, MoveRequest request, KeptFiles kept) {
    this.sketch = sketch;
    this.request = request;
    this.kept = kept;
  }

  /// A project on its way in.
  ///
  /// @param kept tells what its files are
  public record Coming(MovedProject file, KeptFiles kept) {}

  /// What a move would do; writes nothing.
  public static MovePreview preview(Handle handle, Study study, Coming coming) {
    return new MovePlan(coming, study, handle).preview();
  }

  /// @return what has come, what was here, and what is here otherwise
  public MovePreview run(Progress progress) {
    var project = request.reading().project();
    var plan = new MovePlan(new Coming(project, kept), sketch.study(), sketch.handle());
    int overwrites = plan.overwrites(request.over());
    if (plan.preview().bringsNothing() && overwrites == 0) {
      return plan.preview();
    }
    var writing = new Writing(sketch, Batches.open(sketch, "project"));
    plan.write(writing, request.over(), progress);
    sketch.brought(new BatchSwitch(writing.batch(), writing.rows(), true));
    var done = plan.preview();
    sketch.insert(
        Table.MOVE_REPORT,
        Row.EMPTY
            .with("file_name", Shortened.to(request.file(), 1000))
            .with("origin", Shortened.to(project.origin(), 500))
            .with("report", ReportJson.write(request, done))
            .with("coder", sketch.by().id())
            .with("created", sketch.now()));
    say(project, done, overwrites);
    return done;
  }

  private void say(MovedProject project, MovePreview done, int overwrites) {
    int documents = done.fresh(MoveKind.DOCUMENTS);
    int codings = done.fresh(MoveKind.CODINGS);
    sketch.say(
        "Flyttet inn «%s»: %s, %s"
                .formatted(
                    project.name(),
                    counted(documents, "nytt dokument", "nye dokumenter"),
                    counted(codings, "ny koding", "nye kodinger"))
            + (overwrites == 0 ? "" : ", %d ting slik filen har dem".formatted(overwrites)),
        "Moved in “%s”: %s, %s"
                .formatted(
                    project.name(),
                    counted(documents, "new document", "new documents"),
                    counted(codings, "new coding", "new codings"))
            + (overwrites == 0 ? "" : ", %d things as the file has them".formatted(overwrites)));
  }

  private static String counted(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}

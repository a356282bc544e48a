package no.sitat.project.moving;

import no.sitat.coding.Study;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.intake.Progress;
import org.jdbi.v3.core.Handle;

/// Takes a whole project into this one as one edit.
///
/// What is here already is left; what is here otherwise is left too, unless a person chose the
/// file's word for things of its kind, and told.
public final class MoveIn {
  private final EditSketch sketch;
  private final MoveRequest request;
  private final KeptFiles kept;

  /// @param kept where files go; they stay there only when the edit is written
  public MoveIn(EditSketch sketch, MoveRequest request, KeptFiles kept) {
    this.sketch = sketch;
    this.request = request;
    this.kept = kept;
  }

  /// What a move would do; writes nothing.
  public static MovePreview preview(Handle handle, Study study, MovedProject file) {
    return new MovePlan(file, study, handle).preview();
  }

  /// @return what has come, what was here, and what is here otherwise
  public MovePreview run(Progress progress) {
    var project = request.reading().project();
    var plan = new MovePlan(project, sketch.study(), sketch.handle());
    int overwrites = plan.overwrites(request.over());
    if (plan.preview().bringsNothing() && overwrites == 0) {
      return plan.preview();
    }
    var writing = new Writing(sketch, Batches.open(sketch, "project"));
    plan.write(writing, new MovePlan.Target(kept, request.over()), progress);
    sketch.brought(new BatchSwitch(writing.batch(), writing.rows(), true));
    var done = plan.preview();
    sketch.insert(
        Table.MOVE_REPORT,
        Row.EMPTY
            .with("file_name", cut(request.file(), 1000))
            .with("origin", cut(project.origin(), 500))
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
        "Flyttet inn «%s»: %d nye dokumenter, %d nye kodinger"
                .formatted(project.name(), documents, codings)
            + (overwrites == 0 ? "" : ", %d ting slik filen har dem".formatted(overwrites)),
        "Moved in “%s”: %d new documents, %d new codings"
                .formatted(project.name(), documents, codings)
            + (overwrites == 0 ? "" : ", %d things as the file has them".formatted(overwrites)));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}

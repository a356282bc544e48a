package no.sitat.project.moving;

import no.sitat.coding.Study;
import no.sitat.exchange.moving.MoveReading;
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
/// What is here already is left; what is here otherwise is left too, and told.
public final class MoveIn {
  private final EditSketch sketch;
  private final MoveReading reading;
  private final KeptFiles kept;

  /// @param kept where files go; they stay there only when the edit is written
  public MoveIn(EditSketch sketch, MoveReading reading, KeptFiles kept) {
    this.sketch = sketch;
    this.reading = reading;
    this.kept = kept;
  }

  /// What a move would do; writes nothing.
  public static MovePreview preview(Handle handle, Study study, MovedProject file) {
    return new MovePlan(file, study, handle).preview();
  }

  /// @param file the file's name, for the report
  /// @return what has come, what was here, and what is here otherwise
  public MovePreview run(String file, Progress progress) {
    var project = reading.project();
    var plan = new MovePlan(project, sketch.study(), sketch.handle());
    if (plan.preview().bringsNothing()) {
      return plan.preview();
    }
    var writing = new Writing(sketch, Batches.open(sketch, "project"));
    plan.write(writing, kept, progress);
    sketch.brought(new BatchSwitch(writing.batch(), writing.rows(), true));
    var done = plan.preview();
    sketch.insert(
        Table.MOVE_REPORT,
        Row.EMPTY
            .with("file_name", cut(file, 1000))
            .with("origin", cut(project.origin(), 500))
            .with("report", ReportJson.write(reading, done))
            .with("coder", sketch.by().id())
            .with("created", sketch.now()));
    say(project, done);
    return done;
  }

  private void say(MovedProject project, MovePreview done) {
    int documents = done.fresh(MoveKind.DOCUMENTS);
    int codings = done.fresh(MoveKind.CODINGS);
    sketch.say(
        "Flyttet inn «%s»: %d nye dokumenter, %d nye kodinger"
            .formatted(project.name(), documents, codings),
        "Moved in “%s”: %d new documents, %d new codings"
            .formatted(project.name(), documents, codings));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}

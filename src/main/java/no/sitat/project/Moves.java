package no.sitat.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import no.sitat.coding.Coder;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.project.disk.FaultLog;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Progress;
import no.sitat.project.moving.EarlierMove;
import no.sitat.project.moving.KeptFiles;
import no.sitat.project.moving.KeptSource;
import no.sitat.project.moving.KeptSources;
import no.sitat.project.moving.MoveIn;
import no.sitat.project.moving.MoveOut;
import no.sitat.project.moving.MovePreview;
import no.sitat.project.moving.MoveReport;
import no.sitat.project.moving.MoveReports;
import no.sitat.project.moving.MoveRequest;
import no.sitat.project.store.Texts;

/// Whole projects on their way into this one, and this one on its way to another tool.
///
/// Safe to use from many threads, as the [Project] is.
public final class Moves {
  private final Editor editor;
  private final Texts texts;
  private final Path folder;

  /// What one move copies in, no other may take for its own.
  private final ReentrantLock oneAtATime = new ReentrantLock();

  Moves(Editor editor, Texts texts, Path folder) {
    this.editor = editor;
    this.texts = texts;
    this.folder = folder;
  }

  /// What taking a project in would do; changes nothing.
  public AtRevision<MovePreview> preview(MovedProject file) {
    return editor.readMuch((handle, study) ->
        MoveIn.preview(handle, study, new MoveIn.Coming(file, new KeptFiles(folder))));
  }

  /// Takes a project in as one edit, or nothing of it; what is here otherwise stays.
  ///
  /// @param file the file's name, for the report
  public AtRevision<MovePreview> take(
      MoveReading reading, String file, Coder by, Progress progress) {
    return take(new MoveRequest(reading, file), by, progress);
  }

  /// Takes a project in as one edit, or nothing of it.
  public AtRevision<MovePreview> take(MoveRequest request, Coder by, Progress progress) {
    var kept = new KeptFiles(folder);
    boolean isSure = true;
    oneAtATime.lock();
    try {
      kept.copy(request.reading().project(), progress);
      return editor.edit(
          "project-moved-in", by, sketch -> new MoveIn(sketch, request, kept).run(progress));
    } catch (ProjectError e) {
      isSure = e.problem() != Problem.NOT_ON_DISK;
      throw e;
    } finally {
      if (isSure) {
        discardUnknown(kept);
      }
      oneAtATime.unlock();
    }
  }

  /// Files that no row knows; where that cannot be told, they go at the next opening.
  private void discardUnknown(KeptFiles kept) {
    try {
      kept.discardBut(known());
    } catch (RuntimeException e) {
      FaultLog.write("taking away files that are not needed", e);
    }
  }

  /// This project as other tools can have it.
  public AtRevision<MoveOut.Left> out() {
    return editor.readMuch((handle, study) ->
        new MoveOut(handle, study, document -> texts.of(document), new KeptFiles(folder)).left());
  }

  /// What is kept of sources that are no text.
  public List<KeptSource> kept() {
    return editor.readMuch((handle, _) -> KeptSources.all(handle)).value();
  }

  public Optional<KeptSource> kept(int id) {
    return editor.read((handle, _) -> KeptSources.find(handle, id)).value();
  }

  /// Every one, also of documents that are out of sight.
  private List<KeptSource> known() {
    return editor.readMuch((handle, _) -> KeptSources.everything(handle)).value();
  }

  /// Where the file of a kept source lies, if it has one.
  public Optional<Path> file(KeptSource source) {
    return new KeptFiles(folder).path(source);
  }

  /// What was told when projects were taken in, the latest first.
  public List<MoveReport> reports() {
    return editor.read((handle, _) -> MoveReports.all(handle)).value();
  }

  /// Every move there was, also those that were undone, the latest first.
  public List<EarlierMove> earlier() {
    return editor.read((handle, _) -> MoveReports.moves(handle)).value();
  }

  public Optional<MoveReport> report(int id) {
    return editor.read((handle, _) -> MoveReports.find(handle, id)).value();
  }
}

package no.sitat.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.sitat.coding.Coder;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.CodingColumns;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.LookedAt;
import no.sitat.exchange.PostFile;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.RespondentReader;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import no.sitat.http.view.RespondentPreviewView;
import no.sitat.project.Project;
import no.sitat.project.intake.CodingWishes;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.Intake;
import no.sitat.project.intake.IntakeFile;
import no.sitat.project.intake.Progress;

/// Reads files and stores what they hold: one import, one edit, one report.
///
/// A file that cannot be read is in the report with its reason and leaves the others alone.
public final class FileImport {
  private final Project project;
  private final Coder by;
  private final Function<ReadingOptions, DocumentReader> readers;

  public FileImport(Project project, Coder by) {
    this(project, by, DocumentReader::new);
  }

  /// @param room where others read documents too; whoever made it closes it
  FileImport(Project project, Coder by, ReadingRoom room) {
    this(project, by, options -> new DocumentReader(options, room));
  }

  private FileImport(Project project, Coder by, Function<ReadingOptions, DocumentReader> readers) {
    this.project = project;
    this.by = by;
    this.readers = readers;
  }

  /// Interviews and posts. Where nobody says who asks, it goes by the roles of speakers that are
  /// confirmed.
  public ImportReport documents(List<SourceFile> files, ReadingOptions options, Progress progress) {
    var roles =
        options.interviewer().isPresent()
            ? Map.<String, SpeakerRole>of()
            : project.settings().speakerRoles().value();
    var read = new ArrayList<IncomingDocument>();
    var posts = new ArrayList<PostFile>();
    var of = new ArrayList<IntakeFile>();
    try (var reader = readers.apply(project.reading(options))) {
      for (int i = 0; i < files.size(); i++) {
        progress.at(i, files.size(), files.get(i).name());
        var reading = reader.look(files.get(i));
        var many = reading.value().flatMap(LookedAt::posts).filter(Intake::isLong);
        many.ifPresent(posts::add);
        reading.value().filter(_ -> many.isEmpty()).stream()
            .flatMap(looked -> looked.documents().stream())
            .map(document -> document.with(roles))
            .forEach(read::add);
        of.add(intakeFile(files.get(i), reading));
      }
    }
    var intake = new Intake(of, List.of(), read, posts, List.of(), List.of(), Map.of());
    var stored = project.imports().take(intake, by, progress).joined();
    return joined(
        stored,
        of.stream().flatMap(file -> file.refused().stream()).toList(),
        of.stream().flatMap(file -> file.remarks().stream()).toList());
  }

  private static IntakeFile intakeFile(SourceFile file, Reading<LookedAt> reading) {
    var looked = reading.value();
    boolean posts = looked.flatMap(LookedAt::posts).isPresent();
    return new IntakeFile(
        file.name(),
        "",
        looked.map(value -> value.format().key()).orElse(""),
        looked.isEmpty() ? "nothing" : posts ? "posts" : "interview",
        true,
        reading.refusals(),
        reading.remarks());
  }

  /// Respondents and their variables.
  ///
  /// @param id name of the column that has the labels; empty to guess it
  public ImportReport respondents(SourceFile file, Optional<String> id) {
    return respondents(file, ColumnChoices.ofId(id));
  }

  /// Respondents and their variables.
  ///
  /// @param choices what a person has said of the columns
  public ImportReport respondents(SourceFile file, ColumnChoices choices) {
    var reading = RespondentReader.read(file, choices);
    var stored = reading.value().map(sheet -> project.importRespondents(sheet, by));
    return joined(stored.orElseGet(this::nothing), reading);
  }

  /// How respondents and their variables would be taken; stores nothing.
  public RespondentPreviewView preview(SourceFile file, ColumnChoices choices) {
    return RespondentPreviewView.of(
        RespondentReader.look(file, choices), file.name(), project.study());
  }

  /// Codings.
  public ImportReport codings(SourceFile file, Progress progress) {
    return codings(file, CodingColumns.GUESSED, CodingWishes.NONE, progress);
  }

  /// Codings, of any tool.
  ///
  /// @param columns what somebody has said of the columns
  public ImportReport codings(
      SourceFile file, CodingColumns columns, CodingWishes wishes, Progress progress) {
    var reading = CodingReader.read(file, columns);
    var stored = reading.value().map(sheet -> project.importCodings(sheet, wishes, by, progress));
    return joined(stored.orElseGet(this::nothing), reading);
  }

  private ImportReport nothing() {
    return new ImportReport(0, List.of(), List.of(), List.of(), List.of(), project.revision());
  }

  private static ImportReport joined(ImportReport stored, Reading<?> reading) {
    return joined(stored, reading.refusals(), reading.remarks());
  }

  /// What reading had to say comes before what storing had.
  private static ImportReport joined(
      ImportReport stored, List<Refusal> refused, List<Remark> remarks) {
    var allRefused = new ArrayList<>(refused);
    allRefused.addAll(stored.refused());
    var allRemarks = new ArrayList<>(remarks);
    allRemarks.addAll(stored.remarks());
    return new ImportReport(
        stored.rows(),
        stored.documents(),
        allRefused,
        allRemarks,
        stored.already(),
        stored.revision());
  }
}

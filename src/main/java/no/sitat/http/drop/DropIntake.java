package no.sitat.http.drop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.sitat.coding.Coder;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.LookedAt;
import no.sitat.exchange.PostFile;
import no.sitat.exchange.RespondentReader;
import no.sitat.exchange.RespondentSheet;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.look.FileLooker;
import no.sitat.exchange.look.FileUse;
import no.sitat.exchange.refi.CodebookFiles;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.Imports;
import no.sitat.project.Project;
import no.sitat.project.intake.Intake;
import no.sitat.project.intake.IntakeFile;
import no.sitat.project.intake.Progress;

/// Reads the files of a drop that are wanted, and stores them as one edit.
///
/// One use, one thread.
public final class DropIntake {
  private final Project project;
  private final DropLook look;
  private final List<IntakeFile> files = new ArrayList<>();
  private final List<Intake.Codes> codebooks = new ArrayList<>();
  private final List<IncomingDocument> documents = new ArrayList<>();
  private final List<PostFile> posts = new ArrayList<>();
  private final List<RespondentSheet> respondents = new ArrayList<>();
  private final List<CodingSheet> codings = new ArrayList<>();

  public DropIntake(Project project, DropLook look) {
    this.project = project;
    this.look = look;
  }

  /// @param progress may throw [no.sitat.project.intake.Cancelled], and nothing is stored
  public Imports.Taken take(Coder by, Progress progress) {
    var all = look.files();
    for (int i = 0; i < all.size(); i++) {
      progress.at(i, all.size(), all.get(i).file().source().name());
      read(all.get(i));
    }
    var intake = new Intake(files, codebooks, documents, posts, respondents, codings, learned(all));
    return project.imports().take(intake, by, progress);
  }

  private static Map<String, SpeakerRole> learned(List<LookedFile> all) {
    var learned = new TreeMap<String, SpeakerRole>();
    all.stream()
        .filter(LookedFile::isWanted)
        .forEach(file -> learned.putAll(RememberedSides.learned(file)));
    return learned;
  }

  private void read(LookedFile file) {
    var found = file.look();
    boolean wanted = file.isWanted() && found.filter(FileLook::isReadable).isPresent();
    if (wanted) {
      readAs(file, found.get().use());
    } else {
      var refusals = found.map(FileLook::refusals).orElse(List.of());
      boolean refused = file.state() == LookedFile.State.REFUSED;
      note(file, FileUse.NOTHING, refused, refused ? refusals : List.of(), notes(file));
    }
  }

  private void readAs(LookedFile file, FileUse use) {
    var source = file.source();
    switch (use) {
      case INTERVIEW -> documents(file, use, DocumentKind.INTERVIEW);
      case POSTS -> documents(file, use, DocumentKind.POST);
      case RESPONDENTS -> {
        var reading = RespondentReader.read(source, ColumnChoices.ofId(Optional.empty()));
        reading.value().ifPresent(respondents::add);
        note(file, use, reading);
      }
      case CODINGS -> {
        var reading = CodingReader.read(source, file.choice().codingColumns());
        reading.value().ifPresent(codings::add);
        note(file, use, reading);
      }
      case CODEBOOK -> {
        var reading = CodebookFiles.read(source, project.study().codebook());
        reading.value().ifPresent(codes -> codebooks.add(new Intake.Codes(source.name(), codes)));
        note(file, use, reading);
      }
      case PROJECT, RECORDING, NOTHING -> note(file, use, false, List.of(), List.of());
    }
  }

  private void documents(LookedFile file, FileUse use, DocumentKind kind) {
    var options = FileLooker.options(look.options(file), kind);
    var reading = new DocumentReader(options, look.room()).look(file.source());
    var many = reading.value().flatMap(LookedAt::posts).filter(Intake::isLong);
    many.ifPresentOrElse(
        posts::add, () -> reading.value().ifPresent(read -> documents.addAll(read.documents())));
    note(file, use, reading);
  }

  private void note(LookedFile file, FileUse use, Reading<?> reading) {
    note(file, use, true, reading.refusals(), reading.remarks());
  }

  /// Why a file is left, as the screen has said it.
  private static List<Remark> notes(LookedFile file) {
    var name = file.file().source().name();
    var refusals = file.look().map(FileLook::refusals).orElse(List.of());
    return Stream.concat(
            file.notes().stream().map(FileNote::text),
            file.isForElsewhere() ? refusals.stream().map(Refusal::text) : Stream.empty())
        .map(text -> new Remark(name, text))
        .toList();
  }

  private void note(
      LookedFile file, FileUse use, boolean wanted, List<Refusal> refused, List<Remark> remarks) {
    files.add(
        new IntakeFile(
            file.file().source().name(),
            file.file().folder(),
            file.look().map(found -> found.format().key()).orElse(""),
            use.key(),
            wanted,
            refused,
            remarks));
  }
}

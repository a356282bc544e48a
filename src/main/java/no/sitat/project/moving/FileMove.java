package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.text.Shortened;

/// The sources of a file that are more, or other, than words: kept, and listed with what was coded
/// in them.
final class FileMove {
  private static final int LONGEST_UNSHOWN = 1_000_000;
  static final int LONGEST_DESCRIPTION = 100_000;

  private final Moving move;
  private final SourceMove sources;
  private final KeptFiles files;
  private final List<MovedSource> fresh = new ArrayList<>();

  FileMove(Moving move, SourceMove sources, KeptFiles files) {
    this.move = move;
    this.sources = sources;
    this.files = files;
    var here = KeptSources.all(move.handle());
    var guids = new HashSet<>(here.stream().map(KeptSource::guid).toList());
    var looks = new HashSet<Look>();
    here.forEach(each -> looks.add(look(each)));
    for (var source : move.file().sources()) {
      if (isKept(source)) {
        boolean known = guids.contains(source.guid()) || looks.contains(look(source));
        enter(source, known);
      }
    }
  }

  /// What one source has in common with the same one under another GUID.
  ///
  /// @param file its SHA-256; of one without a file, what was coded in it
  private record Look(Kind kind, String name, String file) {}

  private static Look look(KeptSource here) {
    return new Look(
        here.kind(), here.name(), here.sha256().isEmpty() ? places(here.unshown()) : here.sha256());
  }

  private Look look(MovedSource source) {
    var file = files.of(source).map(KeptFiles.Stored::sha256);
    return new Look(
        source.kind(), cut(source.name()), file.orElseGet(() -> places(source.unshown())));
  }

  private static String places(List<Unshown> all) {
    return all.stream().map(Unshown::place).sorted().collect(Collectors.joining("\n"));
  }

  private static boolean isKept(MovedSource source) {
    return source.file().isPresent()
        || source.kind() != Kind.TEXT
        || source.recording().isPresent()
        || !source.unshown().isEmpty();
  }

  private void enter(MovedSource source, boolean known) {
    if (known) {
      move.tally().count(MoveKind.FILES, Standing.SAME);
      return;
    }
    fresh.add(source);
    move.tally().fresh(MoveKind.FILES, source.name());
    if (source.words().isEmpty()) {
      move.tally()
          .note(
              Grade.KEPT,
              "Source",
              source.name(),
              new LocalText(
                  "En kilde uten tekst (bilde, opptak, PDF) beholdes som fil; det som var kodet i"
                      + " den, står på lista over bevarte filer og telles ikke.",
                  "A source without text (picture, recording, PDF) is kept as a file; what was"
                      + " coded in it is on the list of kept files and is not counted."));
    }
  }

  void write(Writing writing, CoderMove coders) {
    var handle = writing.sketch().handle();
    var guids = fresh.stream().map(MovedSource::guid).toList();
    StoredGuids.of(handle, Table.KEPT_SOURCE, guids).release(handle, guids);
    for (var source : fresh) {
      write(writing, source, coders.orBringer(writing, source.coder()));
    }
  }

  private void write(Writing writing, MovedSource source, int coder) {
    var stored = files.of(source);
    int document = sources.id(source.guid());
    var created = source.created().orElse(writing.sketch().now());
    var unshown = unshown(source);
    writing
        .sketch()
        .insert(
            Table.KEPT_SOURCE,
            Row.EMPTY
                .with("guid", source.guid())
                .with("name", cut(source.name()))
                .with("kind", source.kind().key())
                .with("document", document == 0 ? OptionalInt.empty() : OptionalInt.of(document))
                .with("recording", source.recording())
                .with("file_name", source.file().map(file -> cut(file.name())).orElse(""))
                .with("sha256", stored.map(KeptFiles.Stored::sha256).orElse(""))
                .with("bytes", stored.map(KeptFiles.Stored::bytes).orElse(0L))
                .with("description", description(source))
                .with("unshown", unshown)
                .with("coder", coder)
                .with("created", QuotationMove.stored(created)));
  }

  private String unshown(MovedSource source) {
    var all = source.unshown();
    var written = KeptJson.write(all);
    while (written.length() > LONGEST_UNSHOWN) {
      all = all.subList(0, all.size() / 2);
      written = KeptJson.write(all);
    }
    if (all.size() < source.unshown().size()) {
      move.tally()
          .note(
              Grade.DROPPED,
              "Selection",
              source.name(),
              new LocalText(
                  "En kilde har flere kodinger enn det er plass til å beholde; de første er her.",
                  "A source has more codings than there is room to keep; the first are here."));
    }
    return written;
  }

  /// Of a source with words the description stands at its document.
  private static String description(MovedSource source) {
    var said = source.words().isPresent() ? "" : source.description().strip();
    return Shortened.marked(said, LONGEST_DESCRIPTION);
  }

  private static String cut(String name) {
    var said = name.strip();
    if (said.isEmpty()) {
      throw ProjectError.of(
          Problem.BAD_VALUE, "files", "En kilde har ikke navn.", "A source has no name.");
    }
    return Shortened.to(said, 1000);
  }
}

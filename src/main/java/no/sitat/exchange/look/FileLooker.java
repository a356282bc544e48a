package no.sitat.exchange.look;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
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
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.refi.CodebookFiles;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.language.LanguageGuess;

/// Looks at files as an import would read them; stores nothing.
///
/// @param codebook of the project the files are for
/// @param known the id of a document that has the words of an incoming one
/// @param room where documents of word processors and the like are read; closed by who opened it
public record FileLooker(
    Codebook codebook, Function<IncomingDocument, OptionalInt> known, ReadingRoom room) {
  private static final int MOST_REFUSALS = 100;

  /// What the file is and seems to be for.
  ///
  /// @param use what a person says it is for; empty to find out
  /// @param columns what a person says of the columns of a table of codings
  /// @throws no.sitat.exchange.transcript.SlowPattern if an expression of the options goes astray
  public FileLook look(
      SourceFile file, Optional<FileUse> use, ReadingOptions options, CodingColumns columns) {
    FileFormat format;
    try {
      format = FileFormat.of(file);
    } catch (IOException e) {
      return empty(FileFormat.PLAIN_TEXT, FileUse.NOTHING, unreadable(file));
    }
    var read = use.orElseGet(() -> FileUse.of(file, format));
    return switch (read) {
      case INTERVIEW -> documents(file, format, read, options(options, DocumentKind.INTERVIEW));
      case POSTS -> documents(file, format, read, options(options, DocumentKind.POST));
      case RESPONDENTS -> {
        var reading = RespondentReader.read(file, ColumnChoices.ofId(Optional.empty()));
        yield rows(format, read, reading, reading.value().map(sheet -> sheet.rows().size()));
      }
      case CODINGS -> {
        var reading = CodingReader.read(file, columns);
        yield rows(format, read, reading, reading.value().map(sheet -> sheet.rows().size()));
      }
      case CODEBOOK -> {
        var reading = CodebookFiles.read(file, codebook);
        yield rows(format, read, reading, reading.value().map(codes -> codes.codes().size()));
      }
      case PROJECT -> empty(format, read, refusal(file, LookWords.PROJECT));
      case RECORDING -> empty(format, read, refusal(file, LookWords.RECORDING));
      case NOTHING -> nothing(file, format, options);
    };
  }

  /// The options for a document of this kind.
  public static ReadingOptions options(ReadingOptions options, DocumentKind kind) {
    return new ReadingOptions(
        Optional.of(kind),
        options.language(),
        options.turns(),
        options.interviewer(),
        options.columns(),
        options.authors(),
        options.scratch());
  }

  private FileLook documents(
      SourceFile file, FileFormat format, FileUse use, ReadingOptions options) {
    return looked(format, use, new DocumentReader(options, room).look(file));
  }

  private FileLook looked(FileFormat format, FileUse use, Reading<LookedAt> reading) {
    var empty = empty(format, use, reading);
    var documents = reading.value().map(LookedAt::documents).orElse(List.of());
    if (documents.isEmpty()) {
      return empty;
    }
    var tally = new DocumentTally(known);
    var last = documents.getFirst();
    for (var document : documents) {
      tally.add(document);
      last = document;
    }
    return tally.on(empty, last);
  }

  /// A file that nothing is known of is refused in the words of the reader of documents, except a
  /// table that can be read, which may be many things.
  private FileLook nothing(SourceFile file, FileFormat format, ReadingOptions options) {
    return format.content() == FileFormat.Content.ROWS
        ? empty(format, FileUse.NOTHING, whichTable(file))
        : empty(format, FileUse.NOTHING, new DocumentReader(options, room).look(file));
  }

  private static Reading<?> whichTable(SourceFile file) {
    var header = Rows.read(file, rows -> Reading.taken(rows.header()));
    return header.isRefused() ? header : refusal(file, LookWords.WHICH_TABLE);
  }

  private static FileLook rows(
      FileFormat format, FileUse use, Reading<?> reading, Optional<Integer> rows) {
    return empty(format, use, reading).withRows(rows.orElse(0));
  }

  private static FileLook empty(FileFormat format, FileUse use, Reading<?> reading) {
    var marks =
        reading.value().stream()
            .filter(LookedAt.class::isInstance)
            .map(value -> ((LookedAt) value).marks())
            .findFirst();
    var posts =
        reading.value().stream()
            .filter(LookedAt.class::isInstance)
            .flatMap(value -> ((LookedAt) value).posts().stream())
            .findFirst();
    return new FileLook(
        format,
        use,
        marks,
        0,
        0,
        0,
        0,
        0,
        LanguageGuess.UNDETERMINED,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        posts.map(PostFile::columns),
        reading.refusals().stream().limit(MOST_REFUSALS).toList(),
        reading.remarks());
  }

  /// A look at a file that cannot be read as a person wants it.
  public static FileLook refused(Reading<LookedAt> reading) {
    return empty(FileFormat.PLAIN_TEXT, FileUse.INTERVIEW, reading);
  }

  private static Reading<LookedAt> refusal(SourceFile file, LocalText why) {
    return Reading.refused(Refusal.ofFile(file.name(), Reason.OTHER_FORMAT, why));
  }

  private static Reading<LookedAt> unreadable(SourceFile file) {
    return Reading.refused(Refusal.ofFile(file.name(), Reason.UNREADABLE, LookWords.UNREADABLE));
  }
}

package no.sitat.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.TurnMarks;

/// Reads the documents of a file: one interview, or the threads of a table of posts.
///
/// What a file is goes by what it holds ([FileFormat]), and every format has its reader here.
///
/// Documents of word processors and the like are read in a process that is started for the first of
/// them, so a reader with a room of its own is to be closed.
public final class DocumentReader implements AutoCloseable {
  /// Of one text: a talk of a hundred hours has fewer.
  static final int MOST_TURNS = 100_000;

  private final ReadingOptions options;
  private final InterviewReader interviews;
  private final ReadingRoom room;
  private final boolean own;

  public DocumentReader(ReadingOptions options) {
    this(options, new ReadingRoom(), true);
  }

  /// @param room one that others read in too; whoever made it closes it
  public DocumentReader(ReadingOptions options, ReadingRoom room) {
    this(options, room, false);
  }

  private DocumentReader(ReadingOptions options, ReadingRoom room, boolean own) {
    this.options = options;
    this.room = room;
    this.own = own;
    interviews = new InterviewReader(options);
  }

  /// One document for an interview, one for each thread of a table of posts.
  ///
  /// @throws SlowPattern if an expression of the options goes astray in the text
  public Reading<List<IncomingDocument>> read(SourceFile file) {
    return look(file).map(LookedAt::documents);
  }

  /// The same, and how the turns were told apart.
  ///
  /// @throws SlowPattern if an expression of the options goes astray in the text
  public Reading<LookedAt> look(SourceFile file) {
    try {
      return inBounds(file, read(file, FileFormat.of(file)));
    } catch (IOException e) {
      return Reading.refused(TextReasons.unreadable(file.name()));
    }
  }

  /// Refuses a text of more turns than any talk has; each becomes a row, and a document is stored
  /// whole. Threads of posts are stored piece by piece.
  private static Reading<LookedAt> inBounds(SourceFile file, Reading<LookedAt> read) {
    boolean endless =
        read.value().filter(looked -> looked.posts().isEmpty()).stream()
            .flatMap(looked -> looked.documents().stream())
            .anyMatch(document -> document.transcript().turns().size() > MOST_TURNS);
    return endless ? Reading.refused(Reasons.tooManyTurns(file.name(), MOST_TURNS)) : read;
  }

  /// The one place where a format meets its reader.
  private Reading<LookedAt> read(SourceFile file, FileFormat format) {
    return switch (format) {
      case PLAIN_TEXT, MARKDOWN -> interviews.text(file, format);
      case TABLE, JSON -> interviews.talk(file, format).orElseGet(() -> posts(file, format));
      case WORKBOOK -> posts(file, format);
      case WORD, OLD_WORD, OPEN_DOCUMENT, FLAT_OPEN_DOCUMENT, RTF, PDF -> document(file, format);
      case WEB_PAGE -> interviews.talk(file, format).orElseGet(() -> document(file, format));
      case EPUB, OUTLOOK_MESSAGE, MAIL, MAILBOX -> document(file, format);
      case WEBVTT, SUBRIP, TEXT_GRID, CHAT, ELAN, LRC, TWO_TIERS -> interviews.text(file, format);
      case TIMED_LINES, TIMED_TABLE, WHISPER_JSON, OTRANSCRIBE, TEXTLAB ->
          interviews.text(file, format);
      case WHISPER_TABLE ->
          options.columns().equals(PostColumns.GUESSED)
              ? interviews.text(file, format)
              : posts(file, format);
      case REFI_QDA, SQLITE, ENCRYPTED_OFFICE, PRESENTATION, PAGES -> other(file, format);
      case OLD_OFFICE, XML, ZIP, GZIP, SEVEN_ZIP, RAR -> other(file, format);
      case PNG, JPEG, GIF, WAV, MP3, OGG -> other(file, format);
    };
  }

  private Reading<LookedAt> document(SourceFile file, FileFormat format) {
    var words = room.read(file, format);
    return words.value().isPresent()
        ? interviews.document(file, format, words.value().get())
        : Reading.refused(words.refusals().getFirst());
  }

  private static Reading<LookedAt> other(SourceFile file, FileFormat format) {
    return Reading.refused(TextReasons.otherFormat(file.name(), format));
  }

  @Override
  public void close() {
    if (own) {
      room.close();
    }
  }

  private Reading<LookedAt> posts(SourceFile file, FileFormat format) {
    return options.kind().filter(kind -> kind == DocumentKind.INTERVIEW).isPresent()
        ? Reading.refused(Reasons.tableAsInterview(file.name()))
        : PostReader.read(file, options)
            .map(
                posts -> new LookedAt(format, TurnMarks.ROWS, posts.threads(), Optional.of(posts)));
  }
}

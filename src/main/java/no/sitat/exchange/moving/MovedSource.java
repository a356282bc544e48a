package no.sitat.exchange.moving;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.source.SourceFile;

/// Something that was analysed: a text, or a picture, recording or PDF, which is kept and not
/// shown.
///
/// @param name never empty; two sources may have the same
/// @param kind of the source as its tool knows it; a PDF with its text has both
/// @param words the text with its turns and times; empty when there is none, or it is missing
/// @param file what is kept beside the words: the PDF, the picture, the recording, the document the
///   words were taken from. It can be opened as long as the reading is not closed
/// @param recording GUID of the source that is the recording these words were said in
/// @param language an ISO 639-1 code, or `und`
/// @param coder GUID of who brought it
/// @param description what the tool writes of it; may be empty
/// @param values of variables, said of the source and not of a case
/// @param unshown codings of what is not text
/// @param title what a document is called beside its name, where a file of ours says it; may be
///   empty, and the description then stands for it
public record MovedSource(
    UUID guid,
    String name,
    Kind kind,
    DocumentKind documentKind,
    Optional<Transcript> words,
    Optional<SourceFile> file,
    Optional<UUID> recording,
    String language,
    Optional<UUID> coder,
    Optional<Instant> created,
    String description,
    List<MovedValue> values,
    List<Unshown> unshown,
    String title) {
  public MovedSource {
    values = List.copyOf(values);
    unshown = List.copyOf(unshown);
  }

  /// As other tools have them, which know no title.
  public MovedSource(
      UUID guid,
      String name,
      Kind kind,
      DocumentKind documentKind,
      Optional<Transcript> words,
      Optional<SourceFile> file,
      Optional<UUID> recording,
      String language,
      Optional<UUID> coder,
      Optional<Instant> created,
      String description,
      List<MovedValue> values,
      List<Unshown> unshown) {
    this(
        guid,
        name,
        kind,
        documentKind,
        words,
        file,
        recording,
        language,
        coder,
        created,
        description,
        values,
        unshown,
        "");
  }

  /// The same with a title.
  public MovedSource titled(String called) {
    return with(values, called);
  }

  /// The same with other values.
  public MovedSource with(List<MovedValue> others) {
    return with(others, title);
  }

  private MovedSource with(List<MovedValue> others, String called) {
    return new MovedSource(
        guid,
        name,
        kind,
        documentKind,
        words,
        file,
        recording,
        language,
        coder,
        created,
        description,
        others,
        unshown,
        called);
  }

  /// What a source is.
  public enum Kind {
    TEXT,
    PDF,
    PICTURE,
    AUDIO,
    VIDEO;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A coding of a place that is not text: of a part of a picture or a page, of a stretch of a
  /// recording.
  ///
  /// @param place in words of the format: `page 3, 72 540 to 310 600 pt`, `1200–5400 ms`
  /// @param codes GUIDs; empty for a place that somebody marked without a code
  public record Unshown(
      UUID guid,
      String place,
      List<UUID> codes,
      Optional<UUID> coder,
      Optional<Instant> created,
      String memo) {
    public Unshown {
      codes = List.copyOf(codes);
    }
  }

  /// What it is; never its words.
  @Override
  public String toString() {
    return "MovedSource[" + kind + " " + guid + "]";
  }
}

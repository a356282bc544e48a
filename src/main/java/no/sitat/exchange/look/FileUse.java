package no.sitat.exchange.look;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.moving.ProjectEnding;
import no.sitat.exchange.recording.TalkFormat;
import no.sitat.exchange.recording.TalkReader;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// What a file is for, in a project.
public enum FileUse {
  INTERVIEW,
  POSTS,
  RESPONDENTS,
  CODINGS,
  CODEBOOK,
  /// A whole project of another tool, which is moved in, not imported.
  PROJECT,
  /// Sound or pictures of an interview, which are linked to it and not taken in.
  RECORDING,
  /// Nothing that is known.
  NOTHING;

  private static final Set<String> SOUND =
      Set.of("m4a", "mp4", "mov", "webm", "aac", "flac", "wma", "amr", "wav", "mp3", "ogg", "opus");
  private static final List<String> PERSON =
      List.of(
          "id",
          "respondent",
          "informant",
          "label",
          "deltaker",
          "deltakar",
          "participant",
          "pseudonym");
  private static final int HEAD = 64 * 1024;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FileUse> named(String key) {
    return Arrays.stream(values()).filter(use -> use.key().equals(key)).findFirst();
  }

  /// Whether an import takes files of this use.
  public boolean isTaken() {
    return this != PROJECT && this != RECORDING && this != NOTHING;
  }

  /// What a file seems to be for, by its format and the names of its columns.
  public static FileUse of(SourceFile file, FileFormat format) {
    if (SOUND.contains(file.ending())) {
      return RECORDING;
    }
    if (ProjectEnding.isCodebook(file.ending())) {
      return CODEBOOK;
    }
    if (ProjectEnding.isRead(file.ending())
        || ProjectEnding.isForeign(file.ending())
        || format == FileFormat.REFI_QDA
        || format == FileFormat.SQLITE) {
      return PROJECT;
    }
    return switch (format.content()) {
      case WORDS -> INTERVIEW;
      case ROWS -> ofTable(file, format);
      case LOCKED, NO_WORDS, OTHER -> NOTHING;
    };
  }

  private static FileUse ofTable(SourceFile file, FileFormat format) {
    if (format == FileFormat.JSON && isCodebook(file)) {
      return CODEBOOK;
    }
    if (isTalk(file, format)) {
      return INTERVIEW;
    }
    return Rows.read(file, rows -> Reading.taken(ofColumns(rows.header()))).value().orElse(NOTHING);
  }

  /// Whether rows or members have the times of a recording, as programs for transcribing write.
  private static boolean isTalk(SourceFile file, FileFormat format) {
    return switch (format) {
      case TABLE -> TalkReader.isTalk(file);
      case JSON ->
          PlainText.read(file).value().flatMap(text -> TalkFormat.of(text.text())).isPresent();
      default -> false;
    };
  }

  private static boolean isCodebook(SourceFile file) {
    try (var in = file.open()) {
      var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.stripLeading().startsWith("{")
          && head.contains("\"codes\"")
          && (head.contains("\"directions\"") || head.contains("\"name_nb\""));
    } catch (IOException _) {
      return false;
    }
  }

  /// What a table is for, by the names of its columns.
  static FileUse ofColumns(List<String> header) {
    var names =
        header.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    if (names.containsAll(Set.of("document", "start", "end", "code"))
        || CodingReader.isTable(header)) {
      return CODINGS;
    }
    if (names.contains("code")
        && (names.contains("name_nb") || names.contains("name_en") || names.contains("parent"))) {
      return CODEBOOK;
    }
    if (Set.of("text", "body", "selftext", "tekst", "innhold", "content", "message", "comment")
        .stream()
        .anyMatch(names::contains)) {
      return POSTS;
    }
    var first = header.isEmpty() ? "" : header.getFirst().toLowerCase(Locale.ROOT);
    return PERSON.stream().anyMatch(first::startsWith) ? RESPONDENTS : NOTHING;
  }
}

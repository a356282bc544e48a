package no.sitat.http.drop;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.look.FileUse;
import no.sitat.exchange.look.WordsMark;
import no.sitat.http.drop.FileNote.Kind;
import no.sitat.project.Project;
import no.sitat.text.Sha256;

/// Which files of a drop are the same, among themselves and as what the project has.
///
/// Of the same the first is kept that does not look like a copy by its name. One thread at a time.
final class Likenesses {
  /// What people write after a name when they copy a file.
  private static final Pattern COPY =
      Pattern.compile(
          "(?iu)[ _-]*(\\((\\d+|kopi|copy)\\)|copy|kopi|final|endelig|ferdig|ny|new|v\\d+|\\d)*[ _-]*$");

  /// What programs write when they copy a file.
  private static final Pattern COPIED = Pattern.compile("(?iu)\\b(copy|kopi)\\b|\\(\\d+\\)$");

  private static final int SHORTEST_NAME = 4;

  /// More interviews than this are not read through for words in another form.
  private static final int MOST_READ = 2_000;

  private final Project project;
  private final Map<Integer, String> bytes = new HashMap<>();
  private Optional<Map<String, LocalText>> words = Optional.empty();
  private long wordsOf = -1;

  Likenesses(Project project) {
    this.project = project;
  }

  /// The same files, with what is to be known of each beside the others.
  List<LookedFile> noted(List<LookedFile> files) {
    var seen = new Seen();
    var noted = new HashMap<Integer, LookedFile>();
    for (var file : originalsFirst(files)) {
      noted.put(
          file.file().number(), file.look().isPresent() ? file.with(notes(file, seen)) : file);
    }
    return files.stream().map(file -> noted.getOrDefault(file.file().number(), file)).toList();
  }

  private static List<LookedFile> originalsFirst(List<LookedFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(file -> COPIED.matcher(file.file().source().stem()).find()))
        .toList();
  }

  /// By checksum or name, which file was the first.
  private static final class Seen {
    private final Map<String, String> bytes = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
  }

  private List<FileNote> notes(LookedFile file, Seen seen) {
    var notes = new ArrayList<FileNote>();
    var look = file.look().orElseThrow();
    if (file.file().about()) {
      notes.add(new FileNote(Kind.ABOUT, DropWords.ABOUT));
    }
    if (look.isReadable()) {
      same(file, look, seen).ifPresent(notes::add);
      beside(look).ifPresent(notes::add);
      if (notes.isEmpty()) {
        named(file, look, seen).ifPresent(notes::add);
      }
    }
    return notes;
  }

  private Optional<FileNote> same(LookedFile file, FileLook look, Seen seen) {
    var name = file.file().source().name();
    var first = Optional.ofNullable(seen.bytes.putIfAbsent(checksum(file.file()), name));
    if (first.isPresent()) {
      return note(Kind.SAME, DropWords.of(DropWords.SAME_BYTES, first.get()));
    }
    if (look.mark().isEmpty()) {
      return Optional.empty();
    }
    var mark = look.mark().get();
    var text = Optional.ofNullable(seen.texts.putIfAbsent(mark.text(), name));
    var said = Optional.ofNullable(seen.words.putIfAbsent(mark.words(), name));
    if (text.isPresent()) {
      return note(Kind.SAME, DropWords.of(DropWords.SAME_TEXT, text.get()));
    }
    return said.flatMap(other -> note(Kind.SAME, DropWords.of(DropWords.SAME_WORDS, other)));
  }

  private Optional<FileNote> beside(FileLook look) {
    if (look.isThere()) {
      return note(Kind.ALREADY, DropWords.ALREADY);
    }
    return look.mark()
        .map(mark -> wordsOfProject().get(mark.words()))
        .flatMap(text -> note(Kind.ALREADY, text));
  }

  private Optional<FileNote> named(LookedFile file, FileLook look, Seen seen) {
    if (look.use() != FileUse.INTERVIEW) {
      return Optional.empty();
    }
    var stem = file.file().source().stem();
    var plain = COPY.matcher(stem).replaceFirst("").toLowerCase(Locale.ROOT);
    var first =
        plain.length() < SHORTEST_NAME || plain.equals(stem.toLowerCase(Locale.ROOT))
            ? Optional.<String>empty()
            : Optional.ofNullable(seen.names.get(plain));
    seen.names.putIfAbsent(stem.toLowerCase(Locale.ROOT), file.file().source().name());
    if (first.isPresent()) {
      return note(Kind.LIKE_NAMED, DropWords.of(DropWords.LIKE_NAMED, first.get()));
    }
    return project.study().corpus().named(stem).isPresent()
        ? note(Kind.NAME_TAKEN, DropWords.NAME_TAKEN)
        : Optional.empty();
  }

  private static Optional<FileNote> note(Kind kind, LocalText text) {
    return Optional.of(new FileNote(kind, text));
  }

  /// What is to be said of words that interviews of the project have, or had before they were
  /// corrected: what was taken out of a text with care does not come back unseen.
  private Map<String, LocalText> wordsOfProject() {
    var study = project.study();
    if (words.isEmpty() || wordsOf != study.revision()) {
      var found = new HashMap<String, LocalText>();
      var interviews =
          study.corpus().documents().stream()
              .filter(document -> document.kind() == DocumentKind.INTERVIEW)
              .limit(MOST_READ)
              .toList();
      interviews.forEach(document -> earlierWords(document, found));
      interviews.forEach(document ->
          found.put(
              WordsMark.ofWords(project.text(document).text()),
              DropWords.of(DropWords.ALREADY_WORDS, document.name())));
      words = Optional.of(found);
      wordsOf = study.revision();
    }
    return words.get();
  }

  private void earlierWords(Document document, Map<String, LocalText> into) {
    for (int version = 1; version < document.version(); version++) {
      project
          .corrections()
          .text(document.id(), version)
          .ifPresent(text ->
              into.put(
                  WordsMark.ofWords(text.text()),
                  DropWords.of(DropWords.EARLIER_WORDS, document.name())));
    }
  }

  private String checksum(DroppedFile file) {
    return bytes.computeIfAbsent(file.number(), _ -> checksumOf(file));
  }

  private static String checksumOf(DroppedFile file) {
    try (InputStream in = file.source().open()) {
      return Sha256.of(in);
    } catch (IOException _) {
      return "unreadable " + file.number();
    }
  }
}

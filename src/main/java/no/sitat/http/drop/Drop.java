package no.sitat.http.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.exchange.archive.ArchiveLimits;
import no.sitat.exchange.archive.OpenedArchive;
import no.sitat.exchange.archive.ZipFolder;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.source.SourceFolder;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.disk.WholeFolder;

/// The files somebody has dropped, in a folder of their own until they are taken or let go.
///
/// On the disk they are called by numbers; no name that came along becomes a path. Filled by one
/// thread at a time, read by many.
public final class Drop implements AutoCloseable {
  /// Files in all, those of archives counted with them.
  public static final int MOST_FILES = 20_000;

  /// Names of hidden files that are told; a folder of a system may have thousands.
  private static final int MOST_HIDDEN = 20;

  /// In bytes, as they lie here, those of archives unpacked.
  static final long MOST_BYTES = ArchiveLimits.USUAL.bytes();

  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

  /// By folder and name, and numbers by what they count: the order in an archive is nobody's.
  private static final Comparator<OpenedArchive.Entry> BY_NAME =
      Comparator.comparing(entry -> inOrder(entry.folder() + "/" + entry.name()));

  private final Path folder;
  private final long most;
  private long bytes;
  private final AtomicInteger places = new AtomicInteger();
  private final List<DroppedFile> files = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<Integer> unpacked = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();

  private final Optional<String> encoding;

  /// @param incoming the folder of the project where files wait
  public Drop(Path incoming) {
    this(incoming, Optional.empty());
  }

  /// @param encoding of the text in all files, as a person says; empty to find out
  public Drop(Path incoming, Optional<String> encoding) {
    this(incoming, encoding, MOST_BYTES);
  }

  /// @param most bytes in all
  Drop(Path incoming, Optional<String> encoding, long most) {
    this.encoding = encoding;
    this.most = most;
    try {
      Files.createDirectories(incoming);
      folder = Files.createTempDirectory(incoming, "drop");
    } catch (IOException e) {
      throw new UncheckedIOException("a folder for files that come in cannot be made", e);
    }
  }

  private static String inOrder(String path) {
    return DIGITS
        .matcher(path.toLowerCase(Locale.ROOT))
        .replaceAll(digits -> "0".repeat(12 - digits.group().length()) + digits.group());
  }

  /// Keeps what a browser sends.
  ///
  /// @param path its name, perhaps with the folders it stood in
  /// @throws ProjectError [no.sitat.project.disk.Problem#NO_ROOM] if the disk would be full; what
  ///   came of it then is gone
  public void add(String path, InputStream content) throws IOException {
    var place = place();
    ProjectFolder.checkRoom(folder, ProjectFolder.SPARE);
    try {
      Files.copy(content, place);
    } catch (IOException e) {
      deleteIfOurs(place);
      ProjectFolder.checkRoom(folder, ProjectFolder.SPARE);
      throw e;
    }
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    add(folderOf(path, slash), path.substring(slash + 1), place);
  }

  /// Names of folders, without what would lead out of them.
  private static String folderOf(String path, int slash) {
    return slash <= 0
        ? ""
        : String.join(
            "/",
            List.of(path.substring(0, slash).split("[/\\\\]", -1)).stream()
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .toList());
  }

  /// Names a file on the disk, which stays where it is.
  ///
  /// @param inside the folder it stood in, for people
  public void add(String inside, Path file) {
    add(inside, String.valueOf(file.getFileName()), file);
  }

  private synchronized void add(String inside, String name, Path place) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      var opened = opened(place, name);
      refused.addAll(opened.refused());
      remarks.addAll(opened.remarks());
      for (var entry : opened.files().stream().sorted(BY_NAME).toList()) {
        unpacked.add(files.size() + 1);
        keep(below(inside, entry), entry.name(), entry.path());
      }
      deleteIfOurs(place);
    } else if (name.startsWith(".") || name.equalsIgnoreCase("Thumbs.db")) {
      deleteIfOurs(place);
      if (hidden.add(name) && hidden.size() <= MOST_HIDDEN) {
        remarks.add(new Remark(name, DropWords.HIDDEN));
      }
    } else {
      keep(inside, name, place);
    }
  }

  /// Takes no more out of an archive than a drop may have, and than the disk has room for.
  private OpenedArchive opened(Path archive, String name) {
    long left = most - bytes;
    if (left <= 0) {
      return new OpenedArchive(List.of(), List.of(DropWords.tooLarge(name, most)), List.of());
    }
    long room = ProjectFolder.room(folder);
    var usual = ArchiveLimits.USUAL;
    var limits =
        new ArchiveLimits(
            Math.min(left, room),
            usual.bytesOfEntry(),
            usual.entries(),
            usual.ratio(),
            usual.depth());
    var given = new ArrayList<Path>();
    try {
      var opened =
          ZipFolder.open(
              archive,
              name,
              limits,
              () -> {
                given.add(place());
                return given.getLast();
              });
      boolean cut = opened.refused().stream().anyMatch(each -> each.reason() == Reason.TOO_LARGE);
      if (cut && room < left) {
        ProjectFolder.checkRoom(folder, Math.max(0, room) + ProjectFolder.SPARE + size(archive));
      }
      return opened;
    } catch (UncheckedIOException | ProjectError e) {
      given.forEach(this::deleteIfOurs);
      deleteIfOurs(archive);
      ProjectFolder.checkRoom(folder, ProjectFolder.SPARE);
      throw e;
    }
  }

  private static String below(String inside, OpenedArchive.Entry entry) {
    return inside.isEmpty() ? entry.folder() : inside + "/" + entry.folder();
  }

  private void keep(String inside, String name, Path place) {
    if (files.size() >= MOST_FILES) {
      deleteIfOurs(place);
      if (files.size() == MOST_FILES && refused.stream().noneMatch(DropWords::isTooMany)) {
        refused.add(DropWords.tooMany(name, MOST_FILES));
      }
      return;
    }
    long size = size(place);
    boolean ours = place.startsWith(folder);
    if (ours && bytes + size > most) {
      refused.add(DropWords.tooLarge(name, most));
      deleteIfOurs(place);
      return;
    }
    bytes += ours ? size : 0;
    var source = SourceFile.of(unique(name.isBlank() ? "_" : name), place).encoded(encoding);
    files.add(new DroppedFile(files.size() + 1, inside, source, size, SourceFolder.isAbout(name)));
  }

  private String unique(String name) {
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var ending = dot > 0 ? name.substring(dot) : "";
    var wanted = name;
    int number = numbers.getOrDefault(name.toLowerCase(Locale.ROOT), 1);
    while (!names.add(wanted.toLowerCase(Locale.ROOT))) {
      number++;
      wanted = stem + " (" + number + ")" + ending;
    }
    numbers.put(name.toLowerCase(Locale.ROOT), number);
    return wanted;
  }

  private Path place() {
    return folder.resolve(String.valueOf(places.incrementAndGet()));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  private void deleteIfOurs(Path file) {
    if (file.startsWith(folder)) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("a file that came in cannot be deleted", e);
      }
    }
  }

  /// What an import from a shell takes of it: of archives, as of folders, the files that are read
  /// by their ending; what somebody named is taken as it is.
  ///
  /// @param left those of archives that are not read
  public record Read(List<DroppedFile> taken, List<DroppedFile> left) {}

  /// See [Read].
  public synchronized Read reading() {
    var sides =
        files.stream()
            .collect(
                Collectors.partitioningBy(file ->
                    !unpacked.contains(file.number())
                        || SourceFolder.isRead(file.source().name())));
    return new Read(sides.getOrDefault(true, List.of()), sides.getOrDefault(false, List.of()));
  }

  public synchronized List<DroppedFile> files() {
    return List.copyOf(files);
  }

  /// What was not taken out of archives, and why.
  public synchronized List<Refusal> refused() {
    return List.copyOf(refused);
  }

  /// What was mended in archives.
  public synchronized List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /// Deletes what was kept; files that were only named stay.
  @Override
  public void close() {
    try {
      WholeFolder.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("files that came in cannot be deleted", e);
    }
  }
}

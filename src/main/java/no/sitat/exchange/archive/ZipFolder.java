package no.sitat.exchange.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;

/// A zip opened as if it were a folder: its files are written to places the caller gives.
///
/// One thread, one use.
public final class ZipFolder {
  private final ArchiveLimits limits;
  private final Supplier<Path> places;
  private final Budget budget;
  private final List<OpenedArchive.Entry> files = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int noise;

  private ZipFolder(ArchiveLimits limits, Supplier<Path> places) {
    this.limits = limits;
    this.places = places;
    budget = new Budget(limits);
  }

  /// Takes the files out of a zip.
  ///
  /// @param name of the zip, for people
  /// @param places gives a new path for each file; nothing is written elsewhere
  /// @throws UncheckedIOException if a file cannot be written there, which is not the archive's
  ///   fault
  public static OpenedArchive open(
      Path zip, String name, ArchiveLimits limits, Supplier<Path> places) {
    var folder = new ZipFolder(limits, places);
    try {
      folder.take(zip, name, "", 1);
    } catch (IOException e) {
      throw new UncheckedIOException("what was unpacked cannot be stored", e);
    }
    if (folder.noise > 0) {
      folder.remarks.add(new Remark(name, ZipWords.noise(folder.noise)));
    }
    return new OpenedArchive(folder.files, folder.refused, folder.remarks);
  }

  private void take(Path zip, String name, String above, int depth) throws IOException {
    try (var opened = GuardedZip.open(zip, limits, budget)) {
      var seen = new HashSet<String>();
      var inside = above.isEmpty() ? name : above;
      for (var entry : opened.entries()) {
        if (opened.isSpent()) {
          refused.add(ZipWords.tooLarge(name, limits));
          return;
        }
        if (opened.isTooDense()) {
          refused.add(ZipWords.bomb(name));
          return;
        }
        new Taking(entry, inside, depth).run(seen);
      }
      if (opened.isEmpty()) {
        refused.add(ZipWords.empty(name));
      }
      if (opened.isCut()) {
        refused.add(ZipWords.tooMany(name, limits));
      }
    } catch (ArchiveRefused e) {
      refused.add(whole(name, e.fault()));
    }
  }

  private Refusal whole(String name, ArchiveFault fault) {
    return switch (fault) {
      case TOO_MANY -> ZipWords.tooMany(name, limits);
      case BOMB, TWICE -> ZipWords.bomb(name);
      default -> ZipWords.broken(name);
    };
  }

  /// One entry on its way out.
  private final class Taking {
    private final GuardedEntry entry;
    private final EntryName called;
    private final String folder;
    private final int depth;

    Taking(GuardedEntry entry, String inside, int depth) {
      this.entry = entry;
      this.depth = depth;
      called = entry.called();
      folder = called.folder().isEmpty() ? inside : inside + "/" + called.folder();
    }

    void run(Set<String> seen) throws IOException {
      var fault = entry.fault();
      if (called.isNoise()) {
        noise++;
      } else if (fault.isPresent()) {
        refused.add(ZipWords.refusal(called.name(), fault.get()));
      } else if (isArchive() && depth >= limits.depth()) {
        refused.add(ZipWords.tooDeep(called.name()));
      } else {
        remark(seen);
        copy();
      }
    }

    private void remark(Set<String> seen) {
      if (called.strayed()) {
        remarks.add(new Remark(called.name(), ZipWords.STRAYED));
      }
      if (!seen.add(called.folder() + "/" + called.name())) {
        remarks.add(new Remark(called.name(), ZipWords.TWICE));
      }
    }

    private boolean isArchive() {
      return called.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private void copy() throws IOException {
      var path = places.get();
      var fault = written(path);
      if (fault.isPresent()) {
        Files.deleteIfExists(path);
        refused.add(ZipWords.refusal(called.name(), fault.get()));
      } else if (isArchive()) {
        take(path, called.name(), folder + "/" + called.name(), depth + 1);
        Files.deleteIfExists(path);
      } else {
        files.add(new OpenedArchive.Entry(called.name(), folder, path));
      }
    }

    /// What goes wrong in the archive is an [ArchiveRefused]; any other fault is that of the disk.
    ///
    /// @return why the file is not whole; empty when it is
    private Optional<ArchiveFault> written(Path path) throws IOException {
      try (var in = entry.open();
          var out = Files.newOutputStream(path)) {
        in.transferTo(out);
        return Optional.empty();
      } catch (ArchiveRefused e) {
        return Optional.of(e.fault());
      }
    }
  }
}

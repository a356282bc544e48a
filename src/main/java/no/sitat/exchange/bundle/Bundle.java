package no.sitat.exchange.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.codebook.LocalText;
import no.sitat.text.Sha256;

/// Files that leave together, with a README that says what each is and a list of checksums.
///
/// @param lead what the whole is, as paragraphs of Markdown
public record Bundle(LocalText title, LocalText lead, List<BundleFile> files) {
  public static final String README = "README.md";
  public static final String SUMS = "SHA256SUMS.txt";

  /// The earliest a zip can tell: the same project gives the same bytes.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  public Bundle {
    files = List.copyOf(files);
    if (files.stream().map(BundleFile::name).distinct().count() < files.size()) {
      throw new IllegalArgumentException("two files of one name");
    }
  }

  /// Writes one zip and flushes; the stream stays open.
  ///
  /// @param language of the README, `nb` or `en`
  /// @throws UncheckedIOException if the stream cannot be written to
  public void zip(String language, OutputStream out) {
    try {
      var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      writeAll(
          language,
          name -> {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            return kept(zip, zip::closeEntry);
          });
      zip.finish();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes into a folder, which is made where it is not.
  ///
  /// @return the SHA-256 of each file, in hexadecimal
  public Map<String, String> into(Path folder, String language) throws IOException {
    return writeAll(
        language,
        name -> {
          var file = folder.resolve(name);
          Files.createDirectories(file.getParent());
          return new BufferedOutputStream(Files.newOutputStream(file));
        });
  }

  @FunctionalInterface
  private interface Place {
    OutputStream named(String name) throws IOException;
  }

  @FunctionalInterface
  private interface AtEnd {
    void run() throws IOException;
  }

  private Map<String, String> writeAll(String language, Place place) throws IOException {
    var sums = new TreeMap<String, String>();
    var all = new ArrayList<BundleFile>();
    all.add(BundleFile.text(README, LocalText.EMPTY, readme(language)));
    all.addAll(files);
    for (var file : all) {
      sums.put(file.name(), write(file, place));
    }
    var lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    var list = BundleFile.text(SUMS, LocalText.EMPTY, lines.toString());
    sums.put(SUMS, write(list, place));
    return sums;
  }

  private static String write(BundleFile file, Place place) throws IOException {
    var digest = Sha256.digest();
    try (var out = new DigestOutputStream(place.named(file.name()), digest)) {
      file.body().accept(out);
    }
    return Sha256.written(digest);
  }

  /// A stream whose end is not the end of the one below.
  private static OutputStream kept(OutputStream below, AtEnd end) {
    return new FilterOutputStream(below) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        end.run();
      }
    };
  }

  private String readme(String language) {
    var words = new StringBuilder("# " + title.in(language) + "\n\n" + lead.in(language) + "\n\n");
    words.append(new LocalText("| fil | hva den er |\n", "| file | what it is |\n").in(language));
    words.append("| --- | --- |\n");
    for (var file : files) {
      words.append("| `%s` | %s |\n".formatted(file.name(), file.says().in(language)));
    }
    var sums =
        new LocalText(
            "SHA-256 av hver fil; `sha256sum -c %s` prøver dem",
            "SHA-256 of every file; `sha256sum -c %s` checks them");
    words.append("| `%s` | %s |\n".formatted(SUMS, sums.in(language).formatted(SUMS)));
    return words.toString();
  }
}

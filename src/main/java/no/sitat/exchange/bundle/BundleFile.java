package no.sitat.exchange.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;

/// A file of a [Bundle].
///
/// @param name letters, digits, `-`, `_` and a full stop, in folders divided by `/`
/// @param says what it is
/// @param body writes it and leaves the stream open; called once
public record BundleFile(String name, LocalText says, Consumer<OutputStream> body) {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

  public BundleFile {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a file of a bundle is called " + name);
    }
  }

  /// A table as CSV.
  public static BundleFile csv(String name, LocalText says, Table table) {
    return new BundleFile(name, says, out -> TableWriter.write(table, TableFormat.CSV, out));
  }

  public static BundleFile text(String name, LocalText says, String words) {
    return new BundleFile(
        name,
        says,
        out -> {
          try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}

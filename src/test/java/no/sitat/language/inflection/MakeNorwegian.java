package no.sitat.language.inflection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import no.sitat.language.inflection.making.Material;

/// Makes the word list of Norwegian; `bin/make-norwegian` runs it by hand.
///
/// Arguments: folder of the compiled dictionaries, folder of the treebank, the bridge by hand, the
/// file to write, then the files whose sentences must not be learned from. The same input gives the
/// same bytes.
final class MakeNorwegian {
  private MakeNorwegian() {}

  public static void main(String[] arguments) throws IOException {
    var tests = Stream.of(arguments).skip(4).map(Path::of).toList();
    var material =
        Material.read(Path.of(arguments[0]), Path.of(arguments[1]), tests, Path.of(arguments[2]));
    var lines = new ArrayList<>(material.sheet());
    var alone = WordList.read(new ByteArrayInputStream(compressed(lines)));
    var ranked = new RankedForms(new Norwegian(alone, Suffixes.load(), Variety.BOKMAAL));
    material.tokens(ranked::count);
    lines.addAll(ranked.lines());
    Files.write(Path.of(arguments[3]), compressed(lines));
  }

  private static byte[] compressed(List<String> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new SmallestGzip(bytes)) {
      for (var line : lines) {
        gzip.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toByteArray();
  }

  private static final class SmallestGzip extends GZIPOutputStream {
    SmallestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

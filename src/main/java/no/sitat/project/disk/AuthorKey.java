package no.sitat.project.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The key by which the pseudonyms of a project's authors of posts are made: `authors.key` in the
/// project's folder.
///
/// It is not in the database and in no backup, so that neither leads from a pseudonym to an
/// account. Without it nothing is lost but that the same account gets the same pseudonym in the
/// next import.
public final class AuthorKey {
  static final String NAME = "authors.key";

  private static final int BYTES = 32;

  private AuthorKey() {}

  /// The key of a project, made when it is first asked for; empty when there is one that is
  /// damaged.
  public static synchronized Optional<byte[]> of(Path folder) {
    var file = folder.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      var key = HexFormat.of().parseHex(Files.readString(file).strip());
      return Optional.of(key).filter(found -> found.length == BYTES);
    } catch (CharacterCodingException | IllegalArgumentException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write " + file, e);
    }
  }

  /// Only its owner reads it, where the file system knows of owners.
  private static void write(Path file) throws IOException {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var text = HexFormat.of().formatHex(key) + "\n";
    WholeFile.writePrivate(file, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
  }
}

package no.sitat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The checksum everything is known by: SHA-256, as 64 lower-case hexadecimal digits.
public final class Sha256 {
  private Sha256() {}

  /// Of the text's UTF-8 bytes.
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] bytes) {
    var digest = digest();
    digest.update(bytes);
    return written(digest);
  }

  /// Of all that is left in a stream, which is read to its end and not closed.
  public static String of(InputStream in) throws IOException {
    return ofCopied(in, OutputStream.nullOutputStream());
  }

  /// The same of what is copied on the way; neither stream is closed.
  public static String ofCopied(InputStream in, OutputStream out) throws IOException {
    var digest = digest();
    in.transferTo(new DigestOutputStream(out, digest));
    return written(digest);
  }

  /// A new one, to be fed on the way of the bytes to somewhere else.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The checksum of what a digest was fed, which begins anew by it.
  public static String written(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}

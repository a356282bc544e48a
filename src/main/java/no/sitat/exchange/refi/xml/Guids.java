package no.sitat.exchange.refi.xml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// GUIDs as documents write them, and those that are made of others (version 5 of RFC 9562), the
/// same each time.
public final class Guids {
  private static final UUID SPACE = UUID.fromString("7c1d0a52-6a1e-5c3b-9a58-3f2b7f6d0e11");
  private static final int LENGTH = 36;

  private Guids() {}

  /// Braces and case do not matter. What is no GUID and not blank stands for one made of it, so
  /// that references to it still fit.
  public static Optional<UUID> of(String written) {
    var bare = bare(written);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        isGuid(bare) ? UUID.fromString(bare) : made(SPACE, bare.toLowerCase(Locale.ROOT)));
  }

  /// Whether it is written as the schema wants it, with or without braces.
  public static boolean isWellFormed(String written) {
    return isGuid(bare(written));
  }

  private static String bare(String written) {
    var bare = written.strip();
    return bare.startsWith("{") && bare.endsWith("}")
        ? bare.substring(1, bare.length() - 1).strip()
        : bare;
  }

  private static boolean isGuid(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      char c = text.charAt(i);
      boolean fits = dash ? c == '-' : (c < 0x80 && Character.digit(c, 16) >= 0);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// What belongs to a thing in a role.
  public static UUID made(UUID of, String role) {
    var sha = sha1();
    sha.update(
        ByteBuffer.allocate(16)
            .putLong(of.getMostSignificantBits())
            .putLong(of.getLeastSignificantBits())
            .array());
    var hash = ByteBuffer.wrap(sha.digest(role.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
    long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /// What has a text for its only identity.
  public static UUID made(String role) {
    return made(SPACE, role);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package no.sitat.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Under which label the author of a post is known here: the account, or a pseudonym that leads
/// back to it only with a key.
///
/// A pseudonym is `u-` and 50 bits of the account's HMAC-SHA-256: the same account has the same in
/// every file, and nobody finds the account without the key, also not by trying all accounts there
/// are. Accounts that are mentioned in a text (`@name`, `u/name`) get theirs too. Not thread-safe.
public final class PostAuthors {
  private static final String MAC = "HmacSHA256";
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 10;

  /// An account that a text mentions; the sign stays, so that it can be seen that it was one.
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/.@+-])(@|/?u/)([A-Za-z0-9_][A-Za-z0-9_.-]{1,38}[A-Za-z0-9_])");

  private final boolean isDecided;
  private final Optional<SecretKeySpec> key;
  private final Map<String, String> known = new HashMap<>();

  private PostAuthors(boolean isDecided, Optional<SecretKeySpec> key) {
    this.isDecided = isDecided;
    this.key = key;
  }

  /// Accounts stay as they are until whoever knows a key says otherwise.
  static PostAuthors undecided() {
    return new PostAuthors(false, Optional.empty());
  }

  /// Accounts stay as they are, because somebody insists.
  public static PostAuthors kept() {
    return new PostAuthors(true, Optional.empty());
  }

  /// Whether somebody has said what accounts are to be known by.
  public boolean isDecided() {
    return isDecided;
  }

  /// @param key random, at least 16 bytes, and kept apart from what it was used for
  public static PostAuthors hashed(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes");
    }
    return new PostAuthors(true, Optional.of(new SecretKeySpec(key, MAC)));
  }

  /// The label of an account; empty for none.
  String label(String account) {
    if (key.isEmpty() || account.isBlank()) {
      return account;
    }
    return known.computeIfAbsent(account, this::pseudonym);
  }

  /// A text with the labels of the accounts it mentions.
  String words(String text) {
    boolean mentions = text.indexOf('@') >= 0 || text.contains("u/");
    return key.isEmpty() || !mentions
        ? text
        : MENTION.matcher(text).replaceAll(found -> found.group(1) + label(found.group(2)));
  }

  private String pseudonym(String account) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(key.orElseThrow());
      var hash = mac.doFinal(sameFor(account).getBytes(StandardCharsets.UTF_8));
      var label = new StringBuilder("u-");
      for (int i = 0; i < LENGTH; i++) {
        label.append(LETTERS.charAt(hash[i] & 31));
      }
      return label.toString();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no " + MAC, e);
    }
  }

  /// What all ways of writing one account have in common.
  private static String sameFor(String account) {
    var bare = Normalizer.normalize(account.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return bare.replaceFirst("^(@|/?u/)", "");
  }
}

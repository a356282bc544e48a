package no.sitat.exchange;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

  /// Those who post most are not made again every time; all of a million would be in the way.
  private static final int MOST_KNOWN = 50_000;

  private final boolean isDecided;
  private final Optional<Supplier<Optional<byte[]>>> source;
  private final Map<String, String> known = new HashMap<>();
  private Optional<SecretKeySpec> key = Optional.empty();

  private PostAuthors(boolean isDecided, Optional<Supplier<Optional<byte[]>>> source) {
    this.isDecided = isDecided;
    this.source = source;
  }

  /// An account was to become a pseudonym, and there is no key that could be used.
  static final class NoKey extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    NoKey() {
      super("no key to the authors");
    }
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
    var copy = key.clone();
    checked(copy);
    return hashed(() -> Optional.of(copy));
  }

  /// By a key that is asked for when the first account has to become a pseudonym, and not before.
  ///
  /// @param key as above; answers nothing when there is one that is damaged, and then the file with
  ///   the account is refused
  public static PostAuthors hashed(Supplier<Optional<byte[]>> key) {
    return new PostAuthors(true, Optional.of(key));
  }

  private static SecretKeySpec checked(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes");
    }
    return new SecretKeySpec(key, MAC);
  }

  private SecretKeySpec key() {
    if (key.isEmpty()) {
      key = Optional.of(checked(source.orElseThrow().get().orElseThrow(NoKey::new)));
    }
    return key.get();
  }

  /// What tells these labels from others: it has changed when the same file would get other labels.
  /// Leads to no key.
  String mark() {
    return source.isEmpty()
        ? "as they are"
        : key.isEmpty() ? "none" : HexFormat.of().formatHex(mac("which labels"));
  }

  /// The label of an account; empty for none.
  String label(String account) {
    if (source.isEmpty() || account.isBlank()) {
      return account;
    }
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(account, this::pseudonym);
  }

  /// A text with the labels of the accounts it mentions.
  String words(String text) {
    boolean mentions = text.indexOf('@') >= 0 || text.contains("u/");
    return source.isEmpty() || !mentions
        ? text
        : MENTION.matcher(text).replaceAll(found -> found.group(1) + label(found.group(2)));
  }

  private String pseudonym(String account) {
    var hash = mac(sameFor(account));
    var label = new StringBuilder("u-");
    for (int i = 0; i < LENGTH; i++) {
      label.append(LETTERS.charAt(hash[i] & 31));
    }
    return label.toString();
  }

  private byte[] mac(String text) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(key());
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
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

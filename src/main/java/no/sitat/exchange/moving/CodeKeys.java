package no.sitat.exchange.moving;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.sitat.codebook.Codebook;

/// Keys for codes that have none: short, of the name, below the key of the code above, and none
/// twice.
///
/// Made in the order of the file, so the same file gives the same keys.
public final class CodeKeys {
  private static final int LONGEST_PART = 24;
  private static final int LONGEST = 100;

  private final Set<String> taken = new HashSet<>();

  /// @param codebook whose keys are taken
  public CodeKeys(Codebook codebook) {
    codebook.codes().forEach(code -> taken.add(folded(code.key())));
  }

  /// @param above key of the code above; empty at the top
  public String make(String above, String name) {
    var part = part(name);
    var begin = above.isEmpty() ? "" : above + ".";
    if (begin.length() + part.length() > LONGEST) {
      begin = above.split("\\.", 2)[0] + ".";
    }
    return take(begin + part);
  }

  /// The key that is wanted, or with a number when it is taken.
  public String take(String wanted) {
    var key = wanted;
    for (int number = 2; !taken.add(folded(key)); number++) {
      key = wanted + "-" + number;
    }
    return key;
  }

  private static String part(String name) {
    var upper = name.toUpperCase(Locale.ROOT);
    var words = upper.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    if (words.isEmpty()) {
      return "KODE";
    }
    int end = Math.min(words.length(), LONGEST_PART);
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end).replaceAll("-$", "");
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}

package no.sitat.crosstab;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.codebook.Codebook;
import no.sitat.disclosure.release.RowOrder;

/// How themes lie to each other, as the codebook tells everybody: a code in the codes above it, and
/// a set of codes in what covers it.
///
/// Of codings that something else was asked of (a direction, a coder) those of the part are those
/// of the whole, or the whole was asked nothing.
public final class ThemeOrder implements RowOrder {
  /// What follows the codes of a row.
  private static final Pattern ASKED = Pattern.compile(" \\[(.*)]$");

  private final Codebook codebook;
  private final Map<String, Optional<Theme>> read = new HashMap<>();

  public ThemeOrder(Codebook codebook) {
    this.codebook = codebook;
  }

  /// @param codes with all that lie under them, by id
  /// @param asked what else was asked of the codings, word by word
  private record Theme(BitSet codes, Set<String> asked) {
    boolean isWithin(Theme whole) {
      return SetRows.contains(whole.codes, codes) && asked.containsAll(whole.asked);
    }
  }

  @Override
  public boolean saysAnything(String row) {
    return row.startsWith("query:");
  }

  @Override
  public boolean isWithin(String part, String whole) {
    var all = theme(whole);
    return theme(part).filter(each -> all.filter(each::isWithin).isPresent()).isPresent();
  }

  @Override
  public boolean isUnion(String whole, Collection<String> parts) {
    var all = theme(whole);
    if (all.isEmpty()) {
      return false;
    }
    var codes = new BitSet();
    for (var part : parts) {
      var theme = theme(part).filter(each -> each.asked.equals(all.get().asked));
      if (theme.isEmpty()) {
        return false;
      }
      codes.or(theme.get().codes);
    }
    return codes.equals(all.get().codes);
  }

  /// Empty for rows that are no themes, or of codes that are gone.
  private Optional<Theme> theme(String key) {
    return read.computeIfAbsent(key, this::read);
  }

  private Optional<Theme> read(String key) {
    var told = ASKED.matcher(key);
    var asked = told.find() ? Set.of(told.group(1).split(" ")) : Set.<String>of();
    var codes = new BitSet();
    for (var each : CodesKey.keys(told.replaceFirst(""))) {
      var code = codebook.keyed(each);
      if (code.isEmpty()) {
        return Optional.empty();
      }
      codebook.withSubcodes(code.get()).forEach(under -> codes.set(under.id()));
    }
    return Optional.of(new Theme(codes, asked));
  }
}

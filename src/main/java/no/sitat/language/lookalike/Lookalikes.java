package no.sitat.language.lookalike;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import no.sitat.text.Span;

/// Finds what looks like personal data; pure, and safe to call from many threads.
///
/// Time grows with the length of the text alone.
public final class Lookalikes {
  private final List<Lookalike> found = new ArrayList<>();
  private final BitSet taken = new BitSet();

  private Lookalikes() {}

  /// In the order of the text; no two overlap.
  public static List<Lookalike> in(String text) {
    var all = new Lookalikes();
    all.add(LookalikeKind.EMAIL, EmailAddresses.in(text));
    all.add(LookalikeKind.BANK_ACCOUNT, Ibans.in(text));
    var addresses = WebAddresses.in(text);
    for (var run : DigitRuns.in(text)) {
      run.kind()
          .filter(_ -> !addresses.numbersAt(run.span()))
          .ifPresent(kind -> all.add(kind, List.of(run.span())));
    }
    all.add(LookalikeKind.ADDRESS, StreetAddresses.in(text));
    all.add(LookalikeKind.NAME, PersonNames.in(text));
    all.found.sort(Comparator.comparing(Lookalike::span));
    return List.copyOf(all.found);
  }

  /// Whether a label, the name of a file or the like tells who somebody is.
  public static boolean isPersonal(String label) {
    return PersonNames.isName(parted(label)) || !in(parted(label)).isEmpty();
  }

  /// The name of a file, or a line about one, with `…` for what looks like personal data.
  public static String masked(String name) {
    var masked = new StringBuilder(name);
    in(parted(name))
        .reversed()
        .forEach(each -> masked.replace(each.span().start(), each.span().end(), "…"));
    return masked.toString();
  }

  /// In names of files an underscore stands for a space.
  private static String parted(String name) {
    return name.replace('_', ' ');
  }

  private void add(LookalikeKind kind, List<Span> spans) {
    for (var span : spans) {
      int next = taken.nextSetBit(span.start());
      if (next < 0 || next >= span.end()) {
        taken.set(span.start(), span.end());
        found.add(new Lookalike(kind, span));
      }
    }
  }
}

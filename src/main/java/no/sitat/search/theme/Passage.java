package no.sitat.search.theme;

import java.util.List;
import no.sitat.search.Quote;
import no.sitat.text.Span;

/// One place in a text under a theme, with everything it is coded as: the words stand once, also
/// when two coders chose just the same ones or one coder gave them two sub-codes.
///
/// Places that overlap and are not the same are different passages, for where a coder begins and
/// ends is part of what the coder means; each says how many it overlaps.
///
/// @param codings at least one, in order of id; all of this place
/// @param overlapping how many other passages of the theme share a position with it
public record Passage(List<Quote> codings, int overlapping) {
  public Passage {
    codings = List.copyOf(codings);
    if (codings.isEmpty()) {
      throw new IllegalArgumentException("a passage without a coding");
    }
  }

  /// The first coding, which stands for where it is and whose words it has.
  public Quote first() {
    return codings.getFirst();
  }

  public int document() {
    return first().document();
  }

  public Span span() {
    return first().span();
  }

  /// Ids of those in whose turns it counts, in order of turn; may be empty.
  public List<Integer> respondents() {
    return first().respondents();
  }
}

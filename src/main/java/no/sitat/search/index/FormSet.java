package no.sitat.search.index;

import java.util.BitSet;

/// A set of exact forms, made to be asked once for every word of a corpus.
public final class FormSet {
  private final boolean[] has;

  public FormSet(BitSet forms) {
    has = new boolean[forms.length()];
    forms.stream().forEach(form -> has[form] = true);
  }

  public boolean contains(int form) {
    return form < has.length && has[form];
  }

  /// The set by form number, as far as it has any; callers only read.
  boolean[] flags() {
    return has;
  }

  public boolean isEmpty() {
    return has.length == 0;
  }
}

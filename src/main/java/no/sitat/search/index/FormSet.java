package no.sitat.search.index;

import java.util.Arrays;

/// A set of forms, made to be asked for every word of a corpus.
public final class FormSet {
  public static final FormSet NONE = new FormSet(new int[0]);

  private final int[] forms;

  /// A bit for each form up to the highest.
  private final long[] has;

  /// @param forms in any order, each perhaps several times
  public FormSet(int[] forms) {
    this.forms = Arrays.stream(forms).sorted().distinct().toArray();
    has = new long[this.forms.length == 0 ? 0 : (this.forms[this.forms.length - 1] >> 6) + 1];
    for (int form : this.forms) {
      has[form >> 6] |= 1L << form;
    }
  }

  public boolean contains(int form) {
    return form >> 6 < has.length && (has[form >> 6] >>> form & 1) != 0;
  }

  /// Ascending; callers only read.
  public int[] forms() {
    return forms;
  }

  public int size() {
    return forms.length;
  }

  public boolean isEmpty() {
    return forms.length == 0;
  }

  public FormSet and(FormSet other) {
    return new FormSet(Arrays.stream(forms).filter(other::contains).toArray());
  }

  public FormSet or(FormSet other) {
    var both = Arrays.copyOf(forms, forms.length + other.forms.length);
    System.arraycopy(other.forms, 0, both, forms.length, other.forms.length);
    return new FormSet(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormSet set && Arrays.equals(forms, set.forms);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(forms);
  }
}

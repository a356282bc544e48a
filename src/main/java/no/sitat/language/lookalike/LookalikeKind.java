package no.sitat.language.lookalike;

import java.util.Locale;

/// What something looks like that may tell who somebody is.
public enum LookalikeKind {
  /// A given name of the list, a title with a name, or two words in capitals that end as surnames.
  NAME,
  EMAIL,
  PHONE,
  /// A Norwegian, Ukrainian or Latvian number of a person, with check digits that are right.
  NATIONAL_ID,
  /// A Norwegian bank account or an IBAN, with check digits that are right.
  BANK_ACCOUNT,
  /// A street with a number.
  ADDRESS;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

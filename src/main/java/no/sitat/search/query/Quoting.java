package no.sitat.search.query;

/// Writes names and values down so that they are read as one.
final class Quoting {
  private Quoting() {}

  /// In quotation marks, unless it is letters and digits throughout.
  static String of(String value) {
    return value.chars().allMatch(Quoting::isPlain) ? value : quoted(value);
  }

  /// As [#of], but numbers, dates and ranges of them stand as they are: `40.5`, `2019..2020-01`.
  static String value(String value) {
    boolean isSize =
        !value.isEmpty()
            && Character.isDigit(value.charAt(0))
            && value.chars().allMatch(unit -> isPlain(unit) || unit == '.' || unit == '-');
    return isSize ? value : of(value);
  }

  private static boolean isPlain(int unit) {
    return Character.isLetterOrDigit(unit) || unit == '_';
  }

  /// In those quotation marks that it does not contain itself.
  static String quoted(String value) {
    if (value.indexOf('"') < 0) {
      return '"' + value + '"';
    }
    return value.indexOf('”') < 0 ? "“" + value + "”" : "«" + value + "»";
  }
}

package no.sitat.search.query;

/// Writes names and values down so that they are read as one.
final class Quoting {
  private Quoting() {}

  /// In quotation marks, unless it is letters and digits throughout.
  static String of(String value) {
    boolean isPlain =
        value.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '_');
    return isPlain ? value : quoted(value);
  }

  /// In those quotation marks that it does not contain itself.
  static String quoted(String value) {
    if (value.indexOf('"') < 0) {
      return '"' + value + '"';
    }
    return value.indexOf('”') < 0 ? "“" + value + "”" : "«" + value + "»";
  }
}

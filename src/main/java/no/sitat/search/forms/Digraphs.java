package no.sitat.search.forms;

/// `aa`, `ae` and `oe`, as people write å, æ and ø without a Norwegian keyboard.
final class Digraphs {
  private Digraphs() {}

  static String asLetters(String form) {
    return form.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
  }

  static boolean isIn(String form) {
    return form.contains("aa") || form.contains("ae") || form.contains("oe");
  }
}

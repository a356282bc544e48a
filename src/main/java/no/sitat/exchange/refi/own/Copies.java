package no.sitat.exchange.refi.own;

import java.util.ArrayList;
import java.util.List;

/// Memos as a description, beside the notes they are: some tools read only descriptions.
///
/// What is written is the description proper and then the memos; read back, the memos are taken off
/// the end again if they are still the same.
public final class Copies {
  private static final String BETWEEN = "\n\n";

  private Copies() {}

  /// @param memos texts in the order of their references
  public static String with(String description, List<String> memos) {
    var parts = new ArrayList<String>();
    if (!description.isEmpty()) {
      parts.add(description);
    }
    memos.stream().filter(memo -> !memo.isEmpty()).forEach(parts::add);
    return String.join(BETWEEN, parts);
  }

  public static String without(String description, List<String> memos) {
    var copies = with("", memos);
    if (copies.isEmpty() || !description.endsWith(copies)) {
      return description;
    }
    var proper = description.substring(0, description.length() - copies.length());
    if (proper.isEmpty()) {
      return "";
    }
    return proper.endsWith(BETWEEN)
        ? proper.substring(0, proper.length() - BETWEEN.length())
        : description;
  }

  /// What a coding says, before its code's name where it stands among others.
  public static String ofCoding(String code, String text) {
    return text.isEmpty() ? "" : code + ": " + text;
  }
}

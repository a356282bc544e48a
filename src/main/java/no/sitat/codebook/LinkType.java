package no.sitat.codebook;

import java.util.List;

/// What a link between two codes says, in words for both ends.
///
/// A project may use types of its own beside the known ones; such a type is its own word, and is
/// read from the code that has the link.
///
/// @param key stored and exported
/// @param name how the first code stands to the second
/// @param back how the second stands to the first
/// @param directed whether the two ends differ
public record LinkType(String key, LocalText name, LocalText back, boolean directed) {
  public static final String RELATED = "related";

  /// The types that are offered first.
  public static final List<LinkType> KNOWN =
      List.of(
          mutual(RELATED, "beslektet med", "related to"),
          new LinkType(
              "part-of",
              new LocalText("del av", "part of"),
              new LocalText("har som del", "has as a part"),
              true),
          mutual("contrast", "i kontrast til", "in contrast to"),
          new LinkType(
              "cause",
              new LocalText("årsak til", "a cause of"),
              new LocalText("følge av", "an effect of"),
              true));

  private static LinkType mutual(String key, String nb, String en) {
    var words = new LocalText(nb, en);
    return new LinkType(key, words, words, false);
  }

  /// The known type of that key, or a type of the project's own.
  public static LinkType of(String key) {
    var words = new LocalText(key, key);
    return KNOWN.stream()
        .filter(type -> type.key.equals(key))
        .findFirst()
        .orElse(new LinkType(key, words, words, true));
  }
}

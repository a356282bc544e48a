package no.sitat.exchange.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;

/// What a code means as one text, for tools that know one description.
public final class CodeWords {
  private CodeWords() {}

  public static String description(Code code) {
    var parts = new ArrayList<String>();
    add(parts, "", code.definition());
    add(parts, "+ ", code.include());
    add(parts, "− ", code.exclude());
    add(parts, "± ", code.borderline());
    add(parts, "» ", code.example());
    return String.join("\n\n", parts);
  }

  private static void add(List<String> parts, String sign, LocalText text) {
    var said =
        List.of(text.nb(), text.en()).stream()
            .filter(words -> !words.isBlank())
            .distinct()
            .map(words -> sign + words.strip())
            .collect(Collectors.joining("\n"));
    if (!said.isEmpty()) {
      parts.add(said);
    }
  }
}

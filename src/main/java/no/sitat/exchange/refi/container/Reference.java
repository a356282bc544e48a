package no.sitat.exchange.refi.container;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a document means by a path: a file of the archive, or one that lies somewhere else and is
/// never opened.
public sealed interface Reference {
  /// @param name the last part of its name, folded
  record Inside(String name) implements Reference {}

  /// A file on somebody's disk; who moves in may send it by hand.
  ///
  /// @param ending in lower case, without the dot; may be empty
  record Elsewhere(String ending) implements Reference {}

  Pattern INTERNAL = Pattern.compile("(?i)internal:/*");
  Pattern ELSEWHERE = Pattern.compile("(?i)^(absolute:|relative:|[a-z][a-z0-9+.-]*:|/|\\\\).*");

  /// Empty when the document says nothing.
  static Optional<Reference> of(String path) {
    var trimmed = path.strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    var start = INTERNAL.matcher(trimmed);
    boolean internal = start.lookingAt();
    var rest = (internal ? trimmed.substring(start.end()) : trimmed).replace('\\', '/');
    boolean elsewhere = (!internal && ELSEWHERE.matcher(trimmed).matches()) || rest.contains("..");
    return Optional.of(elsewhere ? new Elsewhere(ending(rest)) : new Inside(folded(rest)));
  }

  /// The last part of a name, as names are compared.
  static String folded(String name) {
    var slashed = name.replace('\\', '/');
    return slashed.substring(slashed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /// The same with `%20` and its like read as what they stand for; as it is where they are not.
  static String unescaped(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static String ending(String name) {
    var last = folded(name);
    int dot = last.lastIndexOf('.');
    var ending = dot < 0 ? "" : last.substring(dot + 1);
    return ending.matches("[a-z0-9]{1,8}") ? ending : "";
  }
}

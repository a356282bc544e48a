package no.sitat.project.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.codebook.Code;
import no.sitat.coding.CodeMerge;
import no.sitat.coding.Coding;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.Anchor;

/// What the directions of codings become when their code becomes another.
///
/// What the other code allows stays, unless somebody says otherwise; a coding without direction
/// stays without.
final class DirectionMap {
  private static final String NONE = "";

  private final Code into;
  private final Map<String, String> said;

  /// @param said by key, `""` for none on either side
  /// @throws ProjectError if it leads to a direction the code does not allow
  DirectionMap(Code into, Map<String, String> said) {
    this.into = into;
    this.said = new HashMap<>(said);
    said.values().stream()
        .filter(key -> !key.equals(NONE) && !into.directions().contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw ProjectError.of(
              Problem.DIRECTION_NOT_ALLOWED,
              "directions",
              into.key() + " tillater ikke «" + key + "».",
              into.key() + " does not allow “" + key + "”.");
        });
  }

  /// Whether it is clear what the direction becomes.
  boolean places(Optional<String> direction) {
    return direction.isEmpty()
        || said.containsKey(direction.get())
        || into.directions().contains(direction.get());
  }

  Optional<String> under(Optional<String> direction) {
    var before = direction.orElse(NONE);
    return Optional.of(said.getOrDefault(before, before)).filter(key -> !key.equals(NONE));
  }

  /// A coding as merging sees it. One that waits in the review of a corrected text is like no
  /// other, so that nothing joins it before somebody has looked.
  ///
  /// @param moves whether its direction becomes another
  CodeMerge.Use use(Coding coding, boolean moves) {
    var direction = moves ? under(coding.direction()) : coding.direction();
    var said = coding.weight() + " " + new TreeMap<>(coding.dimensions().values());
    var marks = coding.anchor() == Anchor.REVIEW ? said + " waits " + coding.id() : said;
    var layer =
        new CodeMerge.Layer(coding.document(), coding.version(), coding.coder(), direction, marks);
    return new CodeMerge.Use(
        coding.id(), layer, coding.span(), coding.edition(), coding.memo(), moves);
  }
}

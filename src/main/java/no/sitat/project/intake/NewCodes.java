package no.sitat.project.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.edit.EditSketch;

/// Makes the codes that a table of codings names and the project has not; `Work > Pay` is a code
/// below another.
public final class NewCodes {
  private static final Pattern BELOW = Pattern.compile("\\s*(?: > |>|\\\\|::)\\s*");

  private final EditSketch sketch;
  private Codebook codebook;
  private int made;

  private NewCodes(EditSketch sketch) {
    this.sketch = sketch;
    codebook = sketch.study().codebook();
  }

  /// Makes codes of these names and paths; answers how many.
  public static int make(EditSketch sketch, List<String> written) {
    var codes = new NewCodes(sketch);
    written.forEach(codes::make);
    sketch.say("Laget %d koder".formatted(codes.made), "Made %d codes".formatted(codes.made));
    return codes.made;
  }

  /// A code of the project by its key, its name, or the last name of its path.
  static Optional<Code> find(Codebook codebook, String written) {
    var parts = BELOW.split(written.strip(), -1);
    return codebook.find(written.strip()).or(() -> codebook.find(parts[parts.length - 1]));
  }

  private void make(String written) {
    var path = BELOW.splitAsStream(written.strip()).filter(part -> !part.isBlank()).toList();
    Optional<Code> above = Optional.empty();
    for (var name : path.isEmpty() ? List.of(written.strip()) : path) {
      var known = codebook.find(name);
      above = Optional.of(known.isPresent() ? known.get() : make(name, above));
    }
  }

  private Code make(String name, Optional<Code> above) {
    var draft = CodeDraft.named(name, name).withParent(above.map(Code::key));
    var code = CodebookDesk.add(sketch, codebook, draft);
    codebook = codebook.with(code);
    made++;
    return code;
  }
}

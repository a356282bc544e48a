package no.sitat.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;

/// Writes down which codings are meant.
final class CodingText {
  private final Study study;

  CodingText(Study study) {
    this.study = study;
  }

  String text(CodingTest test) {
    var conditions = conditions(test);
    return codes(test.codes())
        + (conditions.isEmpty() ? "" : "[" + String.join(", ", conditions) + "]");
  }

  private String codes(Set<Integer> codes) {
    var names = names(codes);
    return switch (names.size()) {
      case 0 -> "code:*";
      case 1 -> "code:" + names.getFirst();
      default -> "code in (" + String.join(", ", names) + ")";
    };
  }

  /// From the top of the codebook: a code for itself and its sub-codes if all are meant.
  private List<String> names(Set<Integer> codes) {
    var left = new HashSet<>(codes);
    var names = new ArrayList<String>();
    for (var code : study.codebook().codes()) {
      if (left.contains(code.id())) {
        var all = study.codebook().withSubcodes(code).stream().map(Code::id).toList();
        boolean isWhole = codes.containsAll(all);
        all.stream().filter(id -> isWhole || id == code.id()).forEach(left::remove);
        names.add((isWhole ? "" : "=") + Quoting.of(code.key()));
      }
    }
    return names;
  }

  private List<String> conditions(CodingTest test) {
    var conditions = new ArrayList<String>();
    if (!test.directions().isEmpty()) {
      conditions.add("direction" + among(test.directions().stream().sorted().toList()));
    }
    if (!test.coders().isEmpty()) {
      conditions.add("coder" + among(coders(test.coders())));
    }
    test.weight().ifPresent(weights -> conditions.add("weight" + weights(weights)));
    if (!test.made().equals(Moments.ANY)) {
      conditions.add("made" + MomentsText.of(test.made()));
    }
    test.outdated().ifPresent(outdated -> conditions.add("outdated=" + (outdated ? "yes" : "no")));
    return conditions;
  }

  private List<String> coders(Set<Integer> coders) {
    return study.coders().stream()
        .filter(coder -> coders.contains(coder.id()))
        .map(Coder::name)
        .toList();
  }

  private static String among(List<String> names) {
    var quoted = names.stream().map(Quoting::of).toList();
    return quoted.size() == 1 ? "=" + quoted.getFirst() : " in (" + String.join(", ", quoted) + ")";
  }

  private static String weights(CodingTest.Weights weights) {
    return "=" + weights.low() + ".." + weights.high();
  }
}

package no.sitat.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    return test.asked() + (conditions.isEmpty() ? "" : "[" + String.join(", ", conditions) + "]");
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

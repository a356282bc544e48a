package no.sitat.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.sitat.coding.CodedPart;
import no.sitat.coding.Study;
import no.sitat.text.Span;

/// Where coders differ, in the documents that more than one of them coded.
///
/// @param byDocument the differences by document id, in order of id and of place; documents without
///   any are left out
public record Disagreements(Map<Integer, List<Difference>> byDocument) {
  public static Disagreements of(Study study) {
    var found = new LinkedHashMap<Integer, List<Difference>>();
    for (int document : study.codings().documents().keySet()) {
      var differences = differences(study.codings().of(document));
      if (!differences.isEmpty()) {
        found.put(document, differences);
      }
    }
    return new Disagreements(found);
  }

  private static List<Difference> differences(List<CodedPart> parts) {
    var coders = new TreeSet<Integer>();
    parts.forEach(part -> coders.add(part.coder()));
    var differences = new ArrayList<Difference>();
    var seen = new TreeSet<Integer>();
    for (var part : parts) {
      if (coders.size() > 1 && seen.add(part.coding())) {
        for (int other : coders) {
          if (other != part.coder() && !hasIt(parts, part, other)) {
            differences.add(difference(part, other));
          }
        }
      }
    }
    return List.copyOf(differences);
  }

  private static Difference difference(CodedPart part, int other) {
    var span = new Span(part.start(), part.end());
    return new Difference(part.document(), part.coding(), part.code(), part.coder(), other, span);
  }

  private static boolean hasIt(List<CodedPart> parts, CodedPart part, int other) {
    return parts.stream()
        .anyMatch(each ->
            each.coder() == other
                && each.code() == part.code()
                && each.start() < part.end()
                && part.start() < each.end());
  }

  /// How many differences there are in a document.
  public int count(int document) {
    return byDocument.getOrDefault(document, List.of()).size();
  }
}

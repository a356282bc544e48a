package no.sitat.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.sitat.coding.CodedPart;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;
import no.sitat.text.SpanSet;

/// How far each pair of coders agrees, per code, over the documents both coded.
///
/// Measured on the characters of the informants' turns, the uncoded ones too: leaving those out
/// makes chance look larger than it is. The interviewer's words belong to neither side.
public final class CoderAgreement {
  private final Study study;
  private final Map<Key, long[]> tallies = new HashMap<>();

  private record Key(int first, int second, int code) {}

  private CoderAgreement(Study study) {
    this.study = study;
  }

  /// In order of coders and of the codebook; a code that neither of a pair used there is left out.
  public static List<CodeAgreement> of(Study study) {
    var agreement = new CoderAgreement(study);
    for (int document : study.codings().documents().keySet()) {
      study.corpus().document(document).ifPresent(agreement::add);
    }
    return agreement.results();
  }

  private void add(Document document) {
    var informants =
        SpanSet.of(document.turns().stream().filter(Turn::isInformant).map(Turn::span).toList());
    var parts = study.codings().of(document.id());
    var coders = new TreeSet<Integer>();
    parts.forEach(part -> coders.add(part.coder()));
    for (int first : coders) {
      for (int second : coders.tailSet(first, false)) {
        for (var code : study.codebook().codes()) {
          var one = covered(parts, first, code.id()).intersection(informants);
          var two = covered(parts, second, code.id()).intersection(informants);
          add(new Key(first, second, code.id()), one, two, informants.length());
        }
      }
    }
  }

  private void add(Key key, SpanSet one, SpanSet two, int length) {
    int both = one.intersection(two).length();
    var tally = tallies.computeIfAbsent(key, _ -> new long[4]);
    tally[0] += both;
    tally[1] += one.length() - both;
    tally[2] += two.length() - both;
    tally[3] += length - one.length() - two.length() + both;
  }

  private static SpanSet covered(Collection<CodedPart> parts, int coder, int code) {
    return SpanSet.of(
        parts.stream()
            .filter(part -> part.coder() == coder && part.code() == code)
            .map(part -> new Span(part.start(), part.end()))
            .toList());
  }

  private List<CodeAgreement> results() {
    var results = new ArrayList<CodeAgreement>();
    var pairs = new TreeSet<List<Integer>>(CoderAgreement::compare);
    tallies.keySet().forEach(key -> pairs.add(List.of(key.first(), key.second())));
    for (var pair : pairs) {
      for (var code : study.codebook().codes()) {
        var n = tallies.get(new Key(pair.get(0), pair.get(1), code.id()));
        if (n != null && n[0] + n[1] + n[2] > 0) {
          results.add(
              new CodeAgreement(pair.get(0), pair.get(1), code.id(), n[0], n[1], n[2], n[3]));
        }
      }
    }
    return List.copyOf(results);
  }

  private static int compare(List<Integer> one, List<Integer> two) {
    int byFirst = Integer.compare(one.getFirst(), two.getFirst());
    return byFirst != 0 ? byFirst : Integer.compare(one.getLast(), two.getLast());
  }
}

package no.sitat.language.inflection.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.sitat.language.inflection.making.FullForms.Slot;
import no.sitat.language.inflection.making.FullForms.Word;

/// The first two parts of the word list: paradigms, and stems with the paradigm they follow.
public final class Sheet {
  /// What a word that the treebank does not have counts for.
  private static final double UNSEEN = 0.3;

  /// One line of a stem.
  private record Entry(String paradigm, String word) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byParadigm = paradigm.compareTo(other.paradigm);
      return byParadigm != 0 ? byParadigm : word.compareTo(other.word);
    }
  }

  private static final class Use {
    int varieties;
    double count;
  }

  private final TreeMap<String, TreeMap<Entry, Use>> stems = new TreeMap<>();
  private final TreeSet<String> paradigms = new TreeSet<>();

  /// @param key lemma of the bokmål word that it is the same as
  void add(Word word, String key, Map<String, Set<Slot>> forms, Counts counts, int variety) {
    var stem = stem(word.lemma(), forms.keySet());
    var paradigm = new StringBuilder();
    paradigm.append(word.kind()).append(' ').append(word.lemma().substring(stem.length()));
    forms.forEach((form, slots) ->
        counts
            .shares(word.kind(), slots)
            .forEach((part, step) ->
                paradigm
                    .append(' ')
                    .append(form.substring(stem.length()))
                    .append(':')
                    .append(part)
                    .append(step)));
    paradigms.add(paradigm.toString());
    var use =
        stems
            .computeIfAbsent(stem, _ -> new TreeMap<>())
            .computeIfAbsent(
                new Entry(paradigm.toString(), key.equals(word.lemma()) ? "" : key),
                _ -> new Use());
    use.varieties |= variety;
    use.count += counts.of(word) + UNSEEN;
  }

  private static String stem(String lemma, Set<String> forms) {
    int shared = lemma.length();
    for (var form : forms) {
      int same = 0;
      while (same < Math.min(shared, form.length()) && form.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      shared = same;
    }
    return lemma.substring(0, shared);
  }

  public List<String> lines() {
    var lines = new ArrayList<String>(paradigms);
    var numbers = new TreeMap<String, Integer>();
    for (var paradigm : paradigms) {
      numbers.put(paradigm, numbers.size());
    }
    lines.add("");
    var before = "";
    for (var stem : stems.entrySet()) {
      var start = start(before, stem.getKey());
      before = stem.getKey();
      for (var entry : stem.getValue().entrySet()) {
        lines.add(start + line(entry.getKey(), entry.getValue(), numbers));
        start = "";
      }
    }
    lines.add("");
    return lines;
  }

  private static String start(String before, String stem) {
    int shared = 0;
    while (shared < Math.min(before.length(), stem.length())
        && before.charAt(shared) == stem.charAt(shared)) {
      shared++;
    }
    return (char) ('0' + shared) + stem.substring(shared);
  }

  private static String line(Entry entry, Use use, Map<String, Integer> numbers) {
    var line = "\t" + numbers.get(entry.paradigm()) + "\t" + use.varieties + Counts.step(use.count);
    return entry.word().isEmpty() ? line : line + "\t" + entry.word();
  }
}

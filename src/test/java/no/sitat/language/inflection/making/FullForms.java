package no.sitat.language.inflection.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.sitat.language.Folding;

/// All forms of the words of one variety, from the transducers of its dictionary.
final class FullForms {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}0-9][\\p{L}0-9'.-]*", Pattern.UNICODE_CHARACTER_CLASS);

  /// Abbreviations and the like in capitals come from patterns, not from a list.
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}0-9-]+s?");

  private static final Pattern TAGS_LEFT_OUT = Pattern.compile("<(m|f|nt|mf|un|sint)>");

  /// Letters of the parts of speech, by the first tag of an entry.
  private static final Map<String, Character> PARTS =
      Map.ofEntries(
          Map.entry("n", 'N'),
          Map.entry("np", 'E'),
          Map.entry("adj", 'A'),
          Map.entry("adv", 'B'),
          Map.entry("pr", 'P'),
          Map.entry("cnjcoo", 'C'),
          Map.entry("cnjsub", 'S'),
          Map.entry("cnjadv", 'B'),
          Map.entry("ij", 'I'),
          Map.entry("prn", 'Q'),
          Map.entry("det", 'D'),
          Map.entry("num", 'M'),
          Map.entry("part", 'T'));

  /// A word of the dictionary, genders taken together.
  ///
  /// @param kind last letter of its key: n noun, v verb, a adjective, f function word, p name
  record Word(String lemma, char kind) implements Comparable<Word> {
    @Override
    public int compareTo(Word other) {
      return Comparator.comparing(Word::lemma).thenComparing(Word::kind).compare(this, other);
    }
  }

  /// What a form can be among the forms of its word.
  ///
  /// @param part letter of its part of speech in the word list
  /// @param tags what the dictionary says of it, gender left out
  record Slot(char part, String tags) implements Comparable<Slot> {
    @Override
    public int compareTo(Slot other) {
      return Comparator.comparing(Slot::part).thenComparing(Slot::tags).compare(this, other);
    }
  }

  private final Map<Word, Map<String, Set<Slot>>> words = new TreeMap<>();

  /// @param generator writes forms from words
  /// @param analyser reads forms, also such as nobody should write; it knows fewer words
  static FullForms read(Path generator, Path analyser) throws IOException {
    var forms = new FullForms();
    Transducer.read(generator).walk((word, form) -> forms.add(word, form));
    Transducer.read(analyser).walk((form, word) -> forms.add(word, form));
    forms
        .words
        .entrySet()
        .removeIf(word -> isVerbWithoutInfinitive(word.getKey(), word.getValue()));
    return forms;
  }

  /// Such verbs come from patterns that join any word with a participle.
  private static boolean isVerbWithoutInfinitive(Word word, Map<String, Set<Slot>> forms) {
    return word.kind() == 'v'
        && forms.values().stream()
            .flatMap(Set::stream)
            .noneMatch(slot -> slot.tags().contains("<inf>"));
  }

  Map<Word, Map<String, Set<Slot>>> words() {
    return words;
  }

  private void add(String analysis, String surface) {
    int tags = analysis.indexOf('<');
    if (tags <= 0 || surface.contains("NON_ANALYSIS")) {
      return;
    }
    var plain = TAG.matcher(surface).replaceAll("");
    var lemma = unnumbered(analysis.substring(0, tags));
    var about = analysis.substring(tags);
    char kind = kind(about);
    if (kind == 0
        || lemma.equals("prpers")
        || lemma.endsWith("alphabet")
        || !isWord(lemma, kind)
        || !isWord(plain, kind)) {
      return;
    }
    words
        .computeIfAbsent(new Word(Folding.exact(lemma), kind), _ -> new TreeMap<>())
        .computeIfAbsent(Folding.exact(plain), _ -> new TreeSet<>())
        .add(new Slot(part(about, kind, lemma), TAGS_LEFT_OUT.matcher(about).replaceAll("")));
  }

  /// Dictionaries number words that are written alike.
  static String unnumbered(String lemma) {
    return lemma.replaceAll("[¹²³]$", "");
  }

  private static boolean isWord(String text, char kind) {
    return WORD.matcher(text).matches()
        && (kind == 'p' || !Character.isUpperCase(text.charAt(0)))
        && (kind != 'p' || !CAPITALS.matcher(text).matches())
        && text.chars().allMatch(unit -> unit < 256);
  }

  /// Zero for what is left out: genitives, which are a rule, and adjectives listed as nouns.
  static char kind(String tags) {
    if (tags.contains("<gen>") || tags.startsWith("<n><x") || tags.contains("<guess>")) {
      return 0;
    }
    var first = tags.substring(1, tags.indexOf('>'));
    return switch (first) {
      case "n" -> 'n';
      case "np" -> 'p';
      case "adj" -> tags.contains("<pp>") || tags.contains("<pprs>") ? 'v' : 'a';
      case "adv", "pr", "cnjcoo", "cnjsub", "cnjadv", "ij", "prn", "det", "num", "part" -> 'f';
      default -> first.startsWith("v") ? 'v' : 0;
    };
  }

  private static char part(String tags, char kind, String lemma) {
    var first = tags.substring(1, tags.indexOf('>'));
    if (kind == 'v' && !first.equals("adj")) {
      return Treebank.AUXILIARIES.contains(lemma) ? 'U' : 'V';
    }
    return PARTS.getOrDefault(first, 'X');
  }
}

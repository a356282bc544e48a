package no.sitat.language.inflection.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.language.Folding;
import no.sitat.language.inflection.making.FullForms.Word;

/// Which bokmål word a word is the same as; its lemma is the key of both.
///
/// The dictionaries between the two varieties are dictionaries for translation: they also lead from
/// a word to a synonym. A nynorsk word takes the bokmål word it is translated into; but when that
/// one is closer to another nynorsk word and unlike this one, they are two words. A bokmål word
/// that comes back from the round trip as one that looks like it is a variant of it (*heim*,
/// *hjem*).
final class Bridge {
  private static final double ALIKE = 0.5;
  private static final int SHORTEST = 3;
  private static final int RARER = 3;
  private static final List<String> JOINTS = List.of("", "s", "e");

  private final Map<Word, NavigableSet<String>> toBokmaal = new HashMap<>();
  private final Map<Word, NavigableSet<String>> toNynorsk = new HashMap<>();
  private final FullForms bokmaal;

  /// Of bokmål.
  private final Counts counts;

  private final Map<Word, String> byHand;

  /// Of a nynorsk dictionary form the words that have it as another way to write theirs.
  private final Map<Word, NavigableSet<String>> nynorskVariants = new HashMap<>();

  Bridge(FullForms bokmaal, Counts counts, FullForms nynorsk, Map<Word, String> byHand) {
    this.bokmaal = bokmaal;
    this.counts = counts;
    this.byHand = byHand;
    nynorsk
        .words()
        .forEach((word, forms) -> {
          var slots = forms.getOrDefault(word.lemma(), Set.of());
          forms.forEach((form, others) -> {
            if (!form.equals(word.lemma()) && others.equals(slots)) {
              nynorskVariants
                  .computeIfAbsent(new Word(form, word.kind()), _ -> new TreeSet<>())
                  .add(word.lemma());
            }
          });
        });
  }

  void read(Path toNynorskFile, Path toBokmaalFile) throws IOException {
    Transducer.read(toNynorskFile).walk((from, to) -> add(toNynorsk, from, to));
    Transducer.read(toBokmaalFile).walk((from, to) -> add(toBokmaal, from, to));
  }

  private static void add(Map<Word, NavigableSet<String>> into, String from, String to) {
    char kind = FullForms.kind(tags(from));
    if (kind != 0 && kind == FullForms.kind(tags(to)) && !isParticiple(from)) {
      into.computeIfAbsent(new Word(lemma(from), kind), _ -> new TreeSet<>()).add(lemma(to));
    }
  }

  private static boolean isParticiple(String entry) {
    return entry.contains("<adj><pp");
  }

  private static String tags(String entry) {
    int at = entry.indexOf('<');
    return at < 0 ? "<none>" : entry.substring(at);
  }

  private static String lemma(String entry) {
    int at = entry.indexOf('<');
    return FullForms.unnumbered(Folding.exact(at < 0 ? entry : entry.substring(0, at)));
  }

  /// Lemma of the bokmål word that a nynorsk word is the same as; itself when none is known.
  String ofNynorsk(Word word) {
    var hand = byHand.get(word);
    if (hand != null) {
      return hand;
    }
    var forward = new ArrayList<>(toBokmaal.getOrDefault(word, Collections.emptyNavigableSet()));
    var best = best(word, forward);
    if (best.isEmpty() || isTakenByAnother(word, best)) {
      var variant =
          best(
              word,
              new ArrayList<>(nynorskVariants.getOrDefault(word, Collections.emptyNavigableSet())));
      return variant.isEmpty() || toBokmaal.get(new Word(variant, word.kind())) == null
          ? derived(word)
          : ofNynorsk(new Word(variant, word.kind()));
    }
    return variant(new Word(best, word.kind()));
  }

  /// Lemma of the bokmål word that a bokmål word is a variant of; itself when it is none.
  String ofBokmaal(Word word) {
    return variant(word);
  }

  private String variant(Word word) {
    for (var nynorsk : toNynorsk.getOrDefault(word, Collections.emptyNavigableSet())) {
      var back = toBokmaal.getOrDefault(new Word(nynorsk, word.kind()), new TreeSet<>());
      if (!back.isEmpty()
          && !back.contains(word.lemma())
          && nynorsk.equals(word.lemma())
          && likeness(back.first(), word.lemma()) >= ALIKE) {
        return back.first();
      }
    }
    return twin(word);
  }

  /// Two bokmål words that look alike and have this one as their only nynorsk word: *hand*, *hånd*.
  private String twin(Word word) {
    if (word.kind() == 'f'
        || !toNynorsk.getOrDefault(word, Collections.emptyNavigableSet()).contains(word.lemma())) {
      return word.lemma();
    }
    return toBokmaal.getOrDefault(word, Collections.emptyNavigableSet()).stream()
        .filter(other -> !other.equals(word.lemma()))
        .filter(other -> likeness(other, word.lemma()) >= ALIKE)
        .filter(other -> isAsCommon(new Word(other, word.kind()), word))
        .filter(other ->
            toNynorsk
                .getOrDefault(new Word(other, word.kind()), new TreeSet<>())
                .equals(new TreeSet<>(Set.of(word.lemma()))))
        .findFirst()
        .orElse(word.lemma());
  }

  /// A rare word that looks like a common one is seldom the same: *fole* is not *føle*.
  private boolean isAsCommon(Word other, Word word) {
    return counts.of(other) > 0 && RARER * counts.of(other) >= counts.of(word);
  }

  private static String best(Word word, List<String> lemmas) {
    return lemmas.stream()
        .max(
            Comparator.comparingDouble((String lemma) -> likeness(lemma, word.lemma()))
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private boolean isTakenByAnother(Word word, String bokmaalLemma) {
    if (likeness(word.lemma(), bokmaalLemma) >= ALIKE) {
      return false;
    }
    return toNynorsk.getOrDefault(new Word(bokmaalLemma, word.kind()), new TreeSet<>()).stream()
        .anyMatch(other -> likeness(other, bokmaalLemma) >= ALIKE);
  }

  /// *-heit* and *-leg* have one counterpart each; the result must be a bokmål word.
  private String derived(Word word) {
    var lemma = word.lemma();
    var changed = lemma.replaceAll("heit$", "het").replaceAll("leg$", "lig");
    var same = new Word(changed, word.kind());
    return bokmaal.words().containsKey(same) ? variant(same) : compound(word);
  }

  /// A compound whose parts put into bokmål give a bokmål word is that word: *botnbord*.
  private String compound(Word word) {
    var lemma = word.lemma();
    for (int head = SHORTEST; head <= lemma.length() - SHORTEST; head++) {
      var last = ofListed(new Word(lemma.substring(head), word.kind()));
      for (var first : last.isEmpty() ? List.<String>of() : modifiers(lemma.substring(0, head))) {
        var whole = new Word(first + last, word.kind());
        if (bokmaal.words().containsKey(whole)) {
          return variant(whole);
        }
      }
    }
    return lemma;
  }

  /// The first part of a compound in bokmål, with its joint.
  private List<String> modifiers(String part) {
    var found = new ArrayList<String>();
    for (var joint : JOINTS) {
      if (part.endsWith(joint)) {
        var bare = part.substring(0, part.length() - joint.length());
        for (char kind : new char[] {'n', 'a', 'f'}) {
          var same = ofListed(new Word(bare, kind));
          if (!same.isEmpty()) {
            found.add(same + joint);
          }
        }
      }
    }
    return found;
  }

  private String ofListed(Word word) {
    var best =
        best(word, new ArrayList<>(toBokmaal.getOrDefault(word, Collections.emptyNavigableSet())));
    return likeness(best, word.lemma()) >= ALIKE || best.isEmpty() ? best : word.lemma();
  }

  /// One for the same letters, zero for none in common: edit distance beside the longer length.
  static double likeness(String one, String two) {
    var row = new int[two.length() + 1];
    for (int at = 0; at <= two.length(); at++) {
      row[at] = at;
    }
    for (int left = 1; left <= one.length(); left++) {
      int diagonal = row[0];
      row[0] = left;
      for (int right = 1; right <= two.length(); right++) {
        int above = row[right];
        int change = one.charAt(left - 1) == two.charAt(right - 1) ? 0 : 1;
        row[right] = Math.min(Math.min(row[right - 1], above) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return 1 - row[two.length()] / (double) Math.max(1, Math.max(one.length(), two.length()));
  }
}

package no.sitat.language.inflection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Takes words apart that no dictionary has: *velferdsstatene* is *velferd*, a joint and *statene*.
///
/// The last part decides the inflection, so it must be a known form of a noun or an adjective; the
/// parts before it must be dictionary forms. Of several ways the one with the longest last part is
/// taken. The key of a compound is its own, with its parts put into bokmål.
final class Compounds {
  private static final int SHORTEST_HEAD = 3;

  /// Weight of the last parts of three and of four letters: rarer ones are letters of a name.
  private static final double COMMON = 2;

  private static final double SEEN = 0.2;
  private static final int SHORTEST_MODIFIER = 2;
  private static final int SHORTEST_APART = SHORTEST_MODIFIER + SHORTEST_HEAD;
  private static final int DEEPEST = 3;

  /// Shorter parts are met again and again.
  private static final int LONG = 7;

  private static final List<String> JOINTS = List.of("", "s", "e");

  private final Function<String, List<Candidate>> known;
  private final Predicate<String> dictionary;
  private final Recent<Optional<String>> modifiers =
      new Recent<>(Optional.empty(), this::findModifier);
  private final Recent<List<Candidate>> heads = new Recent<>(List.of(), this::findHeads);

  /// @param known what a form is known to be
  /// @param dictionary whether a form may be the lemma of what it is known to be; asked first, for
  ///   few are
  Compounds(Function<String, List<Candidate>> known, Predicate<String> dictionary) {
    this.known = known;
    this.dictionary = dictionary;
  }

  /// A form in two.
  ///
  /// @param modifiers dictionary forms of all parts but the last
  /// @param start the letters before the last part
  /// @param bokmaal the same in bokmål
  /// @param heads what the last part may be
  record Split(List<String> modifiers, String start, String bokmaal, List<Candidate> heads) {
    /// Dictionary forms of all parts.
    List<String> parts() {
      var parts = new ArrayList<>(modifiers);
      parts.add(heads.getFirst().reading().lemma());
      return parts;
    }
  }

  /// A first part with its joint.
  private record Modifier(List<String> parts, String bokmaal) {}

  Optional<Split> split(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - SHORTEST_HEAD) {
      return hyphenated(form, hyphen + 1);
    }
    var starts = new Starts(form);
    for (int head = SHORTEST_MODIFIER; head <= form.length() - SHORTEST_HEAD; head++) {
      var split = split(starts, head);
      if (split.isPresent()) {
        return split;
      }
    }
    return Optional.empty();
  }

  /// Before a hyphen anything may stand.
  private Optional<Split> hyphenated(String form, int head) {
    var heads = heads(form.substring(head));
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    var start = form.substring(0, head);
    var parts = List.of(start.substring(0, head - 1));
    return Optional.of(new Split(parts, start, start, heads));
  }

  /// A start is taken apart only before what can be a head.
  private Optional<Split> split(Starts starts, int head) {
    var simple = starts.modifiers(head, 0);
    if (simple.isEmpty() && head < SHORTEST_APART) {
      return Optional.empty();
    }
    var heads = heads(starts.form.substring(head));
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    var modifiers = simple.isEmpty() ? starts.modifiers(head, DEEPEST) : simple;
    var start = starts.form.substring(0, head);
    return best(modifiers, lemma(heads.getFirst().reading().word()))
        .map(modifier -> new Split(modifier.parts(), start, modifier.bokmaal(), heads));
  }

  /// The first that makes a compound the dictionaries have, or else the first.
  private Optional<Modifier> best(List<Modifier> modifiers, String head) {
    return modifiers.stream()
        .filter(modifier -> modifiers.size() > 1 && isKnown(modifier.bokmaal() + head))
        .findFirst()
        .or(() -> modifiers.stream().findFirst());
  }

  private boolean isKnown(String lemma) {
    return known.apply(lemma).stream().anyMatch(one -> one.reading().lemma().equals(lemma));
  }

  private List<Candidate> heads(String form) {
    return form.length() < LONG ? heads.of(form) : findHeads(form);
  }

  private List<Candidate> findHeads(String form) {
    var heads = known.apply(form).stream().filter(Compounds::isHead).toList();
    double least = form.length() <= SHORTEST_HEAD ? COMMON : form.length() == 4 ? SEEN : 0;
    return heads.stream().mapToDouble(Candidate::weight).sum() < least ? List.of() : heads;
  }

  private static boolean isHead(Candidate candidate) {
    var part = candidate.reading().pos();
    return part == PartOfSpeech.NOUN || part == PartOfSpeech.ADJ;
  }

  /// What the first letters of one form may be as modifiers, each asked for once.
  private final class Starts {
    private final String form;
    private final List<List<Modifier>> found;
    private final BitSet asked = new BitSet();

    Starts(String form) {
      this.form = form;
      found = new ArrayList<>(Collections.nCopies((DEEPEST + 1) * form.length(), List.of()));
    }

    /// @param end where they end
    /// @param depth how often they may be taken apart
    List<Modifier> modifiers(int end, int depth) {
      int place = depth * form.length() + end;
      if (!asked.get(place)) {
        asked.set(place);
        found.set(
            place,
            depth == 0 ? simple(form.substring(0, end)) : orApart(modifiers(end, 0), end, depth));
      }
      return found.get(place);
    }

    private List<Modifier> orApart(List<Modifier> simple, int end, int depth) {
      return simple.isEmpty() ? compound(end, depth) : simple;
    }

    /// The shortest last part comes first. Few starts are words, so they are looked at before it.
    private List<Modifier> compound(int end, int depth) {
      for (int at = end - SHORTEST_HEAD; at >= SHORTEST_MODIFIER; at--) {
        var first = modifiers(at, depth - 1);
        if (!first.isEmpty()) {
          var last = simple(form.substring(at, end));
          if (!last.isEmpty()) {
            return List.of(joined(first.getFirst(), last.getFirst()));
          }
        }
      }
      return List.of();
    }
  }

  /// Words with a joint, or without one.
  private List<Modifier> simple(String start) {
    var found = new ArrayList<Modifier>(1);
    for (var joint : JOINTS) {
      if (start.endsWith(joint)) {
        simple(start.substring(0, start.length() - joint.length()), joint).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Modifier> simple(String bare, String joint) {
    if (bare.length() < SHORTEST_MODIFIER) {
      return Optional.empty();
    }
    return (bare.length() < LONG ? modifiers.of(bare) : findModifier(bare))
        .map(bokmaal -> new Modifier(List.of(bare), bokmaal + joint));
  }

  /// The word in bokmål; empty when it is none that a compound may begin with.
  private Optional<String> findModifier(String bare) {
    if (!dictionary.test(bare)) {
      return Optional.empty();
    }
    return known.apply(bare).stream()
        .map(Candidate::reading)
        .filter(reading -> reading.lemma().equals(bare) && isModifier(bare, reading.pos()))
        .findFirst()
        .map(reading -> lemma(reading.word()));
  }

  private static boolean isModifier(String bare, PartOfSpeech part) {
    return switch (part) {
      case NOUN, ADJ -> true;
      case VERB, ADV, ADP, PROPN, NUM -> bare.length() > SHORTEST_MODIFIER;
      default -> false;
    };
  }

  private static Modifier joined(Modifier first, Modifier last) {
    var parts = new ArrayList<>(first.parts());
    parts.addAll(last.parts());
    return new Modifier(parts, first.bokmaal() + last.bokmaal());
  }

  /// The readings of a compound: those of its last part, with the parts before it.
  List<Candidate> readings(Split split) {
    return split.heads().stream().map(head -> candidate(split, head)).toList();
  }

  private Candidate candidate(Split split, Candidate head) {
    var reading = head.reading();
    return new Candidate(
        new Reading(
            split.start() + reading.lemma(),
            reading.pos(),
            word(split.bokmaal() + lemma(reading.word()), kind(reading.word()))),
        head.varieties(),
        head.weight());
  }

  /// The key of the word with this lemma, as the dictionaries have it if they do.
  String word(String lemma, String kind) {
    return known.apply(lemma).stream()
        .map(Candidate::reading)
        .filter(reading -> reading.lemma().equals(lemma) && reading.word().endsWith(kind))
        .map(Reading::word)
        .findFirst()
        .orElse(lemma + kind);
  }

  static String lemma(String word) {
    return word.substring(0, word.lastIndexOf('/'));
  }

  static String kind(String word) {
    return word.substring(word.lastIndexOf('/'));
  }
}

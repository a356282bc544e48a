package no.sitat.search.tongues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.PartOfSpeech;
import no.sitat.language.inflection.Reading;
import no.sitat.language.inflection.Spares;

/// A language with a dictionary of Morfologik, which has every form of every word with its part of
/// speech.
///
/// Who asks for a dictionary form means that word. A form that is in no dictionary may have an
/// ending, as in [Prefixes]. Safe for concurrent use.
final class Dictionary implements Inflection {
  private static final String UKRAINIAN = "/ua/net/nlp/ukrainian.dict";
  private static final Pattern BETWEEN_TAGS = Pattern.compile("[+|]");

  private final Spares<DictionaryLookup> lookups;
  private final Prefixes unknown = new Prefixes();

  private Dictionary(morfologik.stemming.Dictionary forms) {
    lookups = new Spares<>(() -> new DictionaryLookup(forms));
  }

  /// PoliMorf: 4.8 million forms.
  static Dictionary polish() {
    return new Dictionary(new PolishStemmer().getDictionary());
  }

  /// The search dictionary of LanguageTool's Ukrainian.
  static Dictionary ukrainian() {
    var file = Objects.requireNonNull(Dictionary.class.getResource(UKRAINIAN), UKRAINIAN);
    try {
      return new Dictionary(morfologik.stemming.Dictionary.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Reading> readings(String form) {
    var all = lookups.use(lookup -> lookedUp(lookup, form));
    return all.isEmpty() ? unknown.readings(form) : List.copyOf(all);
  }

  private static Set<Reading> lookedUp(DictionaryLookup lookup, String form) {
    var all = new LinkedHashSet<Reading>();
    var calls = new LinkedHashSet<Reading>();
    for (var written : List.of(form, capitalized(form))) {
      for (var found : lookup.lookup(written)) {
        enter(found, all, calls);
      }
    }
    return all.isEmpty() ? calls : all;
  }

  /// A vocative is left out where the form is anything else: who writes Polish *drogo* calls no
  /// road.
  private static void enter(WordData found, Set<Reading> all, Set<Reading> calls) {
    var lemma = found.getStem().toString().toLowerCase(Locale.ROOT);
    for (var tag : BETWEEN_TAGS.split(tag(found), -1)) {
      var reading = new Reading(lemma, DictionaryTags.part(tag), lemma);
      (DictionaryTags.isVocative(tag) ? calls : all).add(reading);
    }
  }

  private static String tag(WordData found) {
    var tag = found.getTag();
    return tag == null ? "" : tag.toString();
  }

  /// Names are in the dictionary as they are written.
  private static String capitalized(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  /// All words of an inflected form; of a dictionary form that word alone, unless it is a verb and
  /// also a form of a noun: Ukrainian *діти* are rather children than something to be put.
  @Override
  public Set<String> asked(String form) {
    var readings = readings(form);
    boolean noun = readings.stream().anyMatch(each -> each.pos() == PartOfSpeech.NOUN);
    var own =
        readings.stream()
            .filter(each -> each.lemma().equals(form))
            .filter(each -> !noun || each.pos() != PartOfSpeech.VERB)
            .map(Reading::word)
            .collect(Collectors.toUnmodifiableSet());
    if (!own.isEmpty()) {
      return own;
    }
    return readings.stream().map(Reading::word).collect(Collectors.toUnmodifiableSet());
  }
}

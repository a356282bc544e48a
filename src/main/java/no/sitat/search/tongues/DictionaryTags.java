package no.sitat.search.tongues;

import no.sitat.language.inflection.PartOfSpeech;

/// The universal parts of speech behind the tags of Morfologik's dictionaries.
final class DictionaryTags {
  private DictionaryTags() {}

  /// @param tag of one reading: `subst:sg:nom:m1`, `noun:anim:p:v_naz`
  static PartOfSpeech part(String tag) {
    int colon = tag.indexOf(':');
    if (tag.contains("&pron")) {
      return tag.startsWith("adj") ? PartOfSpeech.DET : PartOfSpeech.PRON;
    }
    return switch (colon < 0 ? tag : tag.substring(0, colon)) {
      case "subst", "depr", "ger", "noun" -> PartOfSpeech.NOUN;
      case "adj", "adja", "adjp", "adjc" -> PartOfSpeech.ADJ;
      case "verb", "praet", "pact", "ppas", "pcon", "pant", "pred", "winien", "advp" ->
          PartOfSpeech.VERB;
      case "adv" -> PartOfSpeech.ADV;
      case "num", "numr" -> PartOfSpeech.NUM;
      case "ppron12", "ppron3", "siebie" -> PartOfSpeech.PRON;
      case "prep" -> PartOfSpeech.ADP;
      case "conj" -> tag.contains("subord") ? PartOfSpeech.SCONJ : PartOfSpeech.CCONJ;
      case "comp" -> PartOfSpeech.SCONJ;
      case "qub", "part" -> PartOfSpeech.PART;
      case "interj", "intj" -> PartOfSpeech.INTJ;
      default -> PartOfSpeech.X;
    };
  }

  /// Whether the form can only be used to call somebody.
  static boolean isVocative(String tag) {
    return tag.contains(":voc:") || tag.contains(":v_kly");
  }
}

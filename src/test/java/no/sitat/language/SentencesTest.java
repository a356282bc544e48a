package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi fikk bl.a. vafler og kaffe.",
        "Det var f.eks. Kari som sa det.",
        "Hun kom kl. 12.30 den 17. mai, dvs. på nasjonaldagen.",
        "Han bodde i Os., jf. St.meld. nr. 17 og Innst. S. 5.",
        "Det koster ca. 10.000,- kr. i året, inkl. mva. og alt.",
        "Etter 2. verdenskrig flyttet J. K. Hansen m.m. til byen.",
        "Dei fekk m.a. ski, skeiser o.l. til jul, t.d. Ola.",
        "Hun leste 3. bind av «Terminator 2: Dommens dag» i går.",
        "«Skal du reise?» spurte hun.",
        "1. Jeg vil hjem.",
        "Vi ... jeg vet ikke helt.",
        "I live here and I like it, e.g. Oslo."
      })
  void nothingInsideTheseEndsASentence(String text) {
    assertEquals(List.of(new Span(0, text.length())), Sentences.of(text));
  }

  @Test
  void sentencesEndWhereTheyShould() {
    var text =
        "Vi kjøpte mel, sukker osv. Da gikk vi. «Kom!» Hva nå? Hun sa: Det går bra… Ja.\n\n"
            + "En overskrift\n\nog mer. På norsk - Det er fint! (Ja.) Slutt";
    assertEquals(
        List.of(
            "Vi kjøpte mel, sukker osv.",
            "Da gikk vi.",
            "«Kom!»",
            "Hva nå?",
            "Hun sa:",
            "Det går bra…",
            "Ja.",
            "En overskrift",
            "og mer.",
            "På norsk",
            "- Det er fint!",
            "(Ja.)",
            "Slutt"),
        Sentences.of(text).stream().map(span -> text.substring(span.start(), span.end())).toList());
  }

  @Test
  void aPauseEndsASentenceWhereNobodyWritesFullStops() {
    assertEquals(
        List.of("# ja si det", "skal vi se #", "så m # #", "går #nei C# er et språk"),
        Sentences.of("# ja si det\n\nskal vi se # så m # # går #nei C# er et språk").stream()
            .map(span ->
                "# ja si det\n\nskal vi se # så m # # går #nei C# er et språk"
                    .substring(span.start(), span.end()))
            .toList());
  }

  @Test
  void offsetsOfAPartCountInTheWholeText() {
    assertEquals(
        List.of(new Span(4, 7), new Span(8, 12)), Sentences.in("R1: Ja. Nei.", new Span(4, 12)));
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertEquals(List.of(), Sentences.of(" \n "));
  }
}

package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jeg vet ikke hva jeg skulle ha gjort, det var noe med huset. | nb
          Eg veit ikkje kva eg skulle ha gjort, det var noko med huset. | nn
          I don't know what I should have done, it was the house. | en
          Ich weiß nicht, was ich hätte tun sollen. | und
          Привіт, як справи? | und
          12 34 :-) | und
          """)
  void functionWordsTellTheLanguage(String text, String language) {
    assertEquals(language, LanguageGuess.of(text));
  }
}

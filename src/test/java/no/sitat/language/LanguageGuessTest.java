package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
          Ich weiß nicht, was ich hätte tun sollen. | de
          Привіт, як справи у вас вдома? | uk
          xkcd qwrt plmk | und
          12 34 :-) | und
          """)
  void functionWordsTellTheLanguage(String text, String language) {
    assertEquals(language, LanguageGuess.of(text));
  }

  /// Posts of 5 to 15 words, `posts-by-language.txt`; the floor is just below what was measured.
  @Test
  void shortPostsAreMostlyKnown() throws IOException {
    var posts = posts();
    var wrong = posts.stream().filter(post -> !LanguageGuess.of(post[1]).equals(post[0])).toList();
    assertTrue(
        wrong.size() <= posts.size() * 6 / 100,
        () -> wrong.stream().map(post -> post[0] + " " + post[1]).toList().toString());
  }

  private static List<String[]> posts() throws IOException {
    var stream =
        Objects.requireNonNull(
            LanguageGuessTest.class.getResourceAsStream("posts-by-language.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split("\t")).toList();
    }
  }
}

package no.sitat.language.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NorwegianTest {
  private static final long SEED = 20261128;
  private final Norwegian norwegian = Norwegian.shared();

  @Test
  void theLemmaIsInTheVarietyOfTheForm() {
    assertEquals("ven", norwegian.readings("vener").getFirst().lemma());
    assertEquals("venn", norwegian.readings("vennene").getFirst().lemma());
  }

  @Test
  void aFormOfBothHasTheLemmaOfThePreferredVarietyFirst() {
    assertEquals("være", norwegian.readings("er").getFirst().lemma());
    assertEquals("vere", norwegian.preferring(Variety.NYNORSK).readings("er").getFirst().lemma());
  }

  @Test
  void aCompoundIsAWordOfItsOwnAndHasParts() {
    assertEquals(List.of("velferd", "stat"), norwegian.parts("velferdsstaten"));
    assertEquals(List.of("barnevern", "tjeneste"), norwegian.parts("barnevernstjenestene"));
    assertEquals(List.of(), norwegian.parts("venn"));
    assertEquals(List.of(), norwegian.parts("qwrtz"));
  }

  @Test
  void improbableReadingsAreLeftOut() {
    assertEquals(Set.of("for/f"), words("for"));
    assertEquals(Set.of("få/v"), words("får"));
    assertEquals(Set.of("være/v"), words("var"));
    assertEquals(Set.of("lege/n"), words("leger"));
  }

  @Test
  void whoAsksForADictionaryFormMeansThatWord() {
    assertEquals(Set.of("venn/n"), norwegian.asked("venn"));
    assertEquals(Set.of("velger/n"), norwegian.asked("velger"));
  }

  @Test
  void whoAsksForAFormThatIsCommonAsAnotherWordMeansBoth() {
    assertEquals(Set.of("ha/v", "hatt/n"), norwegian.asked("hatt"));
    assertEquals(Set.of("få/v", "får/n"), norwegian.asked("får"));
  }

  @Test
  void aForeignNameMeetsItsGenitive() {
    assertTrue(words("bilalis").contains(norwegian.asked("bilali").iterator().next()));
  }

  @Test
  void anythingHasAReadingAndIsFoundByItself() {
    var random = new Random(SEED);
    for (int turn = 0; turn < 20_000; turn++) {
      var form = randomForm(random);
      var found = words(form);
      assertFalse(found.isEmpty(), form);
      assertTrue(norwegian.asked(form).stream().anyMatch(found::contains), form);
    }
  }

  private static String randomForm(Random random) {
    var letters = "aeeeinrstsgdlkæøå-'éю1";
    return random
        .ints(1 + random.nextInt(9), 0, letters.length())
        .mapToObj(at -> letters.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  @Test
  void manyThreadsReadTheSame() {
    var forms = List.of("vennene", "velferdsstatene", "gentrifiseringen", "hatt", "qwrtzs");
    var expected = forms.stream().map(norwegian::readings).toList();
    var wrong =
        IntStream.range(0, 5_000)
            .parallel()
            .filter(_ -> !forms.stream().map(norwegian::readings).toList().equals(expected))
            .count();
    assertEquals(0, wrong);
  }

  private Set<String> words(String form) {
    return norwegian.readings(form).stream().map(Reading::word).collect(Collectors.toSet());
  }
}

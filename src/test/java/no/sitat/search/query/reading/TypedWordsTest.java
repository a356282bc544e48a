package no.sitat.search.query.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.sitat.search.query.TypedWords;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
  private static TypedWords typed(String query) {
    return TypedWords.of(QueryReader.clause(query, QueriedStudy.study()));
  }

  @Test
  void aPhraseHasItsWords() {
    assertEquals(new TypedWords(4, 4), typed("\"vi savnet de gamle\""));
    assertEquals(new TypedWords(4, 5), typed("sex=woman AND \"vi savnet de gamle\" AND barn"));
    assertEquals(new TypedWords(2, 4), typed("\"vi savnet\" OR \"de gamle\""));
  }

  @Test
  void everyWordCountsWhateverStandsBetween() {
    assertEquals(4, typed("vi savnet de gamle").all());
    assertEquals(4, typed("vi (savnet de) gamle").all());
    assertEquals(4, typed("\"vi savnet\" \"de gamle\"").all());
    assertEquals(5, typed("vi [] savnet de (gamle|unge)").all());
  }

  @Test
  void operatorsBreakAPhraseAndConditionsAreNoWords() {
    assertEquals(new TypedWords(1, 4), typed("vi AND savnet OR de AND NOT gamle"));
    assertEquals(new TypedWords(1, 1), typed("venn* AND code:\"Økonomisk knapphet\""));
    assertEquals(new TypedWords(0, 0), typed("code:SOS AND sex=woman"));
  }
}

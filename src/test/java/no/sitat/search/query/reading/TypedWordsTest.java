package no.sitat.search.query.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.sitat.search.query.TypedWords;
import org.junit.jupiter.api.Test;

class TypedWordsTest {
  private static TypedWords typed(String query) {
    return TypedWords.of(QueryReader.clause(query, QueriedStudy.study()), query);
  }

  @Test
  void aPhraseHasItsWords() {
    assertEquals(new TypedWords(4, 4), typed("\"vi savnet de gamle\""));
    assertEquals(new TypedWords(4, 4), typed("sex=woman AND \"vi savnet de gamle\" AND barn"));
    assertEquals(new TypedWords(2, 2), typed("\"vi savnet\" OR \"de gamle\""));
  }

  @Test
  void wordsBesideEachOtherAreInARow() {
    assertEquals(4, typed("vi savnet de gamle").beside());
    assertEquals(4, typed("vi (savnet de) gamle").beside());
    assertEquals(4, typed("\"vi savnet\" \"de gamle\"").beside());
    assertEquals(4, typed("vi [] savnet de (gamle|unge)").beside());
  }

  @Test
  void operatorsAndConditionsBreakARow() {
    assertEquals(new TypedWords(1, 1), typed("vi AND savnet OR de AND NOT gamle"));
    assertEquals(new TypedWords(1, 1), typed("venn* AND code:\"Økonomisk knapphet\""));
    assertEquals(new TypedWords(0, 0), typed("code:SOS AND sex=woman"));
  }
}

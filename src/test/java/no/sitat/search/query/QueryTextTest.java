package no.sitat.search.query;

import static no.sitat.search.query.Reading.canonical;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QueryTextTest {
  @Test
  void whatIsCanonicalStaysAsItIs() {
    for (var text :
        new String[] {
          "venn",
          "\"venn\"",
          "=\"Venn\"",
          "ven*",
          "/ven+\\/?/%d",
          "~tromsoe AND +stat AND stat+",
          "[ikke] []{0,3} [venn]",
          "([venn] | [kamerat])",
          "[det] ([god] [venn] | [kamerat]){1,2} [!(lemma=\"a\" | pos=\"NOUN\") & word]",
          "A:[pos=\"ADJ\"] [og] B:[pos=/A.*/] :: A.lemma = B.lemma & A.word != B.word",
          "a OR b AND NOT (c OR d)",
          "(a OR b) NEAR/5 c NOT WITHIN <sentence> AND d BEFORE (e WITHIN turn)",
          "a WITHIN [turn]",
          "a SAME respondent b AFTER/2s c NEAR/1t d",
          "code:SOS OR code:=SOS OR code in (=SOS, \"SOS.VENN\") OR code:* OR uncoded",
          "code:*[direction in (pull, push), coder=\"Ola Nordmann\", weight=20..60,"
              + " made=2026-10-01..2026-10-31, outdated=no]",
          "sex=woman AND \"place of birth\" in (Oslo, Tromsø) AND age=\"(no value)\"",
          "sex!=woman AND age>=30 AND age<40.5 AND age in (9, 40..50) AND arrived>2019-06",
          "kind:post AND language:nb AND speaker:\"R 1\" AND role:informant",
          "document:\"anna\" AND post:\"17\" AND time>=2020-01-01"
        }) {
      assertEquals(text, canonical(text));
    }
  }

  @Test
  void aliasesAndSpareParenthesesGo() {
    assertEquals("a AND NOT b OR c", canonical("((a) IKKE (b)) ELLER c"));
    assertEquals("code:SOS[weight=51..100]", canonical("kode:\"Sosialt\"[vekt>50]"));
    assertEquals("a WITHIN sentence", canonical("a innenfor setning"));
  }

  @Test
  void aWordThatMeansSomethingElseKeepsItsBrackets() {
    assertEquals("[uncoded]", canonical("[uncoded]"));
    assertEquals("[within] AND a", canonical("within AND a"));
  }
}

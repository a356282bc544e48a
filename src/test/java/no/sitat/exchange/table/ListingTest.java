package no.sitat.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.Requests;
import no.sitat.search.QuoteRequest;
import no.sitat.search.Quotes;
import no.sitat.search.Totals;
import org.junit.jupiter.api.Test;

/// The columns are a contract with scripts; these tests spell them out.
class ListingTest {
  private final StudyListing study = new StudyListing(SpokenStudy.study());
  private final CodingListing codings = new CodingListing(SpokenStudy.study(), SpokenStudy::text);

  @Test
  void documents() {
    assertEquals(
        """
        document,kind,language,turns,words,respondents,codings,revision,title
        "intervju, en",interview,nb,3,6,2,3,4,
        """,
        csv(study.documents()));
  }

  @Test
  void respondentsAndTheReasonsForHavingNoValue() {
    assertEquals(
        """
        respondent,sex,age
        R1,female,38
        R2,(unknown),
        """,
        csv(study.respondents()));
  }

  @Test
  void codesCountThemselvesThenTheirSubcodesAPersonOnce() {
    assertEquals(
        """
        code,parent,name_nb,name_en,directions,default_direction,codings,respondents,\
        codings_with_subcodes,respondents_with_subcodes,kind,active
        SOS,,Navn 1,Name 1,,,1,1,3,2,descriptive,true
        SOS.BARN,SOS,Navn 2,Name 2,push;pull,,2,2,2,2,descriptive,true
        """,
        csv(study.codes()));
  }

  @Test
  void codingsWithTheirWords() {
    assertEquals(
        """
        id,document,start,end,code,coder,direction,weight,respondent,created,text,memo,turn,guid,dimensions,query
        1,"intervju, en",16,21,SOS.BARN,Ida,push,80,R1,2026-03-01T10:00:00Z,Barna,"se også
        R2",2,00000000-0000-0000-0000-000000000007,,søk
        2,"intervju, en",35,48,SOS,Jonas,,,R2,2026-03-01T10:00:00Z,"=Jobben ""der""\",,3,\
        00000000-0000-0000-0000-000000000007,,
        3,"intervju, en",26,42,SOS.BARN,Jonas,,,R1,2026-03-01T10:00:00Z,"jeg.
        R2: =Jobben",,2,00000000-0000-0000-0000-000000000007,,
        """,
        csv(codings.codings(SpokenStudy.codings(), Map.of(1, "søk"))));
  }

  @Test
  void quotes() {
    var found = SpokenStudy.study();
    var code = found.codebook().find("SOS.BARN").orElseThrow();
    assertEquals(
        """
        id,document,turn,speaker,respondent,start,end,code,direction,coder,text
        1,"intervju, en",2,R1,R1,16,21,SOS.BARN,push,Ida,Barna
        3,"intervju, en",2,R1,R1,26,42,SOS.BARN,,Jonas,"jeg.
        R2: =Jobben"
        """,
        csv(codings.quotes(Quotes.of(found, QuoteRequest.of(code)).all())));
  }

  @Test
  void howManyHits() {
    assertEquals(
        "hits,documents,respondents\n7,3,2\n", csv(SearchListing.totals(new Totals(7, 3, 2))));
  }

  @Test
  void crosstabCellsWithholdWhatTheCrosstabWithholds() {
    var request = Requests.one(SpokenStudy.study(), "SOS.BARN", "sex");
    assertEquals(
        """
        row,column,unit,count,base,percent,status,rate_per_1000_words
        SOS.BARN,female,respondents,,,,primary,
        SOS.BARN,(unknown),respondents,,,,primary,
        SOS.BARN,(all),respondents,,,,primary,
        (any),female,respondents,,,,primary,
        (any),(unknown),respondents,,,,primary,
        (any),(all),respondents,,,,primary,
        (none),female,respondents,,,,primary,
        (none),(unknown),respondents,,,,primary,
        (none),(all),respondents,,,,primary,
        """,
        csv(new CrosstabListing(Crosstab.of(SpokenStudy.study(), request)).cells()));
  }

  @Test
  void aCrosstabToReadHasItsBasesOnTopAndColonsForWhatIsHidden() {
    var request = Requests.one(SpokenStudy.study(), "SOS.BARN", "sex");
    var hidden = new CrosstabListing(Crosstab.of(SpokenStudy.study(), request));
    assertEquals(
        """
        | code | name | female | (unknown) | (all) |
        | --- | --- | --- | --- | --- |
        | (base) | Base | : | : | : |
        | SOS.BARN | Name 2 | : | : | : |
        """,
        text(hidden.counts("en"), TableFormat.MD).replaceAll("(?s)\\| \\((any|none)\\).*", ""));
    var open = Crosstab.of(SpokenStudy.study(), request.above(OptionalInt.empty()));
    assertEquals(
        "SOS.BARN,Navn 2,1,1,2",
        csv(new CrosstabListing(open).counts("nb")).lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  void history() {
    var line =
        new HistoryListing.Line(
            3, Instant.EPOCH, "Ida", "coding-added", new LocalText("Kodet", "Coded"), false, 9);
    assertEquals(
        """
        id,time,coder,kind,text_nb,text_en,undone,revision
        3,1970-01-01T00:00:00Z,Ida,coding-added,Kodet,Coded,false,9
        """,
        csv(HistoryListing.of(List.of(line))));
  }

  @Test
  void quotationsStandUnderTheirCodesWithWhoSaidThem() {
    var bytes = new ByteArrayOutputStream();
    new QuotationBook(SpokenStudy::text, new Attribution(SpokenStudy.study(), List.of()), "nb")
        .write(bytes);
    assertEquals(
        """
        # Sitater

        ## Navn 1 (SOS)

        > =Jobben "der"
        >
        > — R2, intervju, en, replikk 3 (Jonas)

        ### Navn 2 (SOS.BARN)

        > Barna
        >
        > — R1, intervju, en, replikk 2 (Ida) · Vekk

        > jeg.
        > R2: =Jobben
        >
        > — R1, R2, intervju, en, replikk 2 (Jonas)
        """,
        bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void quotationsThatArePassedOnTellGroupsAndNeitherNamesNorPlaces() {
    var bytes = new ByteArrayOutputStream();
    var attribution = new Attribution(SpokenStudy.study(), List.of("sex", "age"), 1);
    new QuotationBook(SpokenStudy::text, attribution, "nb").write(bytes);
    var sources =
        bytes.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("> — "));
    // Nothing is known of the second informant.
    assertEquals(
        List.of("> — informant", "> — female, 38 · Vekk", "> — female, 38"), sources.toList());
  }

  @Test
  void aGroupThatFitsFewerThanThreeIsNotTold() {
    var listing = new CodingListing(SpokenStudy.study(), SpokenStudy::text);
    var attribution = new Attribution(SpokenStudy.study(), List.of("sex"));
    var table = listing.quotes(CodingListing.all(SpokenStudy.study()), attribution);
    assertEquals(
        List.of("informant", "informant", "informant"),
        csv(table).lines().skip(1).map(line -> line.split(",", 2)[0]).toList());
  }

  @Test
  void whatIsPassedOnHasTheWordsOfOnePersonAndNoLabels() {
    var study = SpokenStudy.study();
    var listing = new CodingListing(study, SpokenStudy::text);
    var attribution = new Attribution(study, List.of("sex"), 1);
    assertEquals(
        """
        attribution,code,direction,text
        female,SOS.BARN,push,Barna
        female,SOS.BARN,,jeg.
        informant,SOS,,"=Jobben ""der""\"
        """,
        csv(listing.quotes(CodingListing.all(study), attribution)));
  }

  private static String csv(Table table) {
    return text(table, TableFormat.CSV);
  }

  private static String text(Table table, TableFormat format) {
    var bytes = new ByteArrayOutputStream();
    TableWriter.write(table, format, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

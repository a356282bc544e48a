package no.sitat.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.moving.MoveAccount.About;
import no.sitat.exchange.moving.MoveAccount.Line;
import no.sitat.exchange.moving.MoveAccount.Part;
import org.junit.jupiter.api.Test;

class MoveReportDocumentTest {
  private static MoveAccount account() {
    var codes = new LocalText("Koder", "Codes");
    return MoveAccount.ordered(
        new About("prosjekt.qdpx", "NVivo", "Kari", Optional.empty()),
        List.of(
            new Line(
                Part.DROPPED,
                new LocalText("Graph", "Graph"),
                2,
                new LocalText("Grafer er utelatt.", "Graphs are left out."),
                List.of("<b>Kart</b>")),
            new Line(Part.TAKEN, codes, 3, LocalText.EMPTY, List.of("Savn"))));
  }

  private static String written(TableFormat format, String language) {
    var out = new ByteArrayOutputStream();
    new MoveReportDocument(account(), language).write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void asMarkdownEveryPartHasItsHeadingInTheOrderPeopleRead() {
    assertEquals(
        """
        # Flytterapport: prosjekt.qdpx

        NVivo · Kari

        ## Tatt med

        - 3 × Koder (Savn)

        ## Ikke tatt med, og hvorfor

        - 2 × Graph: Grafer er utelatt. (&lt;b>Kart&lt;/b>)
        """,
        written(TableFormat.MD, "nb"));
  }

  @Test
  void asAPageNamesOfTheFileAreWordsAndNotMarks() {
    var page = written(TableFormat.HTML, "en");
    assertTrue(page.contains("<h1>Report on a move: prosjekt.qdpx</h1>"), page);
    assertTrue(page.contains("Not taken along, and why"), page);
    assertTrue(page.contains("&lt;b&gt;Kart&lt;/b&gt;"), page);
  }

  @Test
  void asATableForProgramsItHasARowForEachLine() {
    assertEquals(
        """
        part,kind,count,text_nb,text_en,examples
        taken,Codes,3,,,Savn
        dropped,Graph,2,Grafer er utelatt.,Graphs are left out.,<b>Kart</b>
        """,
        written(TableFormat.CSV, "nb"));
  }
}

package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who asks and who tells: proposed, confirmed, and gone by at the next import.
class SpeakerProfileRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void anIIsAskedAboutAndWhatIsSaidIsRemembered() {
    var form =
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nI: Jeg bor her.\nR1: Og hvorfor det?\n\r\n--b--\r\n";
    var asked =
        served.send(
            served
                .request("/api/imports/speakers")
                .header("Sitat-Client", "test")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form)));
    assertEquals(200, asked.statusCode(), asked.body());
    assertEquals("I", json(asked).at("/speakers/0/label").asText());
    assertEquals("either", json(asked).at("/speakers/0/reason").asText());
    assertEquals(true, json(asked).at("/speakers/0/ask").asBoolean());
    assertEquals(true, json(asked).at("/speakers/1/respondent").asBoolean());
    var said =
        served.change(
            "PUT",
            "/api/settings/speakers",
            "{\"roles\":{\"I\":\"informant\",\"R1\":\"interviewer\"}}");
    assertEquals(200, said.statusCode(), said.body());
    assertEquals(
        "{\"I\":\"informant\",\"R1\":\"interviewer\"}",
        json(served.get("/api/settings/speakers")).get("roles").toString());
    new FileImport(served.project(), served.project().coder("Ida"))
        .documents(
            List.of(ServedProject.text("b.txt", "I: Jeg bor der.\nR1: Og hvorfor det?\n")),
            ReadingOptions.DEFAULT,
            Progress.none());
    var turns = served.project().study().corpus().named("b").orElseThrow().turns();
    assertEquals(
        List.of(SpeakerRole.INFORMANT, SpeakerRole.INTERVIEWER),
        turns.stream().map(Turn::role).toList());
    assertEquals(
        400,
        served.change("PUT", "/api/settings/speakers", "{\"roles\":{\"I\":\"x\"}}").statusCode());
  }
}

package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// Who asks and who tells: confirmed, and gone by at the next import.
class SpeakerRoleRoutesTest {
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
  void whatIsSaidOfAnIIsRememberedAndGoneBy() {
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

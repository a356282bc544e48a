package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedImportRoutesTest {
  private static final int POSTS = 21_000;

  @Test
  void whatIsBegunIsSaidUntilSomebodyTakesItAway(@TempDir Path folder) throws IOException {
    var file = folder.resolve("tråder.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id,thread,text\n");
      for (int i = 0; i < POSTS; i++) {
        out.write("%d,t%d,Et innlegg\n".formatted(i, i / 20));
      }
    }
    try (var served = ServedProject.in(folder.resolve("p"))) {
      assertEquals(0, json(served.get("/api/unfinished-imports")).size());
      long revision = served.project().revision();
      assertThrows(IllegalStateException.class, () -> take(served, file));
      var begun = json(served.get("/api/unfinished-imports"));
      assertEquals(1, begun.size());
      var one = begun.get(0);
      assertEquals("tråder.csv", one.get("file").textValue());
      assertEquals(POSTS, one.get("posts").intValue());
      assertTrue(one.get("done").intValue() >= 10_000, one.toString());
      assertTrue(one.get("textNb").textValue().contains("påbegynt"), one.toString());
      assertEquals(false, one.get("underWay").booleanValue());
      assertEquals(revision, served.project().revision());
      assertEquals(2, served.project().study().corpus().size());

      var address = "/api/unfinished-imports/" + one.get("id").intValue();
      assertEquals(204, served.change("DELETE", address, "").statusCode());
      assertEquals(0, json(served.get("/api/unfinished-imports")).size());
      assertEquals(400, served.change("DELETE", address, "").statusCode());
    }
  }

  private static void take(ServedProject served, Path file) {
    new FileImport(served.project(), served.project().coder("Ida"))
        .documents(
            List.of(SourceFile.of(file)),
            ReadingOptions.DEFAULT,
            (done, total, _) -> stopAfterTheFirstPiece(done, total));
  }

  private static void stopAfterTheFirstPiece(int done, int total) {
    if (total == POSTS && done > 0) {
      throw new IllegalStateException("stopped");
    }
  }
}

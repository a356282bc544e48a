package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.ReadingOptions;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sound of a document: sent, played in ranges, taken off, and never another file.
class RecordingRoutesTest {
  @TempDir private Path folder;
  private ServedProject served;
  private String path = "";

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    path = "/api/documents/" + served.document("R1") + "/recording";
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static byte[] wave(int length) {
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    System.arraycopy("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 16);
    return bytes;
  }

  private HttpResponse<String> put(byte[] sound, String name) {
    return served.send(
        served
            .request(path)
            .header("Sitat-Client", "test")
            .header("Sitat-File-Name", name)
            .PUT(BodyPublishers.ofByteArray(sound)));
  }

  private HttpResponse<byte[]> play(String... headers) throws IOException, InterruptedException {
    var request = served.request(path);
    return HttpClient.newHttpClient()
        .send(
            (headers.length == 0 ? request : request.headers(headers)).build(),
            BodyHandlers.ofByteArray());
  }

  @Test
  void aRecordingIsSentOnceAndPlayedInRanges() throws IOException, InterruptedException {
    var sound = wave(1_000);
    var kept = put(sound, "samtale%20med%20R1%20%C3%A6.wav");
    assertEquals(200, kept.statusCode(), kept.body());
    assertEquals("samtale med R1 æ.wav", json(kept).get("name").asText());
    var whole = play();
    assertEquals(200, whole.statusCode());
    assertArrayEquals(sound, whole.body());
    assertEquals("audio/wav", whole.headers().firstValue("Content-Type").orElseThrow());
    assertEquals("nosniff", whole.headers().firstValue("X-Content-Type-Options").orElseThrow());
    assertEquals("bytes", whole.headers().firstValue("Accept-Ranges").orElseThrow());
    var tag = whole.headers().firstValue("ETag").orElseThrow();
    for (var range :
        List.of(
            List.of("0-0", "0-0"),
            List.of("100-199", "100-199"),
            List.of("990-", "990-999"),
            List.of("-5", "995-999"),
            List.of("500-9999", "500-999"))) {
      var part = play("Range", "bytes=" + range.getFirst(), "If-Range", tag);
      assertEquals(206, part.statusCode(), range.toString());
      assertEquals(
          "bytes " + range.getLast() + "/1000",
          part.headers().firstValue("Content-Range").orElseThrow());
      var borders = range.getLast().split("-", -1);
      assertArrayEquals(
          Arrays.copyOfRange(sound, Integer.parseInt(borders[0]), Integer.parseInt(borders[1]) + 1),
          part.body());
    }
    assertEquals(416, play("Range", "bytes=1000-").statusCode());
    assertEquals(200, play("Range", "bytes=0-1", "If-Range", "\"other\"").statusCode());
    assertEquals(200, play("Range", "bytes=0-1,5-6").statusCode());
    assertEquals(200, play("Range", "pages=1-2").statusCode());
  }

  @Test
  void theDocumentTellsOfItsRecordingAndItsTimes() {
    var vtt =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v I>Hvor?</v>\n\n00:03.000 --> 00:04.000\n<v R1>Her.</v>\n";
    new FileImport(served.project(), served.project().coder("Ida"))
        .documents(
            List.of(ServedProject.text("samtale.vtt", vtt)),
            ReadingOptions.DEFAULT,
            Progress.none());
    var document = json(served.get("/api/documents/" + served.document("samtale")));
    assertEquals("[3,1000,14,3000]", document.get("times").toString());
    assertTrue(document.path("recording").isNull() || document.path("recording").isMissingNode());
    put(wave(100), "a.wav");
    var with = json(served.get("/api/documents/" + served.document("R1")));
    assertEquals("[]", with.get("times").toString());
    assertEquals("a.wav", with.at("/recording/name").asText());
    assertFalse(with.at("/recording/missing").asBoolean());
    assertFalse(with.toString().contains("recordings/"), "where it lies is nobody's business");
  }

  @Test
  void nothingButSoundIsEverTakenOrGivenOut() throws IOException, InterruptedException {
    assertEquals(404, play().statusCode());
    for (var body : List.of("root:x:0:0:", "<svg onload=alert(1)>", "", "#!/bin/sh\n")) {
      var refused = put(body.getBytes(StandardCharsets.UTF_8), "a.mp3");
      assertEquals(400, refused.statusCode(), body);
    }
    assertEquals(200, put(wave(100), "..%2F..%2Fetc%2Fpasswd").statusCode());
    assertEquals(200, put(wave(100), "%zz").statusCode());
    try (var files = Files.walk(folder.resolve("p/recordings"))) {
      assertEquals(3, files.count(), "the folder and two files");
    }
    var database = served.project();
    var linked = database.recordings().of(served.document("R1")).orElseThrow();
    Files.writeString(
        database.recordings().file(linked).orElseThrow(), "<html><script>alert(1)</script>");
    assertEquals(404, play().statusCode());
    assertTrue(
        json(served.get(path.replace("/recording", ""))).at("/recording/missing").asBoolean());
  }

  @Test
  void onlyOurOwnPagesMaySendOne() {
    var foreign =
        served.send(
            served
                .request(path)
                .header("Origin", "http://evil.example")
                .header("Sitat-Client", "x")
                .PUT(BodyPublishers.ofByteArray(wave(100))));
    assertEquals(403, foreign.statusCode());
    assertEquals(Optional.empty(), served.project().recordings().of(served.document("R1")));
  }

  @Test
  void aRecordingIsTakenOffAndUndone() throws IOException {
    served
        .project()
        .recordings()
        .keep(
            served.document("R1"),
            "a.wav",
            new ByteArrayInputStream(wave(100)),
            served.project().coder("Tester"));
    assertEquals(204, served.change("DELETE", path, "").statusCode());
    assertEquals(404, served.get(path).statusCode());
    assertEquals(200, served.post("/api/undo", "").statusCode());
    assertEquals(200, served.get(path).statusCode());
  }
}

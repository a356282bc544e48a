package no.sitat.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.intake.Progress;

/// A small project behind a real server on a free port, and a client without a browser's manners.
///
/// Two interviews, R1 and R2, with two respondents; the starter codebook; no codings.
final class ServedProject implements AutoCloseable {
  private static final String BOUNDARY = "a-boundary-of-the-test";
  static final String FIRST =
      "I: Hvordan var det å få venner?\nR1: Vi hadde et fint hus og alt, men ikke venner.\n";
  static final String SECOND =
      "I: Hvorfor dro dere?\nR2: Barna skulle begynne på skole 🙂 hjemme.\n";
  static final String RESPONDENTS = "id,sex,age_group\nR1,woman,30–39\nR2,man,40–49\nR3,woman,\n";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Project project;
  private final Server server;

  private ServedProject(Project project, ServerSettings settings) {
    this.project = project;
    server = Server.start(project, settings);
  }

  static ServedProject in(Path folder) {
    return in(folder, "/web");
  }

  /// @param web where on the classpath the web application is
  static ServedProject in(Path folder, String web) {
    var codebook = CodebookReader.read(SourceFile.of(Path.of("codebook/codebook.json")));
    var project =
        Project.create(folder, NewProject.named("prøve").with(codebook.value().orElseThrow()));
    var files = new FileImport(project, project.coder("Ida"));
    files.respondents(text("r.csv", RESPONDENTS), Optional.empty());
    files.documents(
        List.of(text("R1.txt", FIRST), text("R2.txt", SECOND)),
        ReadingOptions.DEFAULT,
        Progress.none());
    return new ServedProject(project, new ServerSettings("127.0.0.1", 0, "Tester", web));
  }

  /// Then three women and one man are heard, and a woman's sex may be told of her quotes.
  void hearTwoMoreWomen() {
    var files = new FileImport(project, project.coder("Ida"));
    files.respondents(
        text("more.csv", "id,sex,age_group\nR4,woman,30–39\nR5,woman,50–59\n"), Optional.empty());
    files.documents(
        List.of(
            text("R4.txt", "I: Og du?\nR4: Jeg trives godt her.\n"),
            text("R5.txt", "I: Og du?\nR5: Jeg trives godt her.\n")),
        ReadingOptions.DEFAULT,
        Progress.none());
  }

  static SourceFile text(String name, String text) {
    return SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Project project() {
    return project;
  }

  int port() {
    return server.port();
  }

  int document(String name) {
    return project.study().corpus().named(name).orElseThrow().id();
  }

  /// A code that must be told the direction.
  Code askingCode() {
    return project.study().codebook().codes().stream()
        .filter(Code::asksForDirection)
        .findFirst()
        .orElseThrow();
  }

  /// A code that needs no direction from anybody.
  Code plainCode() {
    return project.study().codebook().codes().stream()
        .filter(code -> !code.asksForDirection())
        .findFirst()
        .orElseThrow();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofByteArray()).body();
  }

  HttpResponse<String> post(String path, String body) {
    return change("POST", path, body);
  }

  /// A change by a program: it sends the `Sitat-Client` header.
  HttpResponse<String> change(String method, String path, String body) {
    return send(
        request(path)
            .header("Sitat-Client", "test")
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Files and fields as a browser's form sends them.
  HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, byte[]> files) {
    var body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", utf8(value)));
    files.forEach(
        (name, content) -> part(body, "name=\"files\"; filename=\"" + name + "\"", content));
    body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return send(
        request(path)
            .header("Sitat-Client", "test")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream into, String disposition, byte[] content) {
    into.writeBytes(
        utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
    into.writeBytes(content);
    into.writeBytes(utf8("\r\n"));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not JSON, status " + response.statusCode(), e);
    }
  }

  @Override
  public void close() {
    server.close();
    project.close();
  }
}

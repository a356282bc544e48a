package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every table leaves in every form, and a protected one by the same road in each.
class FormsOfTablesTest {
  private static final List<String> TABLES =
      List.of(
          "/api/export/codings.",
          "/api/export/quotes.",
          "/api/export/codebook.",
          "/api/export/memos.",
          "/api/export/documents.",
          "/api/export/respondents.",
          "/api/export/codes.",
          "/api/export/history.",
          "/api/export/search.%s?q=hus",
          "/api/export/crosstab.%s?rows=all&columns=sex",
          "/api/export/forces.%s?columns=sex&code=%%s",
          "/api/export/saturation.",
          "/api/themes/%%s/export/theme.");
  private static final List<String> FORMS = List.of("csv", "xlsx", "docx", "md", "html");

  @TempDir private Path folder;
  private ServedProject served;

  @BeforeEach
  void serve() {
    served = ServedProject.in(folder.resolve("p"));
    var code = served.plainCode();
    var body =
        "{\"document\":%d,\"version\":1,\"start\":36,\"end\":60,\"code\":\"%s\"}"
            .formatted(served.document("R1"), code.key());
    assertEquals(201, served.post("/api/codings", body).statusCode());
    served.project().awaitIndex();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String path(String table, String form) {
    var file = table.contains("%s") ? table.replaceFirst("(?<!%)%s", form) : table + form;
    var asked = file.endsWith("." + form) || file.contains("." + form + "?") ? file : file + form;
    return asked.replace("%%s", served.plainCode().key());
  }

  @Test
  void everyTableLeavesInEveryForm() throws Exception {
    for (var table : TABLES) {
      for (var form : FORMS) {
        var path = path(table, form);
        var answer = served.get(path);
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        assertTrue(
            answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"),
            path);
        checkOpens(form, served.bytes(path), path);
      }
    }
  }

  private static void checkOpens(String form, byte[] file, String path) throws Exception {
    switch (form) {
      case "xlsx" -> {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
          assertTrue(workbook.getNumberOfSheets() > 0, path);
        }
      }
      case "docx" -> {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
          assertTrue(!document.getBodyElements().isEmpty(), path);
        }
      }
      case "html" -> {
        var page = new String(file, StandardCharsets.UTF_8);
        assertTrue(page.startsWith("<!doctype html>\n<html lang=\""), path);
        assertTrue(page.contains("<table>") && page.endsWith("</html>\n"), path);
      }
      default -> assertTrue(file.length > 0, path);
    }
  }

  @Test
  void aCrosstabAsAPageOrAWordDocumentEntersTheLedgerAsAnyFileOfIt() {
    assertEquals(0, releases());
    assertEquals(
        200, served.get("/api/export/crosstab.html?rows=all&columns=sex&release=T").statusCode());
    assertEquals(1, releases());
    assertEquals(
        200, served.get("/api/export/crosstab.docx?rows=all&columns=sex&release=T").statusCode());
    assertEquals(1, releases());
    var foreign =
        served.send(
            served
                .request("/api/export/crosstab.html?rows=all&columns=sex")
                .header("Origin", "https://elsewhere.example"));
    assertEquals(403, foreign.statusCode());
  }

  @Test
  void aTableHasTheTitleItLeftUnder() {
    var asked = "/api/export/crosstab.html?rows=all&columns=sex&release=T&heading=";
    assertTrue(served.get(asked + "Tabell+7").body().contains("<title>Tabell 7</title>"));
    assertTrue(
        served.get("/api/export/crosstab.html?rows=all&columns=sex").body().contains("<title>"));
  }

  @Test
  void whatPeopleReadSaysWhichProjectItIsFromAndWhomItIsFor() {
    for (var table : List.of("codings", "quotes")) {
      var page = served.get("/api/export/" + table + ".html").body();
      assertTrue(page.contains("bare for prosjektet"), page);
      assertTrue(page.contains(served.project().name()), page);
      assertFalse(served.get("/api/export/" + table + ".csv").body().contains("prosjektet"));
    }
    assertFalse(served.get("/api/export/codebook.html").body().contains("bare for prosjektet"));
    assertFalse(served.get("/api/export/quotes.html?say=sex").body().contains("prosjektet"));
  }

  private int releases() {
    return json(served.get("/api/releases")).get("releases").size();
  }

  @Test
  void anOfficePackageOpensAPageAndAWordDocument() throws Exception {
    for (var form : List.of("html", "docx")) {
      var file = folder.resolve("codings." + form);
      Files.write(file, served.bytes("/api/export/codings." + form));
      LibreOffice.opens(file);
    }
  }
}

package no.sitat.exchange.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.CubeRelease;

/// Reads a file of registry tables, whatever its format; its bytes say which: JSON-stat 1 and 2,
/// PX, a workbook, CSV, or Sitat's own JSON.
public final class TableFileReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private TableFileReader() {}

  /// @return at least one release, or why there is none
  public static Reading<List<CubeRelease>> read(SourceFile file) {
    byte[] bytes;
    try (var in = file.open()) {
      bytes = in.readNBytes(PlainText.LONGEST + 1);
    } catch (IOException e) {
      return Reading.refused(TextReasons.unreadable(file.name()));
    }
    if (bytes.length > PlainText.LONGEST) {
      return Reading.refused(TextReasons.tooLarge(file.name(), PlainText.LONGEST));
    }
    if (GridReader.workbookIn(file, bytes).isPresent()) {
      return GridReader.workbook(file);
    }
    if (PxFile.isPx(bytes)) {
      return px(file, bytes);
    }
    var text = PlainText.of(file.name(), bytes);
    if (text.value().isEmpty()) {
      return Reading.refused(text.refusals());
    }
    var start = text.value().get().text().stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return json(file, start);
    }
    return start.startsWith("<")
        ? refused(
            file,
            Reason.OTHER_FORMAT,
            new LocalText(
                "filen er XML eller HTML; hent tabellen som JSON-stat, PX, CSV eller XLSX",
                "the file is XML or HTML; take the table as JSON-stat, PX, CSV or XLSX"))
        : GridReader.csv(file);
  }

  private static Reading<List<CubeRelease>> refused(SourceFile file, Reason why, LocalText words) {
    return Reading.refused(Refusal.ofFile(file.name(), why, words));
  }

  private static Reading<List<CubeRelease>> px(SourceFile file, byte[] bytes) {
    try {
      return Reading.taken(List.of(new PxCube(PxFile.of(bytes)).release(file.stem())));
    } catch (TableWrong e) {
      return refused(file, Reason.BAD_VALUE, e.words());
    }
  }

  private static Reading<List<CubeRelease>> json(SourceFile file, String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var place = at == null ? "" : " %d:%d".formatted(at.getLineNr(), at.getColumnNr());
      return refused(
          file,
          Reason.MALFORMED,
          new LocalText(
              "filen er ikke gyldig JSON (linje:tegn%s)".formatted(place),
              "the file is not valid JSON (line:column%s)".formatted(place)));
    }
    if (root.path("tables").isArray()) {
      return RegistryReader.read(file).map(release -> List.of(CubeRelease.of(release)));
    }
    if (root.path("cubes").isArray()) {
      return CubeJson.read(file, root);
    }
    return JsonStatReader.isJsonStat(root)
        ? JsonStatReader.read(file.name(), file.stem(), root)
        : refused(
            file,
            Reason.OTHER_FORMAT,
            new LocalText(
                "JSON-filen er verken JSON-stat eller Sitats tabeller: den har ikke «dimension»"
                    + " eller «tables»",
                "the JSON file is neither JSON-stat nor Sitat's tables: it has no “dimension” or"
                    + " “tables”"));
  }
}

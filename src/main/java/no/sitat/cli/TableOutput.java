package no.sitat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedOutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import no.sitat.exchange.leaving.TableFile;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.http.Json;
import picocli.CommandLine.Option;

/// The option `--format`, and a table written the way it says.
final class TableOutput {
  enum Format {
    TABLE(TableFormat.TABLE),
    CSV(TableFormat.CSV),
    JSON(TableFormat.JSON);

    private final TableFormat format;

    Format(TableFormat format) {
      this.format = format;
    }
  }

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "How to write: a table on a terminal and CSV in a pipe, unless told.")
  private Optional<Format> format = Optional.empty();

  Format on(Console console) {
    return format.orElse(console.terminal() ? Format.TABLE : Format.CSV);
  }

  void write(Table table, Console console) {
    var out = new BufferedOutputStream(console.out(), 1 << 16);
    TableWriter.write(table, on(console).format, out);
  }

  /// Writes a table that leaves: the answer as the server sends it, or its file to be read, or a
  /// row for each number.
  void write(TableFile file, Supplier<?> answer, Console console) {
    switch (on(console)) {
      case JSON -> writeJson(answer.get(), console);
      case TABLE -> write(file.first(), console);
      case CSV -> write(file.originLines(), console);
    }
  }

  /// Writes an answer as the server sends it.
  static void writeJson(Object answer, Console console) {
    try {
      console.print(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view that is no JSON", e);
    }
  }
}

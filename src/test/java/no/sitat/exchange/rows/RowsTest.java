package no.sitat.exchange.rows;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Test;

/// Tables of which not even the first row can be read.
class RowsTest {
  private final AtomicInteger open = new AtomicInteger();

  /// A file that counts how often it is open.
  private SourceFile file(String name, byte[] bytes) {
    return SourceFile.within(
        name,
        () -> {
          open.incrementAndGet();
          return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public void close() throws IOException {
              open.decrementAndGet();
              super.close();
            }
          };
        });
  }

  private Reason refused(String name, String text) {
    return refused(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Reason refused(String name, byte[] bytes) {
    var reading = Rows.read(file(name, bytes), rows -> Reading.taken(rows.header()));
    assertEquals(0, open.get(), "files left open of " + name);
    return reading.refusals().getFirst().reason();
  }

  @Test
  void aFileWhoseFirstRowIsWrongIsNotLeftOpen() {
    assertEquals(Reason.MALFORMED, refused("a.csv", "id,\"text\nno end of the quote"));
    assertEquals(Reason.EMPTY, refused("b.csv", "\n\n\n"));
    assertEquals(Reason.MALFORMED, refused("c.json", "[{\"id\": 1}, {\"id\": }]"));
    refused("d.json", "[]");
    refused("e.json", "{\n");
  }

  @Test
  void aTableWiderThanAnyIsRefusedAtItsHeader() {
    var names = IntStream.range(0, 10_001).mapToObj(i -> "k" + i).toList();
    var members = names.stream().map(name -> "\"" + name + "\":1").collect(joining(","));
    assertEquals(Reason.TOO_LARGE, refused("a.csv", String.join(",", names) + "\n1,2\n"));
    assertEquals(Reason.TOO_LARGE, refused("b.json", "[{" + members + "}]"));
    var most = String.join(";", names.subList(0, 10_000)) + "\n";
    var read =
        Rows.read(
            file("c.csv", most.getBytes(StandardCharsets.UTF_8)),
            rows -> Reading.taken(rows.header().size()));
    assertEquals(10_000, read.value().orElseThrow());
  }

  @Test
  void aFileThatIsReadIsClosedToo() {
    var reading =
        Rows.read(
            file("a.csv", "id;text\n1;hei\n".getBytes(StandardCharsets.UTF_8)),
            rows -> Reading.taken(rows.header()));
    assertEquals(List.of("id", "text"), reading.value().orElseThrow());
    assertEquals(0, open.get());
  }
}

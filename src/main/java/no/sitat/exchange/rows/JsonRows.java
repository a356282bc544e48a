package no.sitat.exchange.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.exchange.encoding.TextStream;
import no.sitat.exchange.source.BoundedReader;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;

/// JSON objects, one a line or in one array; their members are the columns.
///
/// Columns are the members of the first thousand objects; a member of an object inside is
/// `outer.inner`. Arrays are left out, but for those that a platform's answer is made of, of which
/// each member is a row ([PostJson]).
final class JsonRows extends Rows {
  private static final int LOOKED_AT = 1000;
  private static final int LOOKED_INTO = 64 * 1024;

  /// What a file of X's archive begins with; a list follows.
  private static final String ARCHIVE = "window.YTD.";

  /// The first line of an object that goes on: `{`, `{"data": [`, `{"kind": "…",`.
  private static final Pattern OPENING =
      Pattern.compile("\\{|\\{\\s*\"[^\"]*\"\\s*:\\s*(?:[\\[{]|.*,)");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Objects objects;
  private final Deque<Item> ahead = new ArrayDeque<>();
  private final List<String> header;

  /// @param members empty for a line that is no object
  private record Item(int line, Map<String, String> members) {}

  private interface Objects {
    Optional<Item> next() throws IOException, FileRefused;

    void close() throws IOException;
  }

  private JsonRows(SourceFile file, Objects objects) throws IOException, FileRefused {
    super(file.name());
    this.objects = objects;
    var names = new LinkedHashSet<String>();
    var item = objects.next();
    while (item.isPresent()) {
      ahead.add(item.get());
      names.addAll(item.get().members().keySet());
      item = ahead.size() < LOOKED_AT ? objects.next() : Optional.empty();
    }
    if (names.isEmpty()) {
      throw new FileRefused(RowReasons.noObjects(file.name()));
    }
    header = List.copyOf(names);
  }

  /// Whether the first character is a brace or a bracket.
  static boolean isJson(byte[] head) {
    if (new String(head, 0, Math.min(head.length, ARCHIVE.length()), StandardCharsets.US_ASCII)
        .equals(ARCHIVE)) {
      return true;
    }
    for (byte value : head) {
      if (value == '{' || value == '[') {
        return true;
      }
      boolean before = value <= ' ' || (value & 0x80) != 0;
      if (!before) {
        return false;
      }
    }
    return false;
  }

  static JsonRows open(SourceFile file) throws IOException, FileRefused {
    var bounded = new BoundedReader(new TextStream(file).open());
    return orClosed(bounded, () -> open(file, bounded));
  }

  private static JsonRows open(SourceFile file, BoundedReader bounded)
      throws IOException, FileRefused {
    var reader = new BufferedReader(bounded, LOOKED_INTO);
    reader.mark(LOOKED_INTO);
    var start = new char[LOOKED_INTO];
    int length = Math.max(0, reader.read(start, 0, start.length));
    reader.reset();
    var text = new String(start, 0, length);
    if (text.startsWith(ARCHIVE)) {
      for (int i = text.indexOf('='); i >= 0; i--) {
        reader.read();
      }
    }
    return new JsonRows(
        file,
        isInLines(text) ? new Lines(file, bounded, reader) : new Array(file, bounded, reader));
  }

  /// One object to a line, and not one that is written over several.
  private static boolean isInLines(String text) {
    var first = text.strip().lines().findFirst().orElse("").strip();
    return first.startsWith("{") && first.length() > 1 && !OPENING.matcher(first).matches();
  }

  @Override
  public List<String> header() {
    return header;
  }

  /// A row without cells stands for a line that is no object.
  @Override
  public Optional<Row> next() throws IOException, FileRefused {
    var item = ahead.isEmpty() ? objects.next() : Optional.of(ahead.remove());
    return item.map(found ->
        new Row(
            found.line(),
            found.members().isEmpty()
                ? List.of()
                : header.stream()
                    .map(name -> clean(found.members().getOrDefault(name, "")))
                    .toList()));
  }

  @Override
  public void close() throws IOException {
    objects.close();
  }

  static void collect(String prefix, JsonNode node, Map<String, String> into) {
    for (var member : node.properties()) {
      var name = prefix + member.getKey();
      if (member.getValue().isValueNode()) {
        into.put(name, member.getValue().isNull() ? "" : member.getValue().asText());
      } else if (member.getValue().isObject() && prefix.isEmpty()) {
        collect(name + ".", member.getValue(), into);
      }
    }
  }

  private record Lines(
      SourceFile file, BoundedReader bounded, BufferedReader reader, int[] at, Deque<Item> within)
      implements Objects {
    Lines(SourceFile file, BoundedReader bounded, BufferedReader reader) {
      this(file, bounded, reader, new int[1], new ArrayDeque<>());
    }

    @Override
    public Optional<Item> next() throws IOException, FileRefused {
      if (!within.isEmpty()) {
        return Optional.of(within.remove());
      }
      var line = line();
      while (line.isPresent() && line.get().isBlank()) {
        line = line();
      }
      line.ifPresent(text -> objects(text).forEach(row -> within.add(new Item(at[0], row))));
      return Optional.ofNullable(within.poll());
    }

    private Optional<String> line() throws IOException, FileRefused {
      at[0]++;
      try {
        var line = Optional.ofNullable(reader.readLine());
        bounded.rowRead();
        return line;
      } catch (BoundedReader.TooLong e) {
        throw new FileRefused(RowReasons.tooLongRow(file.name(), at[0]));
      }
    }

    /// What is no object is one row without members.
    private static List<Map<String, String>> objects(String line) {
      try {
        var rows = PostJson.rows(JSON.readTree(line));
        return rows.isEmpty() ? List.of(Map.of()) : rows;
      } catch (JsonProcessingException e) {
        return List.of(Map.of());
      }
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  private static final class Array implements Objects {
    private final SourceFile file;
    private final BoundedReader bounded;
    private final MappingIterator<JsonNode> nodes;
    private final Deque<Item> within = new ArrayDeque<>();

    Array(SourceFile file, BoundedReader bounded, BufferedReader reader) throws IOException {
      this.file = file;
      this.bounded = bounded;
      nodes = JSON.readerFor(JsonNode.class).readValues(reader);
    }

    @Override
    public Optional<Item> next() throws IOException, FileRefused {
      try {
        while (within.isEmpty() && nodes.hasNextValue()) {
          int line = nodes.getParser().currentTokenLocation().getLineNr();
          PostJson.rows(nodes.nextValue()).forEach(row -> within.add(new Item(line, row)));
          bounded.rowRead();
        }
        return Optional.ofNullable(within.poll());
      } catch (BoundedReader.TooLong e) {
        throw new FileRefused(RowReasons.tooLongRow(file.name(), line()));
      } catch (JsonProcessingException e) {
        throw new FileRefused(RowReasons.brokenJson(file.name(), e.getLocation()));
      }
    }

    private int line() {
      return Math.max(1, nodes.getCurrentLocation().getLineNr());
    }

    @Override
    public void close() throws IOException {
      nodes.close();
    }
  }
}

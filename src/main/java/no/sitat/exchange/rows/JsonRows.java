package no.sitat.exchange.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.encoding.TextStream;
import no.sitat.exchange.source.BoundedReader;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;

/// JSON objects, one a line or in one array; their members are the columns.
///
/// Columns are the members of the first thousand objects; a member of an object inside is
/// `outer.inner`. Arrays are left out.
final class JsonRows extends Rows {
  private static final int LOOKED_AT = 1000;
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
      objects.close();
      throw new FileRefused(RowReasons.noObjects(file.name()));
    }
    header = List.copyOf(names);
  }

  /// Whether the first character is a brace or a bracket.
  static boolean isJson(byte[] head) {
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
    var reader = new BufferedReader(bounded);
    reader.mark(64);
    int first = reader.read();
    while (Character.isWhitespace(first)) {
      first = reader.read();
    }
    reader.reset();
    return new JsonRows(
        file, first == '[' ? new Array(file, bounded, reader) : new Lines(file, bounded, reader));
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

  private static Map<String, String> members(JsonNode node) {
    var members = new LinkedHashMap<String, String>();
    collect("", node, members);
    return members;
  }

  private static void collect(String prefix, JsonNode node, Map<String, String> into) {
    for (var member : node.properties()) {
      var name = prefix + member.getKey();
      if (member.getValue().isValueNode()) {
        into.put(name, member.getValue().isNull() ? "" : member.getValue().asText());
      } else if (member.getValue().isObject() && prefix.isEmpty()) {
        collect(name + ".", member.getValue(), into);
      }
    }
  }

  private record Lines(SourceFile file, BoundedReader bounded, BufferedReader reader, int[] at)
      implements Objects {
    Lines(SourceFile file, BoundedReader bounded, BufferedReader reader) {
      this(file, bounded, reader, new int[1]);
    }

    @Override
    public Optional<Item> next() throws IOException, FileRefused {
      var line = line();
      while (line.isPresent() && line.get().isBlank()) {
        line = line();
      }
      return line.map(text -> new Item(at[0], object(text)));
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

    private static Map<String, String> object(String line) {
      try {
        return members(JSON.readTree(line));
      } catch (JsonProcessingException e) {
        return Map.of();
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

    Array(SourceFile file, BoundedReader bounded, BufferedReader reader) throws IOException {
      this.file = file;
      this.bounded = bounded;
      nodes = JSON.readerFor(JsonNode.class).readValues(reader);
    }

    @Override
    public Optional<Item> next() throws IOException, FileRefused {
      try {
        if (!nodes.hasNextValue()) {
          return Optional.empty();
        }
        int line = nodes.getParser().currentTokenLocation().getLineNr();
        var members = members(nodes.nextValue());
        bounded.rowRead();
        return Optional.of(new Item(line, members));
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

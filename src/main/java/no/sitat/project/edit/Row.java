package no.sitat.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some columns of one row with their values, in the one form that history, comparison and
/// statements share: whole numbers, booleans, and text (also for UUIDs and instants).
public record Row(Map<String, JsonNode> cells) {
  public static final Row EMPTY = new Row(Map.of());

  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  public Row with(String column, Object value) {
    return withCell(column, cell(value));
  }

  public Row with(String column, OptionalInt value) {
    return withCell(
        column, value.isPresent() ? IntNode.valueOf(value.getAsInt()) : NullNode.getInstance());
  }

  public Row with(String column, Optional<?> value) {
    return withCell(column, value.map(Row::cell).orElse(NullNode.getInstance()));
  }

  private Row withCell(String column, JsonNode value) {
    var more = new LinkedHashMap<>(cells);
    more.put(column, value);
    return new Row(more);
  }

  /// The form of a value as the database gives it.
  public static JsonNode cell(@Nullable Object value) {
    return switch (value) {
      case null -> NullNode.getInstance();
      case JsonNode node -> node;
      case Integer number -> IntNode.valueOf(number);
      case Long number -> whole(number);
      case Boolean bool -> BooleanNode.valueOf(bool);
      case String text -> TextNode.valueOf(text);
      case UUID guid -> TextNode.valueOf(guid.toString());
      case Instant time -> TextNode.valueOf(time.toString());
      case OffsetDateTime time -> TextNode.valueOf(time.toInstant().toString());
      default -> throw new IllegalArgumentException("no cell holds a " + value.getClass());
    };
  }

  private static JsonNode whole(long number) {
    return number == (int) number ? IntNode.valueOf((int) number) : LongNode.valueOf(number);
  }

  public JsonNode get(String column) {
    var cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
    }
    return cell;
  }

  int number(String column) {
    return get(column).intValue();
  }

  /// The columns of this row whose values differ in the other, with this row's values.
  Row differing(Row other) {
    var kept = new LinkedHashMap<String, JsonNode>();
    cells.forEach((column, value) -> {
      if (!value.equals(other.get(column))) {
        kept.put(column, value);
      }
    });
    return new Row(kept);
  }

  /// The same columns as in `other`, with this row's values.
  Row only(Row other) {
    var kept = new LinkedHashMap<String, JsonNode>();
    other.cells.keySet().forEach(column -> kept.put(column, get(column)));
    return new Row(kept);
  }

  /// The names of the columns; never the values.
  @Override
  public String toString() {
    return "Row" + cells.keySet();
  }
}

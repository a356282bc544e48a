package no.sitat.crosstab.joint;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Where a number stands in a registry table of the project.
///
/// Written as one line: `release:table?content&dimension=category&…`, each part escaped as in an
/// address. The table is named and not held: it may be removed and brought in again.
///
/// @param table key of the table: its release and itself
/// @param content code of what the numbers are
/// @param codes the category of each dimension; of a dimension left out, its total
public record TableCell(String table, String content, SortedMap<String, String> codes) {
  public TableCell {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    if (table.isBlank()) {
      throw new IllegalArgumentException("a cell of no table");
    }
  }

  public static TableCell of(String table, String content, Map<String, String> codes) {
    return new TableCell(table, content, new TreeMap<>(codes));
  }

  /// The one line.
  public String line() {
    var places =
        codes.entrySet().stream()
            .map(each -> "&" + escaped(each.getKey()) + "=" + escaped(each.getValue()))
            .collect(Collectors.joining());
    return escaped(table) + "?" + escaped(content) + places;
  }

  /// Empty when the line is none of a cell.
  public static Optional<TableCell> read(String line) {
    var parts = line.strip().split("\\?", 2);
    if (parts.length < 2 || parts[0].isBlank()) {
      return Optional.empty();
    }
    var places = parts[1].split("&", -1);
    var codes = new TreeMap<String, String>();
    try {
      for (int i = 1; i < places.length; i++) {
        var place = places[i].split("=", 2);
        if (place.length < 2) {
          return Optional.empty();
        }
        codes.put(plain(place[0]), plain(place[1]));
      }
      return Optional.of(new TableCell(plain(parts[0]), plain(places[0]), codes));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String escaped(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("%3A", ":");
  }

  private static String plain(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}

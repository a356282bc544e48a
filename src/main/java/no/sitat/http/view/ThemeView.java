package no.sitat.http.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.search.theme.Counts;
import no.sitat.search.theme.Passage;
import no.sitat.search.theme.ThemeGrid;

/// A theme side by side: exact counts of all of it, and the first passages of each cell.
///
/// @param code key
/// @param total of all cells together
/// @param interviewers how many codings are of nothing but interviewers' words
/// @param cells by row, then by column
/// @param progress of the reader, in all that the question asks for
/// @param narrow of how many passages less is told than was asked for, since it would fit too few
///   people
/// @param facets how the codings spread
/// @param command the line that counts the codings in a shell; `null` where none asks the same
/// @param codebook the codebook version named last
public record ThemeView(
    String code,
    Counts total,
    int interviewers,
    List<LineView> columns,
    List<LineView> rows,
    List<List<CellView>> cells,
    Progress progress,
    int narrow,
    List<FacetView> facets,
    Optional<String> command,
    Optional<String> codebook,
    long revision) {
  /// The head of a column or row.
  ///
  /// @param value key of a direction or code, name of a coder or group; empty for what has none
  /// @param directions how many passages have each direction; empty for those without
  public record LineView(String value, Counts counts, Map<String, Integer> directions) {}

  /// What stands where a row and a column meet.
  ///
  /// @param passages the first of them
  public record CellView(Counts counts, List<PassageView> passages) {}

  /// How far somebody has read, in passages.
  public record Progress(int passages, int read, int article, int discuss) {}

  /// More passages of one cell.
  public record PageView(int passages, List<PassageView> page, long revision) {}

  public static LineView line(ThemeGrid.Head head, List<Passage> passages) {
    var directions = new LinkedHashMap<String, Integer>();
    for (var passage : passages) {
      passage.codings().stream()
          .map(coding -> coding.direction().orElse(""))
          .distinct()
          .forEach(key -> directions.merge(key, 1, Integer::sum));
    }
    return new LineView(head.value(), head.counts(), directions);
  }
}

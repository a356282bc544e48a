package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import org.jdbi.v3.core.Handle;

/// A code with codings that were made under an older definition than the one it has now.
///
/// @param editions the older ones that have codings, oldest first
public record OutdatedCode(Code code, List<EditionUse> editions) {
  public OutdatedCode {
    editions = List.copyOf(editions);
  }

  /// How many codings were made under one edition.
  public record EditionUse(int edition, int codings) {}

  public int codings() {
    return editions.stream().mapToInt(EditionUse::codings).sum();
  }

  private record Found(int code, EditionUse use) {}

  /// In the order of the tree. Only codes that were ever redefined are looked at.
  public static List<OutdatedCode> all(Handle handle, Study study) {
    var found = new TreeMap<Integer, ArrayList<EditionUse>>();
    handle
        .createQuery(
            "SELECT c.code, c.edition, COUNT(*) FROM code k"
                + " JOIN coding c ON c.code = k.id AND c.edition < k.edition"
                + " JOIN document d ON d.id = c.document"
                + " WHERE k.live AND k.edition > 1 AND c.live AND d.live"
                + " GROUP BY c.code, c.edition ORDER BY c.code, c.edition")
        .map((row, _) -> new Found(row.getInt(1), new EditionUse(row.getInt(2), row.getInt(3))))
        .forEach(
            each -> found.computeIfAbsent(each.code(), _ -> new ArrayList<>()).add(each.use()));
    return study.codebook().codes().stream()
        .filter(code -> found.containsKey(code.id()))
        .map(code -> new OutdatedCode(code, found.getOrDefault(code.id(), new ArrayList<>())))
        .toList();
  }
}

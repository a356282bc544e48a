package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.LinkType;
import org.jdbi.v3.core.Handle;

/// What becomes of the links of a code that goes into another.
///
/// @param moved links that point to or from the other code from now on
/// @param dropped ids of rows that would tie the other code to itself or say a thing twice
public record LinkMerge(List<Moved> moved, List<Integer> dropped) {
  public LinkMerge {
    moved = List.copyOf(moved);
    dropped = List.copyOf(dropped);
  }

  /// @param id of the row
  public record Moved(int id, CodeLink after) {}

  private record Stored(int id, CodeLink link) {}

  static LinkMerge of(Handle handle, int from, int into) {
    var stored =
        handle
            .createQuery("SELECT id, from_code, to_code, type FROM code_link ORDER BY id")
            .map((row, _) ->
                new Stored(
                    row.getInt(1), new CodeLink(row.getInt(2), row.getInt(3), row.getString(4))))
            .list();
    var there = new HashSet<CodeLink>();
    stored.stream()
        .map(Stored::link)
        .filter(link -> link.from() != from && link.to() != from)
        .forEach(link -> enter(link, there));
    var moved = new ArrayList<Moved>();
    var dropped = new ArrayList<Integer>();
    for (var each : stored) {
      var link = each.link();
      if (link.from() == from || link.to() == from) {
        var after =
            new CodeLink(other(link.from(), from, into), other(link.to(), from, into), link.type());
        if (after.from() == after.to() || there.contains(after)) {
          dropped.add(each.id());
        } else {
          enter(after, there);
          moved.add(new Moved(each.id(), after));
        }
      }
    }
    return new LinkMerge(moved, dropped);
  }

  /// A mutual link says the same from both ends.
  private static void enter(CodeLink link, Set<CodeLink> there) {
    there.add(link);
    if (!LinkType.of(link.type()).directed()) {
      there.add(new CodeLink(link.to(), link.from(), link.type()));
    }
  }

  private static int other(int code, int from, int into) {
    return code == from ? into : code;
  }
}

package no.sitat.project.codes;

import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LinkType;
import no.sitat.project.desk.Checks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;

/// Ties codes to each other beside the tree.
public final class LinkDesk {
  private LinkDesk() {}

  /// A link as a person names it.
  ///
  /// @param from key or name of the code that has the link
  /// @param to key or name of the code it points to
  /// @param type a known key or a word of one's own
  public record NamedLink(String from, String to, String type) {}

  public static int add(EditSketch sketch, NamedLink wanted) {
    var ends = ends(sketch, wanted);
    var type = type(wanted.type());
    refuseTwin(sketch.study().codebook(), ends, type);
    int id =
        sketch.insert(
            Table.CODE_LINK,
            Row.EMPTY
                .with("from_code", ends.from().id())
                .with("to_code", ends.to().id())
                .with("type", type));
    sketch.say("Ny lenke: " + told(ends, type, "nb"), "New link: " + told(ends, type, "en"));
    return id;
  }

  public static int changeType(EditSketch sketch, NamedLink link, String wanted) {
    var ends = ends(sketch, link);
    int id = row(sketch, ends, link.type());
    var type = type(wanted);
    if (!type.equals(link.type())) {
      refuseTwin(sketch.study().codebook(), ends, type);
    }
    sketch.update(Table.CODE_LINK, id, Row.EMPTY.with("type", type));
    sketch.say(
        "Endret lenke: " + told(ends, type, "nb"), "Changed link: " + told(ends, type, "en"));
    return id;
  }

  public static int remove(EditSketch sketch, NamedLink link) {
    var ends = ends(sketch, link);
    int id = row(sketch, ends, link.type());
    sketch.delete(Table.CODE_LINK, id);
    sketch.say(
        "Fjernet lenke: " + told(ends, link.type(), "nb"),
        "Removed link: " + told(ends, link.type(), "en"));
    return id;
  }

  private record Ends(Code from, Code to) {}

  private static Ends ends(EditSketch sketch, NamedLink link) {
    var from = Checks.code(sketch.study(), link.from());
    var to = Checks.code(sketch.study(), link.to());
    if (from.id() == to.id()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "to",
          "En kode kan ikke lenkes til seg selv.",
          "A code cannot be linked to itself.");
    }
    return new Ends(from, to);
  }

  /// @throws ProjectError if it is empty, too long, or has what separates links in a table
  static String type(String wanted) {
    var type = wanted.strip();
    Checks.filled("type", type, 100);
    if (type.contains(";") || type.contains(":")) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "type",
          "Et slags lenke kan ikke ha kolon eller semikolon.",
          "A type of link cannot have a colon or a semicolon.");
    }
    return type;
  }

  /// A link that says the same stands in the way, also the other way round where that is the same.
  private static void refuseTwin(Codebook codebook, Ends ends, String type) {
    int from = ends.from().id();
    int to = ends.to().id();
    boolean mutual = !LinkType.of(type).directed();
    boolean there =
        codebook.links().stream()
            .filter(link -> link.type().equals(type))
            .anyMatch(link ->
                (link.from() == from && link.to() == to)
                    || (mutual && link.from() == to && link.to() == from));
    if (there) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "type",
          "Den lenken finnes alt: " + told(ends, type, "nb") + ".",
          "There is such a link already: " + told(ends, type, "en") + ".");
    }
  }

  private static int row(EditSketch sketch, Ends ends, String type) {
    Optional<Integer> found =
        sketch
            .handle()
            .createQuery(
                "SELECT id FROM code_link WHERE from_code = ? AND to_code = ? AND type = ?")
            .bind(0, ends.from().id())
            .bind(1, ends.to().id())
            .bind(2, type)
            .mapTo(Integer.class)
            .findOne();
    return found.orElseThrow(() ->
        ProjectError.of(
            Problem.UNKNOWN_TARGET,
            "type",
            "Det finnes ingen slik lenke.",
            "There is no such link."));
  }

  private static String told(Ends ends, String type, String language) {
    return ends.from().name().in(language)
        + " "
        + LinkType.of(type).name().in(language)
        + " "
        + ends.to().name().in(language);
  }
}

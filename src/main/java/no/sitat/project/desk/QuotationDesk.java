package no.sitat.project.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Counted;
import no.sitat.codebook.LocalText;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.QuotationLink;
import no.sitat.coding.Relation;
import no.sitat.project.desk.LinkEnd.Kept;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.LinkStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.QuotationStore;

/// Turns requests about kept quotations and their links into edits, or refuses them.
public final class QuotationDesk {
  private QuotationDesk() {}

  /// Keeps a passage. One that is kept already is not kept twice.
  public static int keep(EditSketch sketch, Passage passage) {
    int id = quotation(sketch, passage);
    sketch.say("Tok vare på et sitat", "Kept a quotation");
    return id;
  }

  /// The id of a quotation that is kept already, or from this edit on.
  static int quotation(EditSketch sketch, LinkEnd end) {
    return switch (end) {
      case Kept kept -> find(sketch, kept.id()).id();
      case Passage passage -> kept(sketch, passage);
    };
  }

  private static int kept(EditSketch sketch, Passage passage) {
    var placed = Checks.passage(sketch, passage);
    int document = placed.document().id();
    return QuotationStore.ofDocument(sketch.handle(), document).stream()
        .filter(quotation -> quotation.span().equals(placed.span()))
        .map(KeptQuotation::id)
        .findFirst()
        .orElseGet(() -> {
          sketch.touch(document);
          return sketch.insert(
              Table.QUOTATION,
              placed.row().with("coder", sketch.by().id()).with("created", sketch.now()));
        });
  }

  /// Removes a quotation with its notes, its links and their notes.
  public static int remove(EditSketch sketch, int id) {
    var quotation = find(sketch, id);
    var handle = sketch.handle();
    var links = LinkStore.at(handle, List.of(id)).stream().map(QuotationLink::id).toList();
    var memos = MemoStore.idsOn(handle, "quotation", List.of(id));
    sketch.deleteAll(Table.MEMO, memos);
    sketch.deleteAll(Table.MEMO, MemoStore.idsOn(handle, "quotation_link", links));
    sketch.deleteAll(Table.QUOTATION_LINK, links);
    sketch.delete(Table.QUOTATION, id);
    sketch.touch(quotation.document());
    var lost = new ArrayList<LocalText>();
    if (!links.isEmpty()) {
      lost.add(Counted.LINKS.of(links.size()));
    }
    if (!memos.isEmpty()) {
      lost.add(Counted.MEMOS.of(memos.size()));
    }
    sketch.say(
        "Slapp et sitat" + with(" med ", lost, LocalText::nb),
        "Let a quotation go" + with(" with ", lost, LocalText::en));
    return id;
  }

  private static String with(
      String word, List<LocalText> lost, Function<LocalText, String> language) {
    return lost.isEmpty()
        ? ""
        : lost.stream().map(language).collect(Collectors.joining(", ", word, ""));
  }

  /// Links two quotations, keeping those that are not kept yet.
  public static int link(EditSketch sketch, LinkEnd from, LinkEnd to, String relation) {
    var known = relation(sketch, relation);
    int first = quotation(sketch, from);
    int second = from.equals(to) ? first : quotation(sketch, to);
    check(sketch, known, first, second);
    int id =
        sketch.insert(
            Table.QUOTATION_LINK,
            Row.EMPTY
                .with("from_quotation", first)
                .with("to_quotation", second)
                .with("relation", known.key())
                .with("coder", sketch.by().id())
                .with("created", sketch.now()));
    touch(sketch, first, second);
    sketch.say(
        "Lenket to sitater: " + known.name().in("nb"),
        "Linked two quotations: " + known.name().in("en"));
    return id;
  }

  private static void check(EditSketch sketch, Relation relation, int from, int to) {
    if (from == to) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "to",
          "Et sitat kan ikke lenkes til seg selv.",
          "A quotation cannot be linked to itself.");
    }
    boolean twice =
        LinkStore.at(sketch.handle(), List.of(from)).stream()
            .filter(link -> link.relation().equals(relation.key()))
            .anyMatch(link -> link.to() == to || (!relation.directed() && link.from() == to));
    if (twice) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "relation",
          "Sitatene er alt lenket slik.",
          "The quotations are linked so already.");
    }
  }

  /// @param turned whether the first becomes the second
  public static int changeLink(EditSketch sketch, int id, String relation, boolean turned) {
    var link = findLink(sketch, id);
    var known = relation(sketch, relation);
    int from = turned ? link.to() : link.from();
    int to = turned ? link.from() : link.to();
    if (!known.key().equals(link.relation()) || (turned && known.directed())) {
      check(sketch, known, from, to);
    }
    sketch.update(
        Table.QUOTATION_LINK,
        id,
        Row.EMPTY
            .with("from_quotation", from)
            .with("to_quotation", to)
            .with("relation", known.key()));
    touch(sketch, from, to);
    sketch.say(
        "Endret en lenke mellom sitater til: " + known.name().in("nb"),
        "Changed a link between quotations to: " + known.name().in("en"));
    return id;
  }

  /// Removes a link with its notes; the quotations stay.
  public static int removeLink(EditSketch sketch, int id) {
    var link = findLink(sketch, id);
    sketch.deleteAll(Table.MEMO, MemoStore.idsOn(sketch.handle(), "quotation_link", List.of(id)));
    sketch.delete(Table.QUOTATION_LINK, id);
    touch(sketch, link.from(), link.to());
    sketch.say("Fjernet en lenke mellom to sitater", "Removed a link between two quotations");
    return id;
  }

  private static void touch(EditSketch sketch, int... quotations) {
    for (int id : quotations) {
      QuotationStore.find(sketch.handle(), id)
          .ifPresent(quotation -> sketch.touch(quotation.document()));
    }
  }

  private static Relation relation(EditSketch sketch, String key) {
    return LinkStore.relations(sketch.handle()).stream()
        .filter(relation -> relation.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            ProjectError.of(
                Problem.BAD_VALUE,
                "relation",
                "Det finnes ingen slik relasjon.",
                "There is no such relation."));
  }

  private static KeptQuotation find(EditSketch sketch, int id) {
    return QuotationStore.find(sketch.handle(), id).orElseThrow(() -> unknown("quotation", id));
  }

  private static QuotationLink findLink(EditSketch sketch, int id) {
    return LinkStore.find(sketch.handle(), id).orElseThrow(() -> unknown("link", id));
  }

  private static ProjectError unknown(String what, int id) {
    return ProjectError.of(
        Problem.UNKNOWN_TARGET,
        "id",
        (what.equals("link") ? "Det finnes ingen lenke " : "Det finnes ikke noe sitat ") + id + ".",
        "There is no " + what + " " + id + ".");
  }
}

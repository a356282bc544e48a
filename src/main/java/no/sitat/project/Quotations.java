package no.sitat.project;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.coding.Coder;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.QuotationLink;
import no.sitat.coding.Relation;
import no.sitat.coding.Study;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.QuotationDesk;
import no.sitat.project.store.LinkStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.QuotationStore;
import org.jdbi.v3.core.Handle;

/// The quotations that are kept, and how they are linked.
public final class Quotations {
  private final Editor editor;

  Quotations(Editor editor) {
    this.editor = editor;
  }

  /// Quotations with what hangs on them.
  ///
  /// @param wanted those asked for
  /// @param kept those, and the partners they are linked to
  /// @param links of those asked for
  /// @param notes on those asked for
  public record Collection(
      List<KeptQuotation> wanted,
      List<KeptQuotation> kept,
      List<QuotationLink> links,
      Notebook notes) {}

  /// @param document id; empty for all documents
  public AtRevision<Collection> of(OptionalInt document) {
    return editor.read((handle, _) ->
        collected(
            handle,
            document.isPresent()
                ? QuotationStore.ofDocument(handle, document.getAsInt())
                : QuotationStore.all(handle)));
  }

  private static Collection collected(Handle handle, List<KeptQuotation> wanted) {
    var ids = wanted.stream().map(KeptQuotation::id).toList();
    var links = LinkStore.at(handle, ids);
    var all = new TreeSet<>(ids);
    links.forEach(link -> {
      all.add(link.from());
      all.add(link.to());
    });
    var kept = QuotationStore.some(handle, all);
    var memos = MemoStore.on(handle, "quotation", ids);
    return new Collection(wanted, kept, links, new Notebook(memos, List.of(), kept, links));
  }

  /// Keeps a passage; one that is kept already stays the same quotation.
  public AtRevision<Collection> keep(LinkEnd.Passage passage, Coder by) {
    return editor.edit(
        "quotation-kept",
        by,
        sketch -> QuotationDesk.keep(sketch, passage),
        (handle, id) -> collected(handle, List.of(QuotationStore.one(handle, id))));
  }

  /// Lets a quotation go, with its notes, its links and their notes.
  public Study remove(int id, Coder by) {
    return editor.edit("quotation-removed", by, sketch -> QuotationDesk.remove(sketch, id)).study();
  }

  public AtRevision<List<Relation>> relations() {
    return editor.read((handle, _) -> LinkStore.relations(handle));
  }

  /// Two quotations and how they are related.
  public record Linked(QuotationLink link, List<KeptQuotation> ends) {
    public Linked {
      ends = List.copyOf(ends);
    }
  }

  /// The oldest first; those of which a side is out of sight are left out.
  public AtRevision<List<Linked>> links() {
    return editor.read((handle, _) -> {
      var kept =
          QuotationStore.all(handle).stream()
              .collect(Collectors.toMap(KeptQuotation::id, Function.identity()));
      return LinkStore.all(handle).stream()
          .filter(link -> kept.containsKey(link.from()) && kept.containsKey(link.to()))
          .map(link -> new Linked(link, List.of(kept.get(link.from()), kept.get(link.to()))))
          .toList();
    });
  }

  private static Linked linked(Handle handle, QuotationLink link) {
    return new Linked(link, QuotationStore.some(handle, List.of(link.from(), link.to())));
  }

  /// Links two quotations, keeping those that are not kept yet.
  public AtRevision<Linked> link(LinkEnd from, LinkEnd to, String relation, Coder by) {
    return editor.edit(
        "quotations-linked",
        by,
        sketch -> QuotationDesk.link(sketch, from, to, relation),
        (handle, id) -> linked(handle, LinkStore.one(handle, id)));
  }

  /// @param turned whether the first becomes the second
  public AtRevision<Linked> changeLink(int id, String relation, boolean turned, Coder by) {
    return editor.edit(
        "quotation-link-changed",
        by,
        sketch -> QuotationDesk.changeLink(sketch, id, relation, turned),
        (handle, link) -> linked(handle, LinkStore.one(handle, link)));
  }

  public Study removeLink(int id, Coder by) {
    return editor
        .edit("quotation-link-removed", by, sketch -> QuotationDesk.removeLink(sketch, id))
        .study();
  }
}

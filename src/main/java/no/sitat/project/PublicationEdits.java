package no.sitat.project;

import java.util.List;
import no.sitat.coding.Coder;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.publication.PublicationDesk;
import no.sitat.project.publication.PublicationDraft;
import no.sitat.project.publication.QuoteDraft;
import no.sitat.project.store.PublicationStore;
import no.sitat.publication.Publications;

/// The publications of a project and what they quote.
public final class PublicationEdits {
  private final Editor editor;

  PublicationEdits(Editor editor) {
    this.editor = editor;
  }

  public AtRevision<Publications> read() {
    return editor.readMuch(PublicationStore::read);
  }

  /// @return its id
  public AtRevision<Integer> add(PublicationDraft draft, Coder by) {
    return editor.edit("publication-added", by, sketch -> new PublicationDesk(sketch).add(draft));
  }

  public AtRevision<Integer> change(int id, PublicationDraft draft, Coder by) {
    return editor.edit(
        "publication-changed", by, sketch -> new PublicationDesk(sketch).change(id, draft));
  }

  /// Its quotes go with it.
  public AtRevision<Integer> remove(int id, Coder by) {
    return editor.edit("publication-removed", by, sketch -> new PublicationDesk(sketch).remove(id));
  }

  /// @param publication id
  /// @return the quote's id
  public AtRevision<Integer> quote(int publication, Passage passage, QuoteDraft draft, Coder by) {
    return editor.edit(
        "publication-quoted",
        by,
        sketch -> new PublicationDesk(sketch).quote(publication, passage, draft));
  }

  public AtRevision<Integer> changeQuote(int quote, QuoteDraft draft, Coder by) {
    return editor.edit(
        "publication-quote-changed",
        by,
        sketch -> new PublicationDesk(sketch).changeQuote(quote, draft));
  }

  /// @param quotes ids of all quotes of the publication
  public AtRevision<Integer> order(int publication, List<Integer> quotes, Coder by) {
    return editor.edit(
        "publication-ordered",
        by,
        sketch -> new PublicationDesk(sketch).order(publication, quotes));
  }

  public AtRevision<Integer> removeQuote(int quote, Coder by) {
    return editor.edit(
        "publication-quote-removed", by, sketch -> new PublicationDesk(sketch).removeQuote(quote));
  }
}

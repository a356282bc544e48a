package no.sitat.project.store;

import no.sitat.corpus.Document;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.TextVersion;
import org.jdbi.v3.core.Handle;

/// The text of a document as a transaction sees it.
public final class DocumentText {
  private DocumentText() {}

  public static String current(Handle handle, Document document) {
    return DocumentStore.text(handle, document.id(), document.version())
        .map(TextVersion::text)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_DOCUMENT,
                "document",
                "Det finnes ingen tekst i dokument " + document.id() + ".",
                "Document " + document.id() + " has no text."));
  }
}

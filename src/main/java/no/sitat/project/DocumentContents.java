package no.sitat.project;

import java.util.List;
import no.sitat.coding.Coding;
import no.sitat.coding.Memo;
import no.sitat.corpus.Document;
import no.sitat.text.TextVersion;

/// A document with everything that is written in it and about it.
///
/// @param codings in the order of the text
/// @param memos the oldest first
/// @param quotations those kept, in the order of the text
public record DocumentContents(
    Document document,
    TextVersion text,
    List<Coding> codings,
    List<Memo> memos,
    List<QuotationMark> quotations) {
  public DocumentContents {
    codings = List.copyOf(codings);
    memos = List.copyOf(memos);
    quotations = List.copyOf(quotations);
  }

  /// Which document; never the text.
  @Override
  public String toString() {
    return "DocumentContents[" + document.id() + "]";
  }
}

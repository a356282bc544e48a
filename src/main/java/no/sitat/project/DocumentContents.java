package no.sitat.project;

import java.util.List;
import java.util.Optional;
import no.sitat.coding.Coding;
import no.sitat.coding.Memo;
import no.sitat.corpus.Document;
import no.sitat.corpus.Recording;
import no.sitat.corpus.Timeline;
import no.sitat.text.TextVersion;

/// A document with everything that is written in it and about it.
///
/// @param codings in the order of the text
/// @param memos the oldest first
/// @param quotations those kept, in the order of the text
/// @param times when this version of the text was said
/// @param recording the sound of it, if a file is linked
public record DocumentContents(
    Document document,
    TextVersion text,
    List<Coding> codings,
    List<Memo> memos,
    List<QuotationMark> quotations,
    Timeline times,
    Optional<Recording> recording) {
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

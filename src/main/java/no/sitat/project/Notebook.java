package no.sitat.project;

import java.util.List;
import no.sitat.coding.Coding;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Memo;
import no.sitat.coding.QuotationLink;

/// Notes with the codings, quotations and links that some of them are on.
///
/// @param memos in order
/// @param codings those that have a note
/// @param quotations all that are kept
/// @param links all there are
public record Notebook(
    List<Memo> memos,
    List<Coding> codings,
    List<KeptQuotation> quotations,
    List<QuotationLink> links) {
  public Notebook {
    memos = List.copyOf(memos);
    codings = List.copyOf(codings);
    quotations = List.copyOf(quotations);
    links = List.copyOf(links);
  }

  static List<Integer> ids(List<Memo> memos, String target) {
    return memos.stream()
        .filter(memo -> memo.target().equals(target))
        .map(Memo::targetId)
        .distinct()
        .toList();
  }

  /// How much; never what it says.
  @Override
  public String toString() {
    return "Notebook[" + memos.size() + " memos, " + quotations.size() + " quotations]";
  }
}

package no.sitat.project;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Memo;
import no.sitat.project.store.LinkStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.QuotationStore;
import org.jdbi.v3.core.Handle;

/// A kept quotation as the margin of its document shows it.
///
/// @param memos how many notes are on it
/// @param links how many links it has
public record QuotationMark(KeptQuotation quotation, int memos, int links) {
  static List<QuotationMark> of(Handle handle, int document) {
    var kept = QuotationStore.ofDocument(handle, document);
    var ids = kept.stream().map(KeptQuotation::id).toList();
    var memos =
        MemoStore.on(handle, "quotation", ids).stream()
            .collect(Collectors.groupingBy(Memo::targetId, Collectors.counting()));
    var links =
        LinkStore.at(handle, ids).stream()
            .flatMap(link -> Stream.of(link.from(), link.to()))
            .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
    return kept.stream()
        .map(quotation ->
            new QuotationMark(
                quotation,
                memos.getOrDefault(quotation.id(), 0L).intValue(),
                links.getOrDefault(quotation.id(), 0L).intValue()))
        .toList();
  }
}

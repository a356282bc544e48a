package no.sitat.http.view;

import java.time.Instant;
import java.util.function.IntFunction;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Study;
import no.sitat.project.Quotations.Linked;
import no.sitat.text.TextVersion;

/// Two quotations and how they are related.
///
/// @param relation key
/// @param coder name of who linked them
public record LinkView(
    int id, String relation, String coder, Instant created, LinkEndView from, LinkEndView to) {
  /// @param linked with both its ends
  /// @param texts gives a document's current text by its id
  public static LinkView of(Linked linked, Study study, IntFunction<TextVersion> texts) {
    var link = linked.link();
    return new LinkView(
        link.id(),
        link.relation(),
        CodingView.coderName(link.coder(), study),
        link.created(),
        LinkEndView.of(end(linked, link.from()), study, texts),
        LinkEndView.of(end(linked, link.to()), study, texts));
  }

  private static KeptQuotation end(Linked linked, int id) {
    return linked.ends().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
  }
}

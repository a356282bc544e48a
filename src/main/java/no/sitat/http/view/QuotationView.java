package no.sitat.http.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.sitat.coding.KeptQuotation;
import no.sitat.coding.Memo;
import no.sitat.coding.QuotationLink;
import no.sitat.coding.Study;
import no.sitat.project.AtRevision;
import no.sitat.project.Quotations;
import no.sitat.text.TextVersion;

/// A quotation that is kept, with the notes on it and what it is linked to.
///
/// @param coder name of who kept it
/// @param anchor `kept`, `moved`, `changed` or `review`: what became of it since
public record QuotationView(
    int id,
    UUID guid,
    int document,
    String documentName,
    int version,
    int start,
    int end,
    int turn,
    String speaker,
    Optional<String> respondent,
    String coder,
    Instant created,
    String anchor,
    String text,
    List<MemoView> memos,
    List<PartnerView> links) {
  /// A link, seen from one of its sides.
  ///
  /// @param forward whether this side is the first of the two
  /// @param other the other side
  public record PartnerView(
      int id, String relation, boolean forward, String coder, LinkEndView other) {}

  /// A quotation in an open document: where, and how much hangs on it.
  public record MarkView(int id, int start, int end, int memos, int links, String anchor) {}

  /// All that were asked for.
  ///
  /// @param texts gives a document's current text by its id
  public static List<QuotationView> all(
      AtRevision<Quotations.Collection> found, IntFunction<TextVersion> texts) {
    var reading = new Reading(found, texts);
    return found.value().wanted().stream().map(reading::quotation).toList();
  }

  /// What many quotations of one answer need.
  private static final class Reading {
    private final Quotations.Collection found;
    private final Study study;
    private final IntFunction<TextVersion> texts;
    private final Map<Integer, KeptQuotation> kept;
    private final Map<Integer, List<Memo>> notes;

    Reading(AtRevision<Quotations.Collection> answer, IntFunction<TextVersion> texts) {
      found = answer.value();
      study = answer.study();
      this.texts = texts;
      kept =
          found.kept().stream().collect(Collectors.toMap(KeptQuotation::id, Function.identity()));
      notes = found.notes().memos().stream().collect(Collectors.groupingBy(Memo::targetId));
    }

    QuotationView quotation(KeptQuotation quotation) {
      var end = LinkEndView.of(quotation, study, texts);
      return new QuotationView(
          quotation.id(),
          quotation.guid(),
          quotation.document(),
          end.documentName(),
          quotation.version(),
          end.start(),
          end.end(),
          end.turn(),
          end.speaker(),
          end.respondent(),
          CodingView.coderName(quotation.coder(), study),
          quotation.created(),
          quotation.anchor().key(),
          end.text(),
          notes.getOrDefault(quotation.id(), List.of()).stream()
              .map(memo -> MemoView.of(memo, study))
              .toList(),
          found.links().stream().flatMap(link -> partner(link, quotation).stream()).toList());
    }

    /// Empty when it is no link of this quotation, or the other side is out of sight.
    private Optional<PartnerView> partner(QuotationLink link, KeptQuotation quotation) {
      boolean forward = link.from() == quotation.id();
      if (!forward && link.to() != quotation.id()) {
        return Optional.empty();
      }
      return Optional.ofNullable(kept.get(forward ? link.to() : link.from()))
          .map(other ->
              new PartnerView(
                  link.id(),
                  link.relation(),
                  forward,
                  CodingView.coderName(link.coder(), study),
                  LinkEndView.of(other, study, texts)));
    }
  }

  /// Where it stands; never its words.
  @Override
  public String toString() {
    return "QuotationView[" + id + ", document " + document + ", " + start + "–" + end + "]";
  }
}

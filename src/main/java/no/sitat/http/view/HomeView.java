package no.sitat.http.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.sitat.agreement.Disagreements;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.project.edit.HistoryItem;

/// The project at a glance: what is in it, who did what, what waits.
///
/// @param recent the newest changes
/// @param uncoded the first documents that nobody has coded
/// @param disagreements the documents where coders differ most
/// @param reviews the documents where corrections of the text left something to look at
public record HomeView(
    DocumentCounts documents,
    int respondents,
    int codes,
    int codings,
    List<CoderView> coders,
    List<HistoryView.ItemView> recent,
    List<UncodedView> uncoded,
    Progress progress,
    List<DisagreementView> disagreements,
    List<ReviewsView> reviews) {
  private static final int SHOWN = 12;

  /// @param posts single posts
  /// @param threads documents of posts
  /// @param words of interviews and posts
  public record DocumentCounts(int interviews, int posts, int threads, long words) {}

  /// @param documents in how many the coder has codings
  public record CoderView(String name, int codings, int documents) {}

  /// @param title what a reader knows a thread by, see [ThreadTitle]; empty for an interview
  public record UncodedView(int id, String name, String title, int words) {}

  /// @param coded documents with a coding
  /// @param total documents
  public record Progress(int coded, int total) {}

  /// @param title what a reader knows a thread by, see [ThreadTitle]; empty for an interview
  /// @param count codings that another coder of the document did not make
  public record DisagreementView(int documentId, String document, String title, int count) {}

  /// @param title what a reader knows a thread by, see [ThreadTitle]; empty for an interview
  /// @param count codings and quotations that must be looked at
  public record ReviewsView(int documentId, String document, String title, int count) {}

  /// @param titles what a document is called beside its name
  public static HomeView of(
      Study study, List<HistoryItem> recent, Function<Document, String> titles) {
    var tallies = Tallies.of(study);
    var documents = study.corpus().documents();
    var uncoded =
        documents.stream()
            .filter(document -> tallies.document(document.id()).codings() == 0)
            .toList();
    return new HomeView(
        counts(documents),
        study.respondents().respondents().size(),
        study.codebook().codes().size(),
        documents.stream().mapToInt(each -> tallies.document(each.id()).codings()).sum(),
        coders(study, tallies),
        recent.stream().map(HistoryView.ItemView::of).toList(),
        uncoded.stream()
            .limit(SHOWN)
            .map(each -> new UncodedView(each.id(), each.name(), titles.apply(each), each.words()))
            .toList(),
        new Progress(documents.size() - uncoded.size(), documents.size()),
        disagreements(study, titles),
        List.of());
  }

  /// The same with what waits for a review.
  ///
  /// @param waiting how many codings and quotations must be looked at, by document
  public HomeView withReviews(
      Map<Integer, Integer> waiting, Study study, Function<Document, String> titles) {
    var found =
        waiting.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(SHOWN)
            .map(each ->
                new ReviewsView(
                    each.getKey(),
                    CodingView.documentName(each.getKey(), study),
                    study.corpus().document(each.getKey()).map(titles).orElse(""),
                    each.getValue()))
            .toList();
    return new HomeView(
        documents,
        respondents,
        codes,
        codings,
        coders,
        recent,
        uncoded,
        progress,
        disagreements,
        found);
  }

  private static DocumentCounts counts(List<Document> documents) {
    var threads =
        documents.stream().filter(document -> document.kind() == DocumentKind.POST).toList();
    return new DocumentCounts(
        documents.size() - threads.size(),
        threads.stream().mapToInt(document -> document.turns().size()).sum(),
        threads.size(),
        documents.stream().mapToLong(Document::words).sum());
  }

  private static List<CoderView> coders(Study study, Tallies tallies) {
    return study.coders().stream()
        .map(coder -> {
          var tally = tallies.coder(coder.id());
          return new CoderView(coder.name(), tally.codings(), tally.others().cardinality());
        })
        .toList();
  }

  private static List<DisagreementView> disagreements(
      Study study, Function<Document, String> titles) {
    return Disagreements.of(study).byDocument().entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Integer, ? extends List<?>> each) -> each.getValue().size())
                .reversed())
        .limit(SHOWN)
        .map(entry ->
            new DisagreementView(
                entry.getKey(),
                CodingView.documentName(entry.getKey(), study),
                study.corpus().document(entry.getKey()).map(titles).orElse(""),
                entry.getValue().size()))
        .toList();
  }
}

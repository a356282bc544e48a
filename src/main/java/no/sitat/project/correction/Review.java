package no.sitat.project.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.corpus.Document;
import no.sitat.project.correction.ReviewItem.Excerpt;
import no.sitat.project.store.StoredPlaces;
import no.sitat.project.store.StoredPlaces.Stored;
import no.sitat.project.store.Texts;
import no.sitat.text.Anchor;
import no.sitat.text.Graphemes;
import no.sitat.text.Quote;
import no.sitat.text.Span;
import no.sitat.text.TextChange;
import no.sitat.text.TextDiff;
import org.jdbi.v3.core.Handle;

/// Lists what corrections have touched, with the words before and after.
public final class Review {
  private static final int AROUND = 60;

  private final Document document;
  private final Texts texts;
  private final StoredPlaces places;
  private final String now;

  private Review(Document document, Texts texts, StoredPlaces places) {
    this.places = places;
    this.document = document;
    this.texts = texts;
    now = texts.of(document).text();
  }

  /// What must be looked at first, then what is changed inside; each in the order of the text.
  public static List<ReviewItem> of(Handle handle, Document document, Texts texts) {
    var places = new StoredPlaces(handle, document);
    var touched =
        places.all().stream().filter(stored -> stored.now().anchor().isTouched()).toList();
    if (touched.isEmpty()) {
      return List.of();
    }
    var review = new Review(document, texts, places);
    return touched.stream()
        .map(review::item)
        .sorted(
            Comparator.comparing(ReviewItem::anchor)
                .reversed()
                .thenComparing(item -> item.after().map(Excerpt::span).orElse(item.before().span()))
                .thenComparingInt(ReviewItem::id))
        .toList();
  }

  /// Without its words if they cannot be read, for it is counted and must be decided about.
  private ReviewItem item(Stored stored) {
    var place = stored.now().place();
    var then =
        texts
            .version(document.id(), stored.version())
            .map(each -> each.text().text())
            .filter(text -> stored.span().end() <= text.length());
    var change = then.flatMap(text -> place.map(span -> change(text, stored.span(), span)));
    var changed = change.map(Review::old).orElse(List.of());
    var replacing = change.map(Review::replacing).orElse(List.of());
    return new ReviewItem(
        stored.target(),
        stored.id(),
        stored.now().anchor(),
        stored.version(),
        stored.code(),
        stored.coder(),
        stored.direction(),
        then.map(text -> excerpt(text, stored.span(), changed))
            .orElse(new Excerpt(stored.span(), "", "", "", List.of())),
        place.map(span -> excerpt(now, span, replacing)),
        then.filter(_ -> place.isEmpty()).flatMap(text -> proposal(text, stored.span())),
        then.filter(_ -> place.isEmpty()).flatMap(text -> places.near(stored, text.length())));
  }

  private TextChange change(String then, Span span, Span place) {
    return TextDiff.between(
        then.substring(span.start(), span.end()), now.substring(place.start(), place.end()));
  }

  private Optional<ReviewItem.Proposal> proposal(String then, Span span) {
    return Quote.of(then, span)
        .in(now)
        .map(found ->
            new ReviewItem.Proposal(excerpt(now, found.place(), List.of()), found.score()));
  }

  private static List<Span> old(TextChange change) {
    return IntStream.range(0, change.size()).mapToObj(change::old).toList();
  }

  private static List<Span> replacing(TextChange change) {
    return IntStream.range(0, change.size()).mapToObj(change::replacement).toList();
  }

  private static Excerpt excerpt(String text, Span span, List<Span> marks) {
    int left = Math.max(0, span.start() - AROUND);
    int right = Math.min(text.length(), span.end() + AROUND);
    var words = text.substring(span.start(), span.end());
    var around = Graphemes.of(text.substring(left, right)).around(new Span(0, right - left));
    return new Excerpt(
        span,
        text.substring(left + around.start(), span.start()),
        words,
        text.substring(span.end(), left + around.end()),
        wholeWords(words, marks));
  }

  /// Whole words, for nobody reads one letter of a word; none that are empty.
  private static List<Span> wholeWords(String text, List<Span> marks) {
    var whole = new ArrayList<Span>();
    for (var mark : marks) {
      int start = mark.start();
      int end = mark.end();
      while (isInside(text, start)) {
        start--;
      }
      while (isInside(text, end)) {
        end++;
      }
      if (!whole.isEmpty() && start < whole.getLast().end()) {
        start = whole.removeLast().start();
      }
      if (start < end) {
        whole.add(new Span(start, end));
      }
    }
    return whole;
  }

  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /// How many must be looked at.
  public static int open(Handle handle, Document document) {
    return (int)
        new StoredPlaces(handle, document)
            .all().stream().filter(stored -> stored.now().anchor() == Anchor.REVIEW).count();
  }

  /// The documents that have had more than one version.
  public static List<Integer> corrected(Handle handle) {
    return new ArrayList<>(
        handle
            .createQuery("SELECT DISTINCT document FROM text_version WHERE number > 1")
            .mapTo(Integer.class)
            .list());
  }
}

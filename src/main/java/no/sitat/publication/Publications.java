package no.sitat.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// All publications of a project with their quotes, in the order in which a reader meets them: what
/// has left by its date, then what shall leave in order of id, last what was withdrawn unread.
///
/// Immutable and safe to share between threads.
///
/// @param all in order of id
/// @param quotes of all of them; put into the order of reading
public record Publications(List<Publication> all, List<PublishedQuote> quotes) {
  public static final Publications NONE = new Publications(List.of(), List.of());

  public Publications {
    all = List.copyOf(all);
    quotes = quotes.stream().sorted(reading(all)).toList();
  }

  private static Comparator<PublishedQuote> reading(List<Publication> all) {
    var left = new HashMap<Integer, LocalDate>();
    all.forEach(each -> left.put(each.id(), left(each)));
    return Comparator.<PublishedQuote, LocalDate>comparing(
            quote -> left.getOrDefault(quote.publication(), LocalDate.MAX))
        .thenComparing(PublishedQuote::publication)
        .thenComparing(PublishedQuote::place)
        .thenComparing(PublishedQuote::id);
  }

  private static LocalDate left(Publication publication) {
    var last = publication.isKnown() ? LocalDate.MAX.minusDays(1) : LocalDate.MAX;
    return publication.published().orElse(last);
  }

  public Optional<Publication> publication(int id) {
    return all.stream().filter(each -> each.id() == id).findFirst();
  }

  /// Upper and lower case do not matter.
  public Optional<Publication> titled(String title) {
    return all.stream().filter(each -> each.title().equalsIgnoreCase(title.strip())).findFirst();
  }

  public Optional<PublishedQuote> quote(int id) {
    return quotes.stream().filter(each -> each.id() == id).findFirst();
  }

  /// The same with this quote, in place of the one of its id or as the last.
  public Publications with(PublishedQuote quote) {
    var others = new ArrayList<>(quotes);
    int place = others.stream().map(PublishedQuote::id).toList().indexOf(quote.id());
    if (place < 0) {
      others.add(quote);
    } else {
      others.set(place, quote);
    }
    return new Publications(all, others);
  }

  public List<PublishedQuote> of(Publication publication) {
    return quotes.stream().filter(each -> each.publication() == publication.id()).toList();
  }
}

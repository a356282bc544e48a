package no.sitat.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All publications of a project with their quotes.
///
/// Immutable and safe to share between threads.
///
/// @param all in order of id
/// @param quotes of all of them, in order of id
public record Publications(List<Publication> all, List<PublishedQuote> quotes) {
  public static final Publications NONE = new Publications(List.of(), List.of());

  public Publications {
    all = List.copyOf(all);
    quotes = List.copyOf(quotes);
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

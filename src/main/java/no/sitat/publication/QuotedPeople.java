package no.sitat.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.disclosure.passport.QuotedShare;
import no.sitat.registry.Respondent;

/// How often each person is quoted, in a publication and in all.
public final class QuotedPeople {
  private final Heard heard;
  private final Map<Integer, List<QuotedShare>> byPublication = new HashMap<>();
  private final Map<Integer, QuotedShare> inAll = new HashMap<>();

  public QuotedPeople(Heard heard, Publications publications) {
    this.heard = heard;
    publications.all().forEach(each -> byPublication.put(each.id(), shares(publications.of(each))));
    var known =
        publications.quotes().stream()
            .filter(quote -> publications.publication(quote.publication()).orElseThrow().isKnown())
            .toList();
    shares(known).forEach(share -> inAll.put(share.person(), share));
  }

  private List<QuotedShare> shares(List<PublishedQuote> quotes) {
    var persons =
        quotes.stream()
            .flatMap(quote -> heard.speaker(quote.document(), quote.span()).stream())
            .map(Respondent::id)
            .toList();
    return QuotedShare.of(persons, Math.max(1, heard.in(heard.kinds(quotes)).size()));
  }

  /// Everybody a publication quotes, the most quoted first.
  public List<QuotedShare> in(Publication publication) {
    return byPublication.getOrDefault(publication.id(), List.of());
  }

  Optional<QuotedShare> in(Publication publication, Respondent person) {
    return in(publication).stream().filter(share -> share.person() == person.id()).findFirst();
  }

  /// Of all quotes in all publications that somebody may have read or shall.
  ///
  /// @param respondent id
  public Optional<QuotedShare> inAll(int respondent) {
    return Optional.ofNullable(inAll.get(respondent));
  }
}

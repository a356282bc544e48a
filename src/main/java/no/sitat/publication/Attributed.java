package no.sitat.publication;

import java.util.Optional;
import no.sitat.corpus.DocumentKind;
import no.sitat.registry.Respondent;

/// A quote with what follows from its place.
///
/// @param person who is quoted; empty where the speaker is no respondent
record Attributed(
    PublishedQuote quote, Publication publication, DocumentKind kind, Optional<Respondent> person) {
  int id() {
    return quote.id();
  }

  /// Whether two quotes have words of one person in common.
  boolean sharesWords(Attributed other) {
    return quote.document() == other.quote.document()
        && quote.span().overlaps(other.quote.span())
        && person.equals(other.person);
  }
}

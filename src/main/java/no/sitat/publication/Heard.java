package no.sitat.publication;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.text.Span;

/// Who says something in which sort of material: those who could have been quoted from it.
public final class Heard {
  private final Study study;
  private final Map<DocumentKind, Set<Integer>> people = new EnumMap<>(DocumentKind.class);

  public Heard(Study study) {
    this.study = study;
    for (var kind : DocumentKind.values()) {
      people.put(kind, new TreeSet<>());
    }
    for (var document : study.corpus().documents()) {
      var found = people.getOrDefault(document.kind(), Set.of());
      document.turns().stream()
          .filter(turn -> turn.isInformant() && turn.words() > 0)
          .map(Turn::respondent)
          .filter(id -> study.respondents().respondent(id).isPresent())
          .forEach(found::add);
    }
  }

  /// Those who are heard in all these sorts of material, in order of id.
  public List<Respondent> in(Set<DocumentKind> kinds) {
    return study.respondents().respondents().stream()
        .filter(each ->
            kinds.stream()
                .allMatch(kind -> people.getOrDefault(kind, Set.of()).contains(each.id())))
        .sorted(Comparator.comparingInt(Respondent::id))
        .toList();
  }

  /// Those who are heard anywhere.
  public List<Respondent> anywhere() {
    return study.respondents().respondents().stream()
        .filter(each -> people.values().stream().anyMatch(ids -> ids.contains(each.id())))
        .toList();
  }

  /// The turn whose words a passage is quoted for: the first informant's in it.
  public Optional<Turn> turn(int document, Span span) {
    return study.corpus().document(document).stream()
        .flatMap(found -> found.turnsAt(span).stream())
        .filter(Turn::isInformant)
        .findFirst();
  }

  /// Who is quoted; empty where the speaker is no respondent.
  public Optional<Respondent> speaker(int document, Span span) {
    return turn(document, span).flatMap(turn -> study.respondents().respondent(turn.respondent()));
  }

  Set<DocumentKind> kinds(List<PublishedQuote> quotes) {
    var kinds = EnumSet.noneOf(DocumentKind.class);
    quotes.forEach(quote ->
        study.corpus().document(quote.document()).ifPresent(found -> kinds.add(found.kind())));
    return kinds;
  }
}

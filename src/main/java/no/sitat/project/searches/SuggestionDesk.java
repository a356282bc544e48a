package no.sitat.project.searches;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.coding.CodingQuery;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.corpus.Document;
import no.sitat.project.desk.Checks;
import no.sitat.project.desk.CodingDesk;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Table;
import no.sitat.project.store.Characters;
import no.sitat.project.store.CodingQueryStore;
import no.sitat.project.store.CodingStore;

/// Writes what a person decides about a suggestion of a rule: a coding, or that it is none.
public final class SuggestionDesk {
  private SuggestionDesk() {}

  /// A suggestion, in the text it was made in.
  ///
  /// @param version of the text
  public record Suggested(HitPlace place, int version) {}

  /// Codes a suggestion; the coding says that the rule made it.
  ///
  /// @param direction key; empty for the rule's, or what the code implies
  /// @return id of the coding
  public static int accept(
      EditSketch sketch, RuleAsSeen rule, Suggested suggested, Optional<String> direction) {
    var search = rule(sketch, rule);
    var code = code(sketch, search);
    text(sketch, suggested);
    refuseDecided(sketch, search, suggested.place());
    var span = suggested.place().span();
    var request =
        new CodingRequest(
            suggested.place().document(),
            OptionalInt.of(suggested.version()),
            span.start(),
            span.end(),
            code.key(),
            direction.or(search::direction).filter(key -> !key.isEmpty()),
            OptionalInt.empty(),
            "",
            Map.of());
    return CodingDesk.accept(sketch, request, query(sketch, search), search.name());
  }

  /// Remembers that a place is not to be suggested again to this person.
  ///
  /// @return id of the refusal
  public static int refuse(EditSketch sketch, RuleAsSeen rule, Suggested suggested) {
    var search = rule(sketch, rule);
    var code = code(sketch, search);
    var place = suggested.place();
    var document = text(sketch, suggested);
    refuseDecided(sketch, search, place);
    Checks.span(
        document,
        place.span().start(),
        place.span().end(),
        () -> Characters.of(sketch.handle(), document));
    int id =
        sketch.insert(
            Table.REFUSAL,
            Row.EMPTY
                .with("saved_search", search.id())
                .with("coding_query", query(sketch, search))
                .with("document", document.id())
                .with("version", document.version())
                .with("start_at", place.span().start())
                .with("end_at", place.span().end())
                .with("coder", sketch.by().id())
                .with("created", sketch.now()));
    sketch.say(
        "Avviste et forslag om %s («%s»)".formatted(code.name().in("nb"), search.name()),
        "Refused a suggestion of %s (“%s”)".formatted(code.name().in("en"), search.name()));
    return id;
  }

  /// Takes a refusal back: the place may be suggested again.
  public static int takeBack(EditSketch sketch, int refusal) {
    if (Rows.find(sketch.handle(), Table.REFUSAL, refusal).isEmpty()) {
      throw ProjectError.of(
          Problem.UNKNOWN_TARGET,
          "id",
          "Det finnes ingen avvisning " + refusal + ".",
          "There is no refusal " + refusal + ".");
    }
    sketch.delete(Table.REFUSAL, refusal);
    sketch.say("Tok tilbake en avvisning av et forslag", "Took back a refusal of a suggestion");
    return refusal;
  }

  private static SavedSearch rule(EditSketch sketch, RuleAsSeen seen) {
    var search = SavedSearchDesk.one(sketch.handle(), seen.id());
    seen.checkIsStill(search, sketch.study());
    return search;
  }

  /// The document of a suggestion, whose text must be the one it was made in: in another the place
  /// would be that of other words.
  private static Document text(EditSketch sketch, Suggested suggested) {
    var document = Checks.document(sketch.study(), suggested.place().document());
    Checks.version(document, OptionalInt.of(suggested.version()));
    return document;
  }

  /// What one is told who asks a search for suggestions that has no code.
  public static ProjectError notARule(SavedSearch search) {
    return ProjectError.of(
        Problem.BAD_VALUE,
        "code",
        "«" + search.name() + "» er ikke en regel. Gi søket en kode først.",
        "“" + search.name() + "” is no rule. Give the search a code first.");
  }

  private static Code code(EditSketch sketch, SavedSearch search) {
    return sketch.study().codebook().code(search.code().orElseThrow()).orElseThrow();
  }

  private static void refuseDecided(EditSketch sketch, SavedSearch search, HitPlace place) {
    int me = sketch.by().id();
    boolean coded =
        CodingStore.ofDocument(sketch.handle(), place.document()).stream()
            .filter(coding -> coding.coder() == me && coding.code() == search.code().orElseThrow())
            .map(coding -> new HitPlace(coding.document(), coding.span()))
            .anyMatch(there -> there.covers(place) || place.covers(there));
    boolean refused =
        !coded
            && Refusals.of(sketch.handle(), sketch.study(), search).stream()
                .filter(refusal -> refusal.coder() == me)
                .map(Refusals.Refusal::place)
                .anyMatch(there -> there.covers(place) || place.covers(there));
    if (coded || refused) {
      throw ProjectError.of(
          Problem.CHANGED_MEANWHILE,
          "place",
          coded
              ? "Du har alt kodet dette stedet slik."
              : "Du har alt avvist forslaget på dette stedet.",
          coded
              ? "You have coded this place so already."
              : "You have refused the suggestion at this place already.");
    }
  }

  /// The row of the rule's query, made with the first decision.
  private static int query(EditSketch sketch, SavedSearch rule) {
    return CodingQueryStore.ofRule(sketch.handle(), rule)
        .map(CodingQuery::id)
        .orElseGet(() ->
            CodingQueryStore.write(
                sketch,
                new CodingQuery(
                    0,
                    rule.query(),
                    rule.interviewers(),
                    rule.unit(),
                    rule.code().orElseThrow(),
                    OptionalInt.of(rule.id()),
                    sketch.study().revision(),
                    0,
                    sketch.by().id(),
                    sketch.now())));
  }
}

package no.sitat.project.searches;

import java.util.List;
import java.util.stream.Stream;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.project.searches.Refusals.Decided;
import no.sitat.project.store.CodingStore;
import org.jdbi.v3.core.Handle;

/// What a rule suggests to a person: segments of its hits that this person has neither coded as the
/// rule's code, in whichever direction, nor refused.
///
/// One is decided when it lies inside a place that is, or such a place inside it.
///
/// @param waiting in the order of documents and text
/// @param decided what everybody has decided about the rule as it is now
public record Suggestions(List<HitPlace> waiting, Decided decided) {
  public Suggestions {
    waiting = List.copyOf(waiting);
  }

  /// @param segments of the rule's hits in that study, in order
  /// @param coder id
  public static Suggestions of(
      Handle handle, Study study, SavedSearch rule, List<HitPlace> segments, int coder) {
    var settled = new PlaceSet(settled(handle, study, rule, coder).toList());
    var waiting =
        segments.stream()
            .filter(segment -> !settled.holds(segment) && !settled.liesIn(segment))
            .toList();
    var decided = Refusals.decided(handle).getOrDefault(rule.id(), Decided.NOTHING);
    return new Suggestions(waiting, decided);
  }

  private static Stream<HitPlace> settled(Handle handle, Study study, SavedSearch rule, int coder) {
    var coded =
        CodingStore.ofCode(handle, rule.code().orElseThrow()).stream()
            .filter(coding -> coding.coder() == coder)
            .map(coding -> new HitPlace(coding.document(), coding.span()));
    var refused =
        Refusals.of(handle, study, rule).stream()
            .filter(refusal -> refusal.coder() == coder)
            .map(Refusals.Refusal::place);
    return Stream.concat(coded, refused);
  }
}

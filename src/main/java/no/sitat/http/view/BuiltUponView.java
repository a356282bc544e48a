package no.sitat.http.view;

import java.util.List;
import no.sitat.http.view.HistoryView.ItemView;
import no.sitat.project.past.BuiltUpon;
import no.sitat.project.past.UndoChoice;

/// The refusal of a step on which others have built: who and what, and what is possible instead.
///
/// @param step what was to be undone or redone
/// @param later the newest first, 50 at most
/// @param count how many there are in all
/// @param options `together`, `part`, `leave`: what may be asked for as `choice`
public record BuiltUponView(
    String error,
    String message,
    String messageNb,
    ItemView step,
    List<ItemView> later,
    int count,
    List<String> options) {
  public static BuiltUponView of(BuiltUpon refusal) {
    return new BuiltUponView(
        "built-upon",
        refusal.words().en(),
        refusal.words().nb(),
        ItemView.of(refusal.step()),
        refusal.later().stream().map(ItemView::of).toList(),
        refusal.count(),
        refusal.choices().stream().sorted().map(UndoChoice::key).toList());
  }
}

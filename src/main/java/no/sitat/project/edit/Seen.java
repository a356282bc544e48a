package no.sitat.project.edit;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;

/// What whoever asks for a change had seen of the thing: the revision their screen showed.
///
/// Known while [#during] runs, so that the editor can refuse in the same breath in which it would
/// write, and no request needs a parameter for it.
///
/// @param revision up to which everything had been seen
/// @param table and
/// @param id of the row that is to be changed
public record Seen(long revision, Table table, int id) {
  private static final ScopedValue<Seen> ASKING = ScopedValue.newInstance();

  /// Does what is asked for; the edits it makes on this thread know what was seen.
  public <T, X extends Throwable> T during(CallableOp<T, X> work) throws X {
    return ScopedValue.where(ASKING, this).call(work);
  }

  /// What the request under way had seen, if it says so.
  public static Optional<Seen> ofRequest() {
    return ASKING.isBound() ? Optional.of(ASKING.get()) : Optional.empty();
  }
}

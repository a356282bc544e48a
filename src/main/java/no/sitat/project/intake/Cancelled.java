package no.sitat.project.intake;

import java.io.Serial;

/// Somebody who was asked about progress does not want the work to go on.
///
/// Thrown by a [Progress]; the edit under way is taken back as a whole.
public final class Cancelled extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final boolean leavesHalf;

  public Cancelled() {
    this(false);
  }

  /// @param leavesHalf whether what has been written of a long file may stay, out of sight, to be
  ///   gone on with: it is not that somebody does not want it, there is no time
  public Cancelled(boolean leavesHalf) {
    super("cancelled");
    this.leavesHalf = leavesHalf;
  }

  public boolean leavesHalf() {
    return leavesHalf;
  }
}

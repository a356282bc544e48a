package no.sitat.project.intake;

import java.io.Serial;

/// Somebody who was asked about progress does not want the work to go on.
///
/// Thrown by a [Progress]; the edit under way is taken back as a whole.
public final class Cancelled extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled");
  }
}

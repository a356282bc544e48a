package no.sitat.http.asking;

import java.util.Optional;
import no.sitat.project.releases.ReleaseDraft;

/// A table that was counted, as it would stand in the ledger.
@FunctionalInterface
public interface LeavingTable {
  /// @param reason why it leaves although the verdict is against it
  ReleaseDraft draft(String title, Optional<String> reason);
}

package no.sitat.project.moving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Unshown;

/// What a project of another tool had beside its texts, as it is kept here.
///
/// @param document id of the document whose words were taken from it; 0 for none
/// @param recording GUID of the source that is the recording of the words
/// @param fileName as the other tool had it; empty when there is no file
/// @param sha256 of the file; empty when there is none
/// @param unshown what was coded in it
/// @param coder id of who brought it
public record KeptSource(
    int id,
    UUID guid,
    String name,
    MovedSource.Kind kind,
    int document,
    Optional<UUID> recording,
    String fileName,
    String sha256,
    long bytes,
    String description,
    List<Unshown> unshown,
    int coder,
    Instant created) {
  public KeptSource {
    unshown = List.copyOf(unshown);
  }

  /// What it is; never its description.
  @Override
  public String toString() {
    return "KeptSource[" + kind + " " + guid + "]";
  }
}

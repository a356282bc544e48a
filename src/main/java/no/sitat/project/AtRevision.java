package no.sitat.project;

import java.util.function.Function;
import no.sitat.coding.Study;

/// Something that was read or changed, with the study of that very revision.
///
/// Whoever shows the one beside the other never mixes two revisions, however many others work on
/// the project meanwhile.
///
/// @param study right after the edit, or as it was when the rest was read
public record AtRevision<T>(T value, Study study) {
  public long revision() {
    return study.revision();
  }

  <R> AtRevision<R> with(Function<Study, R> told) {
    return new AtRevision<>(told.apply(study), study);
  }
}

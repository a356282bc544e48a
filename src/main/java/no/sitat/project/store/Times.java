package no.sitat.project.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import no.sitat.corpus.Timeline;
import org.jdbi.v3.core.Handle;

/// When texts were said, as `text_version` keeps it.
public final class Times {
  private Times() {}

  /// As a column; nothing for a text of which nobody knows.
  public static Optional<InputStream> stored(Timeline times) {
    return times.isEmpty() ? Optional.empty() : Optional.of(new ByteArrayInputStream(times.pack()));
  }

  /// Of one version of a document's text.
  public static Timeline of(Handle handle, int document, int version) {
    return handle
        .createQuery(
            "SELECT times FROM text_version WHERE document = ? AND number = ?"
                + " AND times IS NOT NULL")
        .bind(0, document)
        .bind(1, version)
        .map((row, _) -> Timeline.unpack(row.getBytes(1)))
        .findOne()
        .orElse(Timeline.NONE);
  }
}

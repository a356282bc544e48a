package no.sitat.http.view;

import no.sitat.corpus.Recording;

/// The sound of a document; never where it lies.
///
/// @param name what people call the file
/// @param length in bytes
/// @param missing whether the file is not there, or is not what was linked
public record RecordingView(String name, String mediaType, long length, boolean missing) {
  public static RecordingView of(Recording recording, boolean missing) {
    return new RecordingView(recording.name(), recording.mediaType(), recording.length(), missing);
  }
}

package no.sitat.corpus;

/// The sound of a document: a file outside the database.
///
/// @param name what people call the file
/// @param place its path on this machine, or its name among the project's own
/// @param own whether it lies in the project's own folder
/// @param length in bytes, when it was linked
/// @param mediaType `audio/mpeg`, `video/mp4`, …
public record Recording(
    int id, int document, String name, String place, boolean own, long length, String mediaType) {
  /// Which one; never where it lies, which may name a person.
  @Override
  public String toString() {
    return "Recording[" + id + " of document " + document + ", " + length + " bytes]";
  }
}

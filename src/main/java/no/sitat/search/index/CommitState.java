package no.sitat.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// What a commit of the index says about itself.
///
/// @param format by which rules the index was made
/// @param revision the project's revision it holds
/// @param forms how many forms of the lexicon it may name
record CommitState(String format, long revision, int forms) {
  private static final String FORMAT = "format";
  private static final String REVISION = "revision";
  private static final String FORMS = "forms";

  Map<String, String> data() {
    return Map.of(
        FORMAT, format, REVISION, Long.toString(revision), FORMS, Integer.toString(forms));
  }

  static CommitState read(Map<String, String> data) {
    return new CommitState(
        data.getOrDefault(FORMAT, ""),
        Long.parseLong(data.getOrDefault(REVISION, "0")),
        Integer.parseInt(data.getOrDefault(FORMS, "0")));
  }

  /// The last commit in a folder; empty when there is none that can be read.
  static Optional<CommitState> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      return Optional.of(read(reader.getIndexCommit().getUserData()));
    } catch (IOException | IllegalArgumentException e) {
      // Damaged, or written by another Lucene: what is derived is made again.
      return Optional.empty();
    }
  }
}

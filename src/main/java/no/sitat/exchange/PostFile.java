package no.sitat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Sha256;

/// A file of posts that has been gone through to its end, with its threads.
///
/// The threads are made into documents one by one; gone through in their order, they are read about
/// as fast as the disk gives them. Safe to use from many threads.
public final class PostFile {
  /// Raised when a file would be read in another way than before: another order of threads, say.
  private static final int READING = 2;

  private final SourceFile source;
  private final ReadingOptions options;
  private final PostColumns found;
  private final PostThreads threads;

  PostFile(SourceFile source, ReadingOptions options, PostColumns found, PostThreads threads) {
    this.source = source;
    this.options = options;
    this.found = found;
    this.threads = threads;
  }

  public String file() {
    return source.name();
  }

  /// The columns that were read; empty for what no column was found.
  public PostColumns columns() {
    return found;
  }

  /// How many posts there are in all threads.
  public int posts() {
    return threads.posts();
  }

  /// One document for each thread, in the order of their first posts.
  public List<IncomingDocument> threads() {
    return threads;
  }

  /// What tells this file, read in this way, from any other: two with the same mark have the same
  /// threads in the same order. The file is read for it.
  public String mark() {
    try (var in = source.open()) {
      var how =
          List.of(
              String.valueOf(READING),
              source.stem(),
              Sha256.of(in),
              options.language().orElse(""),
              options.interviewer().map(Object::toString).orElse(""),
              options.columns().toString(),
              options.authors().mark());
      return Sha256.of(String.join("\n", how).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a file of posts cannot be read again", e);
    }
  }

  /// How many posts; never the file's name, which may tell who somebody is.
  @Override
  public String toString() {
    return "PostFile[" + posts() + " posts, " + threads.size() + " threads]";
  }
}

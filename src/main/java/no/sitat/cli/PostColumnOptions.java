package no.sitat.cli;

import java.util.Optional;
import no.sitat.exchange.PostColumns;
import picocli.CommandLine.Option;

/// The options that name the columns of a table of posts; what is left out is guessed.
final class PostColumnOptions {
  @Option(names = "--text-column", paramLabel = "C", description = "The words of the post.")
  private Optional<String> text = Optional.empty();

  @Option(names = "--id-column", paramLabel = "C", description = "Unique among the posts.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--time-column", paramLabel = "C", description = "When it was published.")
  private Optional<String> time = Optional.empty();

  @Option(names = "--author-column", paramLabel = "C", description = "Who wrote it.")
  private Optional<String> author = Optional.empty();

  @Option(names = "--thread-column", paramLabel = "C", description = "Which thread it is in.")
  private Optional<String> thread = Optional.empty();

  @Option(names = "--parent-column", paramLabel = "C", description = "Which post it answers.")
  private Optional<String> parent = Optional.empty();

  @Option(names = "--title-column", paramLabel = "C", description = "Its title.")
  private Optional<String> title = Optional.empty();

  PostColumns columns() {
    return new PostColumns(text, id, time, author, thread, parent, title);
  }
}

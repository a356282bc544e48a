package no.sitat.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The words of all documents on disk, made to be searched; derived, and may be deleted.
///
/// Changes are seen, and survive, after [#commit(long)]. An index that cannot be read, or was made
/// by other rules, is emptied when it is opened: its revision is then 0 and the owner fills it
/// again. One process at a time may have it open. Searching, indexing and committing may go on at
/// once in several threads.
public final class SearchIndex implements AutoCloseable {
  /// Changes when words are cut or folded otherwise, or columns are laid out otherwise.
  private static final String FORMAT = "5";

  private static final String LUCENE = "lucene";
  private static final String LEXICON = "lexicon.txt";

  private static final double BUFFER_MB = 64;
  private static final System.Logger LOG = System.getLogger(SearchIndex.class.getName());

  /// Lucene recommends a module for vectors here, at every start; this index has no vectors.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  private final Directory directory;
  private final Lexicon lexicon;
  private final LoadedLeaves leaves = new LoadedLeaves();
  private volatile IndexWriter writer;
  private DirectoryReader reader;
  private volatile Snapshot current;
  private volatile boolean closed;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().daemon().name("sitat-index-", 1).factory());

  private SearchIndex(Directory directory, Lexicon lexicon, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.lexicon = lexicon;
    this.writer = writer;
    reader = DirectoryReader.open(directory);
    current = leaves.snapshot(reader);
  }

  /// Opens the index in a folder, or makes an empty one.
  ///
  /// @throws UncheckedIOException if the folder cannot be written to or is open elsewhere
  public static SearchIndex open(Path folder) {
    try {
      VECTORS.setLevel(Level.SEVERE);
      Files.createDirectories(folder);
      boolean wasThere = Files.exists(folder.resolve(LUCENE));
      var found = readable(folder);
      if (wasThere && found.isEmpty()) {
        LOG.log(System.Logger.Level.WARNING, "the search index could not be read; it is made anew");
      }
      return found.orElseGet(() -> emptied(folder));
    } catch (IOException e) {
      throw unopened(folder, e);
    }
  }

  private static Optional<SearchIndex> readable(Path folder) throws IOException {
    var state = CommitState.in(folder.resolve(LUCENE)).filter(each -> each.format().equals(FORMAT));
    if (state.isEmpty()) {
      return Optional.empty();
    }
    var lexicon = Lexicon.open(folder.resolve(LEXICON), state.get().forms());
    return lexicon.isPresent() ? sound(folder, lexicon.get()) : Optional.empty();
  }

  private static Optional<SearchIndex> sound(Path folder, Lexicon lexicon) throws IOException {
    try {
      return Optional.of(opened(folder, lexicon));
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static SearchIndex emptied(Path folder) {
    try {
      empty(folder);
      return opened(folder, Lexicon.create(folder.resolve(LEXICON)));
    } catch (IOException e) {
      throw unopened(folder, e);
    }
  }

  private static UncheckedIOException unopened(Path folder, IOException cause) {
    return new UncheckedIOException("the search index in " + folder + " cannot be opened", cause);
  }

  private static SearchIndex opened(Path folder, Lexicon lexicon) throws IOException {
    var directory = FSDirectory.open(folder.resolve(LUCENE));
    var writer = writer(directory);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(new CommitState(FORMAT, 0, 0).data().entrySet());
        writer.commit();
      }
      return new SearchIndex(directory, lexicon, writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      directory.close();
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    var settings = new IndexWriterConfig();
    settings.setRAMBufferSizeMB(BUFFER_MB);
    settings.setCommitOnClose(false);
    return new IndexWriter(directory, settings);
  }

  /// Lucene gives a writer up that met a full disk; the last commit is there, and another goes on
  /// from it.
  private synchronized void revive() {
    if (writer.isOpen() || closed) {
      return;
    }
    try {
      writer = writer(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }

  /// Takes documents in, in place of those with the same ids.
  ///
  /// Uses all processors; returns when all are in. If one fails, the others may be in: index again
  /// or leave without a commit.
  public void index(Collection<IndexedText> texts) {
    revive();
    var making = new DocumentIndexing(lexicon);
    var tasks = new ArrayList<Future<?>>(texts.size());
    for (var text : texts) {
      tasks.add(workers.submit(() -> index(making, text)));
    }
    tasks.forEach(SearchIndex::await);
  }

  private Void index(DocumentIndexing making, IndexedText text) throws IOException {
    writer.updateDocument(DocumentIndexing.key(text.document().id()), making.of(text));
    return null;
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be indexed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("indexing was interrupted", e);
    }
  }

  /// Takes documents out; those that are not in stay out.
  public void remove(Collection<Integer> documents) {
    revive();
    try {
      writer.deleteDocuments(documents.stream().map(DocumentIndexing::key).toArray(Term[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes all documents out.
  public void clear() {
    revive();
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes everything since the last commit durable and visible, as the given revision.
  public synchronized void commit(long revision) {
    try {
      int forms = lexicon.save();
      writer.setLiveCommitData(new CommitState(FORMAT, revision, forms).data().entrySet());
      writer.commit();
      refresh();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    }
  }

  private void refresh() throws IOException {
    var changed = DirectoryReader.openIfChanged(reader);
    if (changed != null) {
      reader.close();
      reader = changed;
      current = leaves.snapshot(reader);
    }
  }

  /// By which rules it was made.
  public static String format() {
    return FORMAT;
  }

  /// The project's revision of the last commit; 0 when there was none.
  public long revision() {
    return current.revision();
  }

  /// What the last commit holds, by document id.
  public synchronized Map<Integer, IndexedVersion> documentVersions() {
    try {
      return IndexedVersion.all(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The last commit.
  ///
  /// @throws IllegalStateException if the index is closed
  public Snapshot snapshot() {
    if (closed) {
      throw new IllegalStateException("the search index is closed");
    }
    return current;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /// Gives everything up that was not committed.
  @Override
  public synchronized void close() {
    closed = true;
    workers.shutdown();
    try {
      writer.rollback();
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be closed", e);
    }
  }
}

package no.sitat.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/// The words of all documents on disk, made to be searched; derived, and may be deleted.
///
/// Changes are seen, and survive, after [#commit(long)]. An index that cannot be read, or was made
/// by other rules, is emptied when it is opened: its revision is then 0 and the owner fills it
/// again. One process at a time may have it open. Searching, indexing and committing may go on at
/// once in several threads; a commit waits for the documents that are being taken in just then, and
/// they for it, so that it names no form that the lexicon on the disk does not have.
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
  private final ReentrantReadWriteLock taking = new ReentrantReadWriteLock();
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
    try {
      current = leaves.snapshot(reader);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(reader);
      throw e;
    }
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
    try {
      return written(directory, lexicon, writer(directory));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  private static SearchIndex written(Directory directory, Lexicon lexicon, IndexWriter writer)
      throws IOException {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        writer.setLiveCommitData(new CommitState(FORMAT, 0, 0).data().entrySet());
        writer.commit();
      }
      return new SearchIndex(directory, lexicon, writer);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer::rollback);
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    var settings = new IndexWriterConfig();
    settings.setRAMBufferSizeMB(BUFFER_MB);
    settings.setCommitOnClose(false);
    return new IndexWriter(directory, settings);
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
  /// Uses all processors; returns when all are in. If one fails, the others are in, and nothing
  /// goes on in the background: index again, or [#giveUp()].
  public void index(Collection<IndexedText> texts) {
    var making = new DocumentIndexing(lexicon);
    var tasks = texts.stream().<Callable<Boolean>>map(text -> () -> index(making, text)).toList();
    try {
      for (var done : workers.invokeAll(tasks)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be indexed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("indexing was interrupted", e);
    }
  }

  private boolean index(DocumentIndexing making, IndexedText text) throws IOException {
    taking.readLock().lock();
    try {
      writer.updateDocument(DocumentIndexing.key(text.document().id()), making.of(text));
      return true;
    } finally {
      taking.readLock().unlock();
    }
  }

  /// Takes documents out; those that are not in stay out.
  public void remove(Collection<Integer> documents) {
    try {
      writer.deleteDocuments(documents.stream().map(DocumentIndexing::key).toArray(Term[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes all documents out.
  public void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Forgets what was taken in and out since the last commit, after which one may begin again.
  ///
  /// Lucene gives a writer up that met a full disk, with what it had taken in; until this is called
  /// all changes are then refused, so that no commit can be without some of them.
  public synchronized void giveUp() {
    try {
      writer.rollback();
      writer = closed ? writer : writer(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    }
  }

  /// Makes everything since the last commit durable and visible, as the given revision.
  public synchronized void commit(long revision) {
    taking.writeLock().lock();
    try {
      int forms = lexicon.save();
      writer.setLiveCommitData(new CommitState(FORMAT, revision, forms).data().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    } finally {
      taking.writeLock().unlock();
    }
    refresh();
  }

  private void refresh() {
    try {
      var changed = DirectoryReader.openIfChanged(reader);
      if (changed != null) {
        reader.close();
        reader = changed;
        current = leaves.snapshot(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
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

  /// Whether this is still the last commit.
  public boolean isAt(Snapshot snapshot) {
    return current == snapshot;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /// Gives everything up that was not committed; all is closed, even if some of it fails.
  @Override
  public synchronized void close() {
    closed = true;
    workers.shutdown();
    try {
      IOUtils.close(writer::rollback, reader, directory);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be closed", e);
    }
  }
}

package no.sitat.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import no.sitat.coding.Coder;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.PostFile;
import no.sitat.project.disk.Database;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.PostPieces;
import no.sitat.project.intake.Progress;
import no.sitat.project.intake.ReadyDocument;
import no.sitat.project.intake.UnfinishedImport;
import no.sitat.project.intake.UnfinishedImport.Size;
import no.sitat.project.intake.UnfinishedImports;

/// Long files of posts on their way in: written ahead of the edit that puts them in sight, piece by
/// piece, so that no transaction is long and whoever is stopped goes on where they were.
///
/// Safe to use from many threads; a file is written by one at a time.
final class PostsAhead {
  private static final int POSTS_IN_A_PIECE = 10_000;

  /// In UTF-16 units.
  private static final long TEXT_IN_A_PIECE = 8_000_000;

  private final Editor editor;
  private final Database database;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  PostsAhead(Editor editor, Database database) {
    this.editor = editor;
    this.database = database;
  }

  /// The imports that have been begun, the newest first.
  List<UnfinishedImport> unfinished() {
    return database.read(UnfinishedImports::all);
  }

  /// Whether somebody is at work on it just now.
  boolean isUnderWay(UnfinishedImport unfinished) {
    return underWay.contains(unfinished.mark());
  }

  /// Holds a file for its import, until what this answers is closed.
  ///
  /// @throws ProjectError [Problem#IN_USE] when the same file is on its way already
  Hold hold(PostFile file) {
    var mark = file.mark();
    if (!underWay.add(mark)) {
      throw ProjectError.of(
          Problem.IN_USE,
          "files",
          "Den samme fila er alt i ferd med å importeres. Vent til det er ferdig.",
          "The same file is being imported already. Wait until that is done.");
    }
    return new Hold(file, mark);
  }

  /// A file that is on its way, and held for that.
  final class Hold implements AutoCloseable {
    private final PostFile file;
    private final String mark;
    private Optional<UnfinishedImport> at = Optional.empty();

    private Hold(PostFile file, String mark) {
      this.file = file;
      this.mark = mark;
    }

    PostFile file() {
      return file;
    }

    /// Writes what of the file is not written yet.
    ///
    /// @param progress told of posts; may throw [no.sitat.project.intake.Cancelled]
    UnfinishedImport write(Coder by, Progress progress) {
      var now = found().orElseGet(() -> begun(by));
      at = Optional.of(now);
      var next = CompletableFuture.completedFuture(piece(now.done()));
      while (!now.isWhole()) {
        progress.at(now.done().posts(), now.size().posts(), file.file());
        var piece = next.join();
        next = CompletableFuture.supplyAsync(() -> piece(piece.through()));
        var before = now;
        now =
            editor.ahead(
                by, sketch -> PostPieces.write(sketch, before, piece.ready(), piece.through()));
        at = Optional.of(now);
      }
      progress.at(now.size().posts(), now.size().posts(), file.file());
      return now;
    }

    private UnfinishedImport begun(Coder by) {
      return editor.ahead(by, sketch -> UnfinishedImports.begin(sketch, file, mark));
    }

    /// What is there of the same file, when it can be gone on with.
    private Optional<UnfinishedImport> found() {
      var known = unfinished().stream().filter(each -> each.mark().equals(mark)).findFirst();
      if (known.isEmpty() || goesOn(known.get())) {
        return known;
      }
      takeAway(known.get().id());
      return Optional.empty();
    }

    /// What was passed over because the project had it may be gone by now.
    private boolean goesOn(UnfinishedImport known) {
      boolean same =
          known.outcome().already() == 0 || known.outcome().revision() == editor.study().revision();
      return !known.abandoned()
          && same
          && known.size().equals(new Size(file.threads().size(), file.posts()));
    }

    /// Takes away what has been written.
    void giveUp() {
      at.ifPresent(unfinished -> takeAway(unfinished.id()));
    }

    private Piece piece(Size from) {
      var part = new ArrayList<IncomingDocument>();
      int posts = 0;
      long text = 0;
      int to = from.threads();
      while (to < file.threads().size() && posts < POSTS_IN_A_PIECE && text < TEXT_IN_A_PIECE) {
        var thread = file.threads().get(to++);
        part.add(thread);
        posts += thread.transcript().turns().size();
        text += thread.transcript().text().length();
      }
      var ready = part.parallelStream().map(ReadyDocument::of).toList();
      return new Piece(ready, new Size(to, from.posts() + posts));
    }

    @Override
    public void close() {
      underWay.remove(mark);
    }
  }

  /// Some threads, ready to be written.
  ///
  /// @param through how much of the file has been gone through with them
  private record Piece(List<ReadyDocument> ready, Size through) {}

  /// Takes away what an import that is not under way has written.
  ///
  /// @throws ProjectError [Problem#IN_USE] while it is, [Problem#UNKNOWN_TARGET] when there is none
  void discard(int id) {
    var unfinished =
        database
            .read(handle -> UnfinishedImports.one(handle, id))
            .orElseThrow(PostsAhead::notThere);
    if (!underWay.add(unfinished.mark())) {
      throw ProjectError.of(
          Problem.IN_USE,
          "id",
          "Importen pågår. Avbryt den der den er startet.",
          "The import is under way. Cancel it where it was started.");
    }
    try {
      takeAway(id);
    } finally {
      underWay.remove(unfinished.mark());
    }
  }

  private static ProjectError notThere() {
    return ProjectError.of(
        Problem.UNKNOWN_TARGET,
        "id",
        "Det finnes ingen påbegynt import med det nummeret.",
        "There is no import of that number that has been begun.");
  }

  /// In transactions of bounded size; whoever is stopped has it told as abandoned.
  private void takeAway(int id) {
    editor.aside(handle -> {
      UnfinishedImports.abandon(handle, id);
      return true;
    });
    boolean more = true;
    while (more) {
      more = editor.aside(handle -> UnfinishedImports.takeAway(handle, id));
    }
  }
}

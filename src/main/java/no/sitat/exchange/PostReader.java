package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Post;
import no.sitat.exchange.rows.Moments;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.rows.TextMarks;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.Interviewers;

/// Reads posts from a table: CSV, a workbook, or JSON objects.
///
/// Every thread becomes one document; without a column for threads, every post does. The words of a
/// post are its title and its text. A post without words, or deleted, is left out and counted. A
/// row that does not fit the header, or has an id for the second time, is refused by its line; the
/// others are taken.
///
/// The file is gone through once, to its end, before anybody has a document of it: a file whose
/// structure breaks is refused as a whole. Of a million posts, numbers and marks are in memory, the
/// texts in a [PostSpool].
public final class PostReader {
  private static final Set<String> GONE =
      Set.of("[deleted]", "[removed]", "[slettet]", "[fjernet]");

  /// Reddit's full names: a kind before the id.
  private static final Pattern KIND = Pattern.compile("t[1-6]_(?=[0-9a-z]+$)");

  /// More refusals than this are not listed one by one.
  private static final int LISTED = 1000;

  private final ReadingOptions options;
  private final PostTable posts;
  private final PostCopies copies = new PostCopies();
  private final PostGroups threads = new PostGroups();
  private final TextMarks ids = new TextMarks();
  private final List<Refusal> refusals = new ArrayList<>();
  private int refused;
  private int left;
  private final PostAuthors authors;
  private int timeless;
  private int reposts;
  private int unescaped;

  private PostReader(ReadingOptions options) {
    this.options = options;
    posts = new PostTable(options.scratch());
    authors = options.authors();
  }

  /// The posts of the file, their threads made into documents one by one as the list is gone
  /// through.
  public static Reading<PostFile> read(SourceFile file, ReadingOptions options) {
    try {
      return Rows.read(file, rows -> new PostReader(options).posts(file, rows));
    } catch (PostAuthors.NoKey _) {
      return Reading.refused(Reasons.noKeyToAuthors(file.name()));
    }
  }

  private Reading<PostFile> posts(SourceFile file, Rows rows) throws IOException, FileRefused {
    var layout = PostLayout.of(rows, options.columns());
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      take(file, rows, layout, row.get());
    }
    if (posts.size() == 0) {
      throw new FileRefused(
          refusals.isEmpty() ? Reasons.noPosts(file.name()) : refusals.getFirst());
    }
    threads.close();
    var form =
        new PostThreads.Form(
            file.name(),
            options.language().orElse(ReadingOptions.UNDETERMINED),
            new Interviewers(options.interviewer().or(() -> Optional.of(NOBODY))));
    var value =
        new PostFile(file, options, layout.found(rows), new PostThreads(posts, threads, form));
    return new Reading<>(Optional.of(value), refusals, remarks(file.name()));
  }

  /// Nobody who posts is an interviewer unless somebody says so.
  private static final Pattern NOBODY = Pattern.compile("(?!)");

  private void take(SourceFile file, Rows rows, PostLayout layout, Row row) throws FileRefused {
    if (!rows.fits(row)) {
      refuse(RowReasons.wrongCells(rows, row));
      return;
    }
    var id = withoutKind(PostLayout.cell(row, layout.id()));
    var post = post(layout, row, id.isEmpty() ? file.stem() + "-" + row.line() : id);
    if (post.title().isEmpty() && post.text().isEmpty()) {
      left++;
    } else if (ids.putIfAbsent(post.id(), posts.size()).isPresent()) {
      refuse(Reasons.postTwice(file.name(), row.line()));
    } else {
      threads.add(post.threadName());
      findCopies(post, add(file, post));
    }
  }

  private int add(SourceFile file, PostTable.Entry post) throws FileRefused {
    try {
      return posts.add(post);
    } catch (IOException _) {
      throw new FileRefused(Reasons.noRoomForPosts(file.name()));
    }
  }

  /// Marks a post whose words were there before; or the one before, if this was published earlier.
  private void findCopies(PostTable.Entry post, int number) {
    if (post.repost().isPresent()) {
      reposts++;
      return;
    }
    var words = post.words();
    var before = copies.same(words, number);
    if (before.isEmpty()) {
      return;
    }
    reposts++;
    int other = before.getAsInt();
    boolean isEarlier =
        post.time().isPresent()
            && posts.time(other).filter(post.time().get()::isBefore).isPresent();
    if (isEarlier) {
      posts.repeats(other, number);
      copies.earlier(words, number);
    } else {
      posts.repeats(number, other);
    }
  }

  private static Optional<String> repost(PostLayout layout, Row row, String words) {
    var original = withoutKind(PostLayout.cell(row, layout.original()));
    if (!original.isEmpty() && !original.equals("0") && original.length() <= 500) {
      return Optional.of(original);
    }
    return layout.saysRepost(row) || PostCopies.isRetweet(words)
        ? Optional.of(Post.UNKNOWN)
        : Optional.empty();
  }

  private PostTable.Entry post(PostLayout layout, Row row, String id) {
    var written = PostLayout.cell(row, layout.time());
    var time = Moments.moment(written);
    timeless += time.isEmpty() && !written.isEmpty() ? 1 : 0;
    var rawTitle = PostLayout.cell(row, layout.title());
    var rawText = layout.text(row);
    var title = layout.entities().plain(rawTitle);
    var text = layout.entities().plain(rawText);
    unescaped += title.equals(rawTitle) && text.equals(rawText) ? 0 : 1;
    return new PostTable.Entry(
        id,
        authors.words(unlessGone(title)),
        authors.words(unlessGone(text)),
        authors.label(unlessGone(PostLayout.cell(row, layout.author()))),
        withoutKind(PostLayout.cell(row, layout.parent())),
        withoutKind(PostLayout.cell(row, layout.thread())),
        time,
        repost(layout, row, text));
  }

  private static String unlessGone(String words) {
    return GONE.contains(words) ? "" : words;
  }

  private static String withoutKind(String id) {
    return KIND.matcher(id).replaceFirst("");
  }

  private void refuse(Refusal refusal) {
    refused++;
    if (refused <= LISTED) {
      refusals.add(refusal);
    }
  }

  private List<Remark> remarks(String file) {
    var remarks = new ArrayList<Remark>();
    count(left, "innlegg er slettet eller tomme og er ikke tatt med", "posts are deleted or empty")
        .ifPresent(text -> remarks.add(new Remark(file, text)));
    count(
            timeless,
            "innlegg har et tidspunkt som ikke lot seg lese",
            "posts have an unreadable time")
        .ifPresent(text -> remarks.add(new Remark(file, text)));
    count(
            reposts,
            "innlegg gjentar et annet og er merket som det",
            "posts repeat another and are marked as such")
        .ifPresent(text -> remarks.add(new Remark(file, text)));
    count(
            unescaped,
            "innlegg hadde tegn skrevet som koder for nettsider (&amp; for &), og har fått tegnene",
            "posts had characters written as codes for web pages (&amp; for &), and have the"
                + " characters now")
        .ifPresent(text -> remarks.add(new Remark(file, text)));
    count(refused - refusals.size(), "avviste rader til", "more rows were refused")
        .ifPresent(text -> remarks.add(new Remark(file, text)));
    return remarks;
  }

  private static Optional<LocalText> count(int number, String nb, String en) {
    return number == 0
        ? Optional.empty()
        : Optional.of(new LocalText(number + " " + nb, number + " " + en));
  }
}

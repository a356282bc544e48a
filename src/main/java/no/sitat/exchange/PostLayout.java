package no.sitat.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;

/// Where the columns of a table of posts are; what nobody named is guessed from the header.
///
/// @param text the first of these that is not empty has the words
/// @param original id of the post it repeats
/// @param isRepost that it repeats one, without saying which
/// @param entities how titles and texts are escaped
record PostLayout(
    List<Integer> text,
    OptionalInt id,
    OptionalInt time,
    OptionalInt author,
    OptionalInt thread,
    OptionalInt parent,
    OptionalInt title,
    OptionalInt original,
    OptionalInt isRepost,
    PostEntities entities) {
  private static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "selftext",
          "content",
          "message",
          "full_text",
          "comment",
          "post",
          "tekst",
          "innhold",
          "melding",
          "innlegg",
          "kommentar",
          "tweet",
          "post_text",
          "comment_text",
          "commenttext",
          "textoriginal",
          "textdisplay",
          "caption",
          "description");
  private static final List<String> ID =
      List.of(
          "id",
          "post_id",
          "comment_id",
          "tweet_id",
          "status_id",
          "message_id",
          "innlegg_id",
          "commentid",
          "tweetid",
          "id_str",
          "comment id",
          "tweet id",
          "post id",
          "facebook id");
  private static final List<String> TIME =
      List.of(
          "created_utc",
          "created_at",
          "created",
          "time",
          "timestamp",
          "datetime",
          "date",
          "published",
          "published_at",
          "tid",
          "tidspunkt",
          "dato",
          "publisert",
          "publishedat",
          "published at",
          "post created",
          "created_time",
          "created at",
          "comment date",
          "time_published");
  private static final List<String> AUTHOR =
      List.of(
          "author",
          "user",
          "username",
          "user_name",
          "screen_name",
          "user.screen_name",
          "author.username",
          "author_id",
          "forfatter",
          "bruker",
          "brukernavn",
          "authordisplayname",
          "author_display_name",
          "author name",
          "from.name",
          "user.username",
          "user name",
          "page name",
          "handle",
          "channel",
          "kanal");
  private static final List<String> THREAD =
      List.of(
          "link_id",
          "thread",
          "thread_id",
          "conversation_id",
          "topic_id",
          "discussion_id",
          "tråd",
          "tråd_id",
          "threadid",
          "conversation id",
          "topic",
          "thread id");
  private static final List<String> PARENT =
      List.of(
          "parent_id",
          "parent",
          "in_reply_to",
          "in_reply_to_id",
          "in_reply_to_status_id",
          "reply_to",
          "svar_på",
          "forelder",
          "parentid",
          "parent id",
          "replyto",
          "reply to",
          "in_reply_to_status_id_str",
          "in_reply_to_tweet_id",
          "parent_comment_id");
  private static final List<String> ORIGINAL =
      List.of(
          "crosspost_parent",
          "retweeted_status_id",
          "retweeted_status.id_str",
          "retweeted_status.id",
          "retweet_id",
          "repost_of",
          "shared_post_id",
          "deling_av");

  private static final List<String> IS_REPOST =
      List.of("is_retweet", "retweet", "is_repost", "is_share", "isretweet");

  private static final List<String> TITLE =
      List.of("title", "subject", "headline", "tittel", "emne", "overskrift");

  /// Stretches of a recording, which are no posts.
  private static final List<String> WHISPER = List.of("start", "end", "text");

  /// @throws FileRefused if a named column is missing, or nothing looks like the words of a post
  static PostLayout of(Rows rows, PostColumns columns) throws FileRefused {
    if (rows.header().equals(WHISPER) && columns.equals(PostColumns.GUESSED)) {
      throw new FileRefused(TextReasons.otherFormat(rows.file(), FileFormat.WHISPER_TABLE));
    }
    var layout =
        new PostLayout(
            texts(rows, columns.text()),
            find(rows, columns.id(), ID),
            find(rows, columns.time(), TIME),
            find(rows, columns.author(), AUTHOR),
            find(rows, columns.thread(), THREAD),
            find(rows, columns.parent(), PARENT),
            find(rows, columns.title(), TITLE),
            rows.guess(ORIGINAL),
            rows.guess(IS_REPOST),
            PostEntities.of(rows));
    if (layout.text().isEmpty() && layout.title().isEmpty()) {
      throw new FileRefused(Reasons.noTextColumn(rows.file()));
    }
    return layout;
  }

  /// Files that mix posts and comments have the words of each in a column of its own.
  private static List<Integer> texts(Rows rows, Optional<String> named) throws FileRefused {
    return named.isPresent()
        ? List.of(rows.named(named.get()))
        : TEXT.stream().map(rows::column).flatMapToInt(OptionalInt::stream).boxed().toList();
  }

  /// The names of the columns that were found; several have the words when posts are mixed.
  PostColumns found(Rows rows) {
    var words = text.stream().map(rows.header()::get).collect(Collectors.joining(", "));
    return new PostColumns(
        Optional.of(words).filter(names -> !names.isEmpty()),
        called(rows, id),
        called(rows, time),
        called(rows, author),
        called(rows, thread),
        called(rows, parent),
        called(rows, title));
  }

  private static Optional<String> called(Rows rows, OptionalInt column) {
    return column.isPresent()
        ? Optional.of(rows.header().get(column.getAsInt()))
        : Optional.empty();
  }

  /// The words of the first column that has any.
  String text(Row row) {
    return text.stream()
        .map(column -> row.cell(column).strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static OptionalInt find(Rows rows, Optional<String> named, List<String> usual)
      throws FileRefused {
    return named.isPresent() ? OptionalInt.of(rows.named(named.get())) : rows.guess(usual);
  }

  /// Whether the row says that it repeats another post.
  boolean saysRepost(Row row) {
    var said = cell(row, isRepost);
    return said.equalsIgnoreCase("true") || said.equals("1") || said.equalsIgnoreCase("yes");
  }

  static String cell(Row row, OptionalInt column) {
    return column.isPresent() ? row.cell(column.getAsInt()).strip() : "";
  }
}

package no.sitat.search.match;

import java.util.Locale;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Post;
import no.sitat.corpus.Turn;
import no.sitat.search.query.TurnTest;

/// Makes a test of turns ready for one study.
final class TurnTests {
  private TurnTests() {}

  /// Whether a turn of a document passes.
  @FunctionalInterface
  interface Ready {
    boolean holds(Document document, Turn turn);
  }

  static Ready ready(TurnTest test, Study study) {
    return switch (test) {
      case TurnTest.InGroup(var variable, var groups) -> {
        var respondents = Groups.respondents(study, variable, groups);
        yield (_, turn) -> respondents.get(turn.respondent());
      }
      case TurnTest.OfKind(var kind) -> (document, _) -> document.kind() == kind;
      case TurnTest.Repost _ -> (_, turn) -> turn.post().filter(Post::isRepost).isPresent();
      case TurnTest.InLanguage(var language) ->
          (document, _) -> document.language().equalsIgnoreCase(language);
      case TurnTest.SpokenBy(var speaker) -> (_, turn) -> isSame(turn.speaker(), speaker);
      case TurnTest.OfRole(var role) -> (_, turn) -> turn.role() == role;
      case TurnTest.InDocument(var name) -> (document, _) -> isSame(document.name(), name);
      case TurnTest.InStudy(_, var respondents, var documents) ->
          (document, turn) ->
              respondents.contains(turn.respondent()) || documents.contains(document.id());
      case TurnTest.Published(var moments) ->
          (_, turn) -> turn.post().flatMap(Post::time).filter(moments::has).isPresent();
      case TurnTest.InReplyTo(var post) -> new PostThread(post)::has;
    };
  }

  private static boolean isSame(String name, String wanted) {
    return name.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
  }
}

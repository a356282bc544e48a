package no.sitat.search.match;

import java.util.Locale;
import java.util.Optional;
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
      case TurnTest.InLanguage(var language) ->
          (document, _) -> document.language().equalsIgnoreCase(language);
      case TurnTest.SpokenBy(var speaker) -> (_, turn) -> isSame(turn.speaker(), speaker);
      case TurnTest.OfRole(var role) -> (_, turn) -> turn.role() == role;
      case TurnTest.InDocument(var name) -> (document, _) -> isSame(document.name(), name);
      case TurnTest.Published(var moments) ->
          (_, turn) -> turn.post().flatMap(Post::time).filter(moments::has).isPresent();
      case TurnTest.InReplyTo(var post) -> (document, turn) -> answers(document, turn, post);
    };
  }

  private static boolean isSame(String name, String wanted) {
    return name.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
  }

  /// Goes from answer to what is answered; a chain longer than the thread goes round in circles.
  private static boolean answers(Document document, Turn turn, String post) {
    var at = Optional.of(turn);
    for (int steps = 0; at.isPresent() && steps <= document.turns().size(); steps++) {
      var here = at.get().post();
      if (here.filter(each -> each.id().equals(post)).isPresent()) {
        return true;
      }
      at = here.flatMap(Post::parent).flatMap(parent -> withId(document, parent));
    }
    return false;
  }

  private static Optional<Turn> withId(Document document, String post) {
    return document.turns().stream()
        .filter(turn -> turn.post().filter(each -> each.id().equals(post)).isPresent())
        .findFirst();
  }
}

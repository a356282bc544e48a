package no.sitat.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sitat.http.view.MemoPlaces.PlacedMemo;

/// Which notes somebody asks for: all the words in title, text or what it is on, and the rest as
/// given.
record MemoQuery(
    List<String> words, Optional<String> kind, Optional<String> target, Optional<String> coder) {
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query("q", "words that stand in its title, its text or what it is on"),
          new Route.Query("kind", "reflexive, theoretical, methodological, case, or none"),
          new Route.Query("target", "what sort of thing it is on"),
          new Route.Query("coder", "name of who wrote it"));

  static MemoQuery of(Parameters parameters) {
    var words =
        parameters.text("q").stream()
            .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")))
            .toList();
    return new MemoQuery(
        words, parameters.text("kind"), parameters.text("target"), parameters.text("coder"));
  }

  /// Those asked for, in the order given.
  List<PlacedMemo> of(List<PlacedMemo> memos) {
    return memos.stream().filter(this::matches).toList();
  }

  private boolean matches(PlacedMemo placed) {
    var memo = placed.memo();
    var wanted = kind.map(key -> key.equals("none") ? "" : key);
    if (wanted.filter(key -> !key.equals(memo.kind())).isPresent()
        || target.filter(sort -> !sort.equals(memo.target())).isPresent()
        || coder.filter(name -> !name.equals(memo.coder())).isPresent()) {
      return false;
    }
    var all =
        String.join("\n", memo.title(), memo.text(), placed.targetName(), placed.targetNameEn())
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }
}

package no.sitat.project.moving;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.LinkStore;
import no.sitat.text.Shortened;

/// How passages of a file are related, in the project's own words where it has them; others are
/// added.
final class Relations {
  private static final int LONGEST = 90;

  private final Writing writing;
  private final Map<String, String> byName = new HashMap<>();
  private int place;

  Relations(Writing writing) {
    this.writing = writing;
    for (var relation : LinkStore.relations(writing.sketch().handle())) {
      byName.putIfAbsent(folded(relation.name().nb()), relation.key());
      byName.putIfAbsent(folded(relation.name().en()), relation.key());
      byName.put(folded(relation.key()), relation.key());
      place++;
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// The key of a link's relation.
  String of(MovedLink link) {
    var name = link.name().strip();
    var known = Optional.ofNullable(byName.get(folded(name.isEmpty() ? "related" : name)));
    return known.orElseGet(() -> add(name, link.way()));
  }

  private String add(String said, MovedLink.Way way) {
    var name = said.isEmpty() ? "related" : Shortened.to(said, LONGEST);
    var words = folded(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    var key = words.isEmpty() ? "relation" : words;
    for (int number = 2; byName.containsValue(key); number++) {
      key = (words.isEmpty() ? "relation" : words) + "-" + number;
    }
    var nb = said.isEmpty() ? "henger sammen med" : name;
    var en = said.isEmpty() ? "is related to" : name;
    writing
        .sketch()
        .insert(
            Table.RELATION,
            Row.EMPTY
                .with("relation_key", key)
                .with("name_nb", nb)
                .with("name_en", en)
                .with("back_nb", nb)
                .with("back_en", en)
                .with("directed", way == MovedLink.Way.ONE_WAY)
                .with("place", place++));
    byName.put(folded(said.isEmpty() ? "related" : said), key);
    return key;
  }
}

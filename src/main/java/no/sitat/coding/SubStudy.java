package no.sitat.coding;

import java.util.List;
import no.sitat.registry.Wording;

/// A part of the project with material of its own: a set of respondents and a set of documents.
///
/// @param key the short name that tables use (`latvians`), unique in the project
/// @param material what it is made of, in the team's words; may be empty
/// @param respondents ids, ascending
/// @param documents ids, ascending
public record SubStudy(
    int id,
    String key,
    Wording name,
    String material,
    List<Integer> respondents,
    List<Integer> documents) {
  public SubStudy {
    respondents = List.copyOf(respondents);
    documents = List.copyOf(documents);
  }

  /// Its name in the language; without any, the key.
  public String called(String language) {
    var said = name.in(language);
    return said.isEmpty() ? key : said;
  }
}

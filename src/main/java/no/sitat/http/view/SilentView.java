package no.sitat.http.view;

import java.util.List;
import java.util.Map;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.search.theme.Counts;
import no.sitat.search.theme.Silence;

/// The people of a group who were heard and have nothing under a theme.
///
/// @param counts of the cell, with its base
/// @param people those who say most first
public record SilentView(Counts counts, List<PersonView> people, long revision) {
  /// One of them.
  ///
  /// @param values their group by variable
  /// @param words how many they say in all
  /// @param codings how many codings their words have; none means that nobody has coded them yet
  /// @param instead what they are coded with, the commonest first
  public record PersonView(
      String respondent,
      Map<String, String> values,
      int words,
      List<PlaceView> documents,
      int codings,
      List<InsteadView> instead) {}

  /// A document they speak in.
  public record PlaceView(int id, String name) {}

  /// @param code key
  public record InsteadView(String code, int codings) {}

  public static PersonView person(Silence silence, Study study) {
    var label = study.respondents().respondent(silence.respondent()).orElseThrow().label();
    return new PersonView(
        label,
        OpenDocument.facts(label, study).values(),
        silence.words(),
        silence.documents().stream()
            .map(id -> place(study.corpus().document(id).orElseThrow()))
            .toList(),
        silence.codings(),
        silence.instead().stream()
            .map(use ->
                new InsteadView(
                    study.codebook().code(use.code()).map(Code::key).orElse(""), use.codings()))
            .toList());
  }

  private static PlaceView place(Document document) {
    return new PlaceView(document.id(), document.name());
  }
}

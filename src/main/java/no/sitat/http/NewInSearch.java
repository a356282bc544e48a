package no.sitat.http;

import no.sitat.coding.Coder;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.search.query.reading.QueryReader;

/// The hits of a search that are new in a saved search, which must ask the same.
///
/// @param words what is searched for
/// @param coder for whom they are new
record NewInSearch(Project project, Asking.SearchWords words, Coder coder) {
  /// Their indexes in the order asked for, ascending.
  ///
  /// @throws Refused 404 if there is no such saved search, 400 if it asks something else
  int[] of(int id, SeenAnswers.Answer answer) {
    var search =
        project.searches().find(id, coder).orElseThrow(SavedSearchRoutes::unknown).search();
    if (!asksTheSame(search, answer.study())) {
      throw Refused.field(
          "hits",
          "Det lagrede søket «" + search.name() + "» er et annet enn det du søkte med.",
          "The saved search “" + search.name() + "” is not the one you searched with.");
    }
    var places = FoundPlaces.of(answer.result());
    return project.searches().news(id, answer.study(), places, coder).fresh().stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean asksTheSame(SavedSearch search, Study study) {
    return search.interviewers() == words.interviewers()
        && (search.query().equals(words.query().strip())
            || QueryReader.query(search.query(), study)
                .equals(QueryReader.query(words.query(), study)));
  }
}

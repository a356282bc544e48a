package no.sitat.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.text.Span;

/// The names that files use for a study's ids; empty where there is none.
record Names(Study study) {
  String document(int id) {
    return study.corpus().document(id).map(Document::name).orElse("");
  }

  /// The turn whose words a segment has: the first informant's it touches, or else the first.
  Optional<Turn> turn(int document, Span span) {
    var turns =
        study.corpus().document(document).map(found -> found.turnsAt(span)).orElse(List.of());
    return turns.stream()
        .filter(Turn::isInformant)
        .findFirst()
        .or(() -> turns.stream().findFirst());
  }

  Optional<String> respondent(int id) {
    return study.respondents().respondent(id).map(Respondent::label);
  }

  String respondents(List<Integer> ids) {
    return ids.stream().flatMap(id -> respondent(id).stream()).collect(Collectors.joining(";"));
  }

  String code(int id) {
    return study.codebook().code(id).map(Code::key).orElse("");
  }

  /// Coders are in order of id, from 1, without gaps more often than not.
  String coder(int id) {
    var coders = study.coders();
    boolean inPlace = id > 0 && id <= coders.size() && coders.get(id - 1).id() == id;
    return inPlace
        ? coders.get(id - 1).name()
        : coders.stream().filter(each -> each.id() == id).map(Coder::name).findFirst().orElse("");
  }
}

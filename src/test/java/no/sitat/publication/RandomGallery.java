package no.sitat.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.sitat.codebook.Codebook;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.text.Span;

/// People, what they say and what is quoted of it, drawn at random: document `n` is by person `n`,
/// one turn of a hundred units; the last is heard nowhere.
record RandomGallery(Study study, Publications publications, List<List<String>> values) {
  static final List<String> VARIABLES = List.of("sex", "age", "land");
  private static final UUID NO_GUID = new UUID(0, 0);
  private static final int LENGTH = 100;

  static RandomGallery of(Random random, int people, int quotes) {
    var values = new ArrayList<List<String>>();
    for (int person = 0; person < people; person++) {
      values.add(List.of(value(random, 2), value(random, 3), value(random, 1 + random.nextInt(5))));
    }
    var documents = new ArrayList<Document>();
    for (int id = 1; id < people; id++) {
      documents.add(document(id, random.nextInt(4) == 0));
    }
    var study =
        new Study(
            1,
            new Corpus(documents),
            respondents(values),
            Codebook.EMPTY,
            List.of(),
            CodingTable.EMPTY);
    return new RandomGallery(study, publications(random, people - 1, quotes), values);
  }

  /// Empty is unknown.
  private static String value(Random random, int most) {
    return random.nextInt(8) == 0 ? "" : "v" + random.nextInt(most);
  }

  private static Document document(int id, boolean isPost) {
    var turn =
        new Turn(
            1, new Span(0, LENGTH), "S", SpeakerRole.INFORMANT, id, LENGTH / 5, Optional.empty());
    var kind = isPost ? DocumentKind.POST : DocumentKind.INTERVIEW;
    return new Document(id, NO_GUID, "d" + id, "", kind, "nb", 1, "", LENGTH, 1, List.of(turn));
  }

  private static RespondentTable respondents(List<List<String>> values) {
    var respondents = new ArrayList<Respondent>();
    for (int id = 1; id <= values.size(); id++) {
      respondents.add(new Respondent(id, NO_GUID, "R" + id));
    }
    var variables = new ArrayList<Variable>();
    for (int number = 0; number < VARIABLES.size(); number++) {
      var key = VARIABLES.get(number);
      variables.add(new Variable(number + 1, NO_GUID, key, VariableType.CATEGORY, number));
    }
    return new RespondentTable(
        respondents,
        variables,
        (respondent, variable) -> {
          var text = values.get(respondent.id() - 1).get(variable.id() - 1);
          return text.isEmpty() ? new Value(ValueStatus.UNKNOWN, "", "") : Value.present(text);
        });
  }

  private static Publications publications(Random random, int documents, int count) {
    var all = new ArrayList<Publication>();
    for (int id = 1; id <= 3; id++) {
      all.add(
          new Publication(
              id,
              NO_GUID,
              "p" + id,
              PublicationKind.PAPER,
              2 + random.nextInt(3),
              VARIABLES,
              day(random),
              day(random)));
    }
    var quotes = new ArrayList<PublishedQuote>();
    for (int id = 1; id <= count; id++) {
      quotes.add(quote(random, id, 1 + random.nextInt(documents)));
    }
    return new Publications(all, quotes);
  }

  private static Optional<LocalDate> day(Random random) {
    return Optional.of(LocalDate.of(2026, 1, 1 + random.nextInt(20)))
        .filter(_ -> random.nextInt(3) == 0);
  }

  /// Most quotes of a person have the name they always have.
  private static PublishedQuote quote(Random random, int id, int document) {
    int start = random.nextInt(LENGTH - 10);
    int name = random.nextInt(12) == 0 ? random.nextInt(5) : document;
    var told = VARIABLES.stream().filter(_ -> random.nextInt(3) == 0).toList();
    return new PublishedQuote(
        id,
        NO_GUID,
        1 + random.nextInt(3),
        random.nextInt(50),
        document,
        new Span(start, start + 1 + random.nextInt(9)),
        random.nextInt(6) == 0 ? "" : "N" + name,
        told,
        "",
        1,
        Instant.EPOCH);
  }

  Gallery gallery() {
    return new Gallery(
        new Gallery.Source(
            study,
            publications,
            _ -> {
              throw new IllegalStateException("no text is read");
            },
            _ -> Optional.of("ord")));
  }
}

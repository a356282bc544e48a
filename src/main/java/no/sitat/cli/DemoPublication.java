package no.sitat.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Coder;
import no.sitat.project.Project;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.publication.PublicationDraft;
import no.sitat.project.publication.QuoteDraft;
import no.sitat.publication.PublicationKind;

/// A paper in the making, with what can go wrong in one: somebody who is recognised, two quotes
/// that give away together what neither does, and a post that a search engine finds.
final class DemoPublication {
  private static final String SEX = "sex";
  private static final String AGE = "age_group";
  private static final String ORIGIN = "origin";
  private static final String REGION = "origin@world-region";

  /// @param start of the words in the document, inclusive, UTF-16
  /// @param end exclusive
  private record Quoted(String document, int start, int end, QuoteDraft draft) {}

  private static final List<Quoted> QUOTES =
      List.of(
          new Quoted("R21", 625, 855, new QuoteDraft("Līga", List.of(SEX, AGE, REGION), "")),
          new Quoted("R11", 777, 921, new QuoteDraft("Jane", List.of(SEX, AGE, ORIGIN), "")),
          new Quoted("R16", 1310, 1544, new QuoteDraft("Jānis", List.of(SEX, AGE), "")),
          new Quoted("R16", 1032, 1270, new QuoteDraft("Jānis", List.of(ORIGIN), "")),
          new Quoted(
              "pensjon-i-spania",
              502,
              559,
              new QuoteDraft(
                  "", List.of(), "Barnebarna ble ikke eldre på skjermen, bare lengre.")));

  private DemoPublication() {}

  static void add(Project project, Coder by) {
    var draft =
        new PublicationDraft(
            "Et fint hus og ingen å spørre",
            PublicationKind.PAPER,
            3,
            List.of(SEX, AGE, ORIGIN),
            Optional.empty(),
            Optional.empty());
    int id = project.publications().add(draft, by).value();
    for (var quoted : QUOTES) {
      var document = project.study().corpus().named(quoted.document()).orElseThrow();
      var passage = new Passage(document.id(), OptionalInt.empty(), quoted.start(), quoted.end());
      project.publications().quote(id, passage, quoted.draft(), by);
    }
  }
}

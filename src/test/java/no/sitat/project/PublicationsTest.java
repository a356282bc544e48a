package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Coder;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.publication.PublicationDraft;
import no.sitat.project.publication.QuoteDraft;
import no.sitat.publication.PublicationKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Publications and what they quote, as they are stored, undone and carried along.
class PublicationsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  @TempDir private Path home;
  private Project project;
  private Coder kari;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    project.publications().add(draft("Artikkel"), kari);
  }

  @AfterEach
  void allIsSoundAfterwards() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private static PublicationDraft draft(String title) {
    return new PublicationDraft(
        title, PublicationKind.PAPER, 3, List.of(), Optional.empty(), Optional.empty());
  }

  private String text() {
    return project.text(project.study().corpus().document(1).orElseThrow()).text();
  }

  private int quote(String words) {
    int at = text().indexOf(words);
    var passage = new Passage(1, OptionalInt.empty(), at, at + words.length());
    return project
        .publications()
        .quote(1, passage, new QuoteDraft("Ana", List.of(), ""), kari)
        .value();
  }

  private List<String> quoted() {
    return project.publications().read().value().quotes().stream()
        .map(quote ->
            quote.pseudonym() + ": " + text().substring(quote.span().start(), quote.span().end()))
        .toList();
  }

  @Test
  void aQuoteStaysOnItsWordsWhenTheTextBeforeItIsCorrected() {
    quote("fint hus");
    project
        .corrections()
        .correct(Correction.of(1, 1, new Replacement(0, "Opptak".length(), "Lydopptak")), kari);
    assertEquals(List.of("Ana: fint hus"), quoted());
  }

  @Test
  void aPublicationTakesItsQuotesWithItAndBringsThemBack() {
    quote("fint hus");
    project.publications().remove(1, kari);
    assertEquals(List.of(), project.publications().read().value().all());
    assertEquals(List.of(), quoted());
    project.undo(kari);
    assertEquals(List.of("Ana: fint hus"), quoted());
  }

  @Test
  void whatAQuoteTellsIsChangedAndChangedBack() {
    int id = quote("fint hus");
    project.publications().changeQuote(id, new QuoteDraft("Eva", List.of(), "et hus"), kari);
    assertEquals(List.of("Eva: fint hus"), quoted());
    project.undo(kari);
    assertEquals(List.of("Ana: fint hus"), quoted());
  }

  @Test
  void aTitleIsGivenOnceAndAnUnknownVariableIsRefused() {
    assertThrows(ProjectError.class, () -> project.publications().add(draft("artikkel"), kari));
    var unknown =
        new PublicationDraft(
            "Rapport",
            PublicationKind.REPORT,
            3,
            List.of("shoe_size"),
            Optional.empty(),
            Optional.empty());
    assertThrows(ProjectError.class, () -> project.publications().add(unknown, kari));
  }

  @Test
  void quotesAreReadInTheOrderTheyArePutIn() {
    int first = quote("fint hus");
    int second = quote("venner");
    project.publications().order(1, List.of(second, first), kari);
    assertEquals(List.of("Ana: venner", "Ana: fint hus"), quoted());
    project.undo(kari);
    assertEquals(List.of("Ana: fint hus", "Ana: venner"), quoted());
  }

  @Test
  void whatHasLeftIsReadFirstAndWhatWasWithdrawnUnreadLast() {
    quote("fint hus");
    var later = project.publications().add(draft("Rapport"), kari).value();
    int at = text().indexOf("venner");
    project
        .publications()
        .quote(
            later,
            new Passage(1, OptionalInt.empty(), at, at + "venner".length()),
            new QuoteDraft("Eva", List.of(), ""),
            kari);
    assertEquals(List.of("Ana: fint hus", "Eva: venner"), quoted());
    project.publications().change(1, left("Artikkel", Optional.empty(), Optional.of(DAY)), kari);
    assertEquals(List.of("Eva: venner", "Ana: fint hus"), quoted());
    project.publications().change(1, left("Artikkel", Optional.of(DAY), Optional.of(DAY)), kari);
    assertEquals(List.of("Ana: fint hus", "Eva: venner"), quoted());
  }

  private static PublicationDraft left(
      String title, Optional<LocalDate> published, Optional<LocalDate> withdrawn) {
    return new PublicationDraft(title, PublicationKind.PAPER, 3, List.of(), published, withdrawn);
  }
}

package no.sitat.project.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.sitat.project.desk.Checks;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.PublicationStore;
import no.sitat.publication.Publication;
import no.sitat.publication.Publications;
import no.sitat.publication.PublishedQuote;
import no.sitat.registry.Variable;

/// Turns what somebody does with publications into edits, or refuses it.
public final class PublicationDesk {
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_PSEUDONYM = 200;
  private static final int LONGEST_WORDING = 100_000;
  private static final int MOST_PEOPLE = 1000;

  private final EditSketch sketch;
  private final Publications publications;

  public PublicationDesk(EditSketch sketch) {
    this.sketch = sketch;
    publications = PublicationStore.read(sketch.handle(), sketch.study());
  }

  /// @return its id
  public int add(PublicationDraft draft) {
    check(draft, 0);
    sketch.say("Ny publikasjon «" + draft.title() + "»", "New publication “" + draft.title() + "”");
    return sketch.insert(Table.PUBLICATION, row(draft));
  }

  private static Row row(PublicationDraft draft) {
    return Row.EMPTY
        .with("title", draft.title())
        .with("kind", draft.kind().key())
        .with("people", draft.people())
        .with("variables", String.join("\n", draft.variables()))
        .with("published", draft.published().map(Object::toString).orElse(""))
        .with("withdrawn", draft.withdrawn().map(Object::toString).orElse(""));
  }

  public int change(int id, PublicationDraft draft) {
    find(id);
    check(draft, id);
    sketch.update(Table.PUBLICATION, id, row(draft));
    sketch.say(
        "Endret publikasjonen «" + draft.title() + "»",
        "Changed the publication “" + draft.title() + "”");
    return id;
  }

  /// Removes a publication with its quotes; the passages stay where they are.
  public int remove(int id) {
    var publication = find(id);
    sketch.deleteAll(
        Table.PUBLISHED_QUOTE,
        sketch
            .handle()
            .createQuery("SELECT id FROM published_quote WHERE publication = ?")
            .bind(0, id)
            .mapTo(Integer.class)
            .list());
    sketch.delete(Table.PUBLICATION, id);
    sketch.say(
        "Fjernet publikasjonen «" + publication.title() + "»",
        "Removed the publication “" + publication.title() + "”");
    return id;
  }

  /// Takes a passage into a publication. A publication may quote one passage twice.
  ///
  /// @return the quote's id
  public int quote(int id, Passage passage, QuoteDraft draft) {
    var publication = find(id);
    check(draft);
    var placed = Checks.passage(sketch, passage);
    int place =
        publications.of(publication).stream().mapToInt(each -> each.place() + 1).max().orElse(0);
    sketch.say(
        "Tok et sitat inn i «" + publication.title() + "»",
        "Took a quote into “" + publication.title() + "”");
    return sketch.insert(
        Table.PUBLISHED_QUOTE,
        saying(placed.row(), draft)
            .with("publication", id)
            .with("place", place)
            .with("coder", sketch.by().id())
            .with("created", sketch.now()));
  }

  private static Row saying(Row row, QuoteDraft draft) {
    return row.with("pseudonym", draft.pseudonym())
        .with("told", String.join("\n", draft.told()))
        .with("wording", draft.wording());
  }

  public int changeQuote(int id, QuoteDraft draft) {
    var quote = findQuote(id);
    check(draft);
    sketch.update(Table.PUBLISHED_QUOTE, id, saying(Row.EMPTY, draft));
    var title = find(quote.publication()).title();
    sketch.say("Endret et sitat i «" + title + "»", "Changed a quote of “" + title + "”");
    return id;
  }

  public int removeQuote(int id) {
    var title = find(findQuote(id).publication()).title();
    sketch.delete(Table.PUBLISHED_QUOTE, id);
    sketch.say("Tok et sitat ut av «" + title + "»", "Took a quote out of “" + title + "”");
    return id;
  }

  /// Puts the quotes of a publication into another order.
  ///
  /// @param quotes ids of all its quotes
  public int order(int id, List<Integer> quotes) {
    var publication = find(id);
    var known =
        publications.of(publication).stream().map(PublishedQuote::id).collect(Collectors.toSet());
    if (quotes.size() != known.size() || !known.equals(new HashSet<>(quotes))) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "order",
          "Rekkefølgen må ha hvert sitat én gang.",
          "The order must have every quote once.");
    }
    for (int place = 0; place < quotes.size(); place++) {
      sketch.update(Table.PUBLISHED_QUOTE, quotes.get(place), Row.EMPTY.with("place", place));
    }
    sketch.say(
        "Ny rekkefølge i «" + publication.title() + "»",
        "New order of “" + publication.title() + "”");
    return id;
  }

  private Publication find(int id) {
    return publications
        .publication(id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "publication",
                "Det finnes ingen slik publikasjon.",
                "There is no such publication."));
  }

  private PublishedQuote findQuote(int id) {
    return publications
        .quote(id)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.UNKNOWN_TARGET,
                "quote",
                "Sitatet er ikke i noen publikasjon.",
                "The quote is in no publication."));
  }

  private void check(PublicationDraft draft, int id) {
    Checks.filled("title", draft.title(), LONGEST_TITLE);
    if (publications.titled(draft.title()).filter(other -> other.id() != id).isPresent()) {
      throw ProjectError.of(
          Problem.NAME_TAKEN,
          "title",
          "Det finnes alt en publikasjon som heter «" + draft.title() + "».",
          "There is a publication called “" + draft.title() + "” already.");
    }
    if (draft.people() < 2 || draft.people() > MOST_PEOPLE) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "people",
          "En kildeangivelse må passe på minst 2 personer.",
          "An attribution has to fit at least 2 people.");
    }
    if (draft.variables().size() > Publication.MOST) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "variables",
          "Velg høyst " + Publication.MOST + " variabler.",
          "Choose at most " + Publication.MOST + " variables.");
    }
    draft.variables().forEach(this::checkVariable);
  }

  private void checkVariable(String key) {
    if (sketch.study().respondents().variables().stream()
        .noneMatch(variable -> variable.key().equals(key))) {
      throw unknownColumn("variables", key);
    }
  }

  private void check(QuoteDraft draft) {
    Checks.length("pseudonym", draft.pseudonym(), LONGEST_PSEUDONYM);
    Checks.length("wording", draft.wording(), LONGEST_WORDING);
    var variables = new HashSet<String>();
    for (var key : draft.told()) {
      if (sketch.study().respondents().column(key).isEmpty()) {
        throw unknownColumn("told", key);
      }
      if (!variables.add(Variable.keyOf(key).toLowerCase(Locale.ROOT))) {
        throw ProjectError.of(
            Problem.BAD_VALUE,
            "told",
            "Hver variabel fortelles én gang.",
            "Each variable is told once.");
      }
    }
  }

  private static ProjectError unknownColumn(String field, String key) {
    return ProjectError.of(
        Problem.UNKNOWN_VARIABLE,
        field,
        "Det finnes ingen variabel «" + key + "».",
        "There is no variable “" + key + "”.");
  }
}

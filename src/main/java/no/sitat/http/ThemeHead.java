package no.sitat.http;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Sample;
import no.sitat.exchange.table.Attribution;
import no.sitat.exchange.table.ThemeReport;
import no.sitat.project.Project;
import no.sitat.search.theme.Axis;
import no.sitat.search.theme.Passage;
import no.sitat.search.theme.ThemeGrid;

/// The lines at the head of a theme's file that say what was asked, and what the file does not
/// tell.
final class ThemeHead {
  private final Project project;
  private final boolean tellsWhere;
  private final ThemeQuestion asked;
  private final List<String> left;
  private final ThemeGrid grid;
  private final String language;
  private final List<ThemeReport.Line> lines = new ArrayList<>();

  ThemeHead(Project project, ThemeExport.Asked question, ThemeGrid grid, String language) {
    this.project = project;
    tellsWhere = question.tellsWhere();
    asked = question.asked();
    left = question.left();
    this.grid = grid;
    this.language = language;
  }

  private String say(String nb, String en) {
    return new LocalText(nb, en).in(language);
  }

  private void add(String nb, String en, String text) {
    lines.add(new ThemeReport.Line(say(nb, en), text));
  }

  List<ThemeReport.Line> lines() {
    theme();
    conditions();
    sides();
    counting();
    add("Prosjekt", "Project", project.name());
    add("Revisjon", "Revision", String.valueOf(asked.study().revision()));
    add("Dato", "Date", LocalDate.now(ZoneId.systemDefault()).toString());
    return lines;
  }

  /// What a file to be passed on has done with attributions, and what it has not with words.
  private void warnings() {
    int milder = new Attribution(asked.study(), asked.say()).milder(grid.passages());
    if (milder > 0) {
      add(
          "Grovere kildeangivelser",
          "Coarser attributions",
          say(
                  "%d sitater sier mindre, for alt som er valgt, passer på færre enn %d",
                  "%d quotations tell less, for all that was chosen fits fewer than %d")
              .formatted(milder, Sample.USUAL_K));
    }
    if (grid.passages().stream().anyMatch(this::isPost)) {
      add(
          "Innlegg",
          "Posts",
          say(
              "ordene kan søkes opp; skriv dem om før de trykkes",
              "the words can be searched for; reword them before they are printed"));
    }
  }

  private boolean isPost(Passage passage) {
    return asked
        .study()
        .corpus()
        .document(passage.document())
        .filter(document -> document.kind() == DocumentKind.POST)
        .isPresent();
  }

  private void theme() {
    var code = asked.code();
    var edition = say("utgave ", "edition ") + code.edition();
    add("Tema", "Theme", code.name().in(language) + " (" + code.key() + "), " + edition);
    var definition = code.definition().in(language);
    if (!definition.isBlank()) {
      add("Definisjon", "Definition", definition);
    }
    boolean hasBelow = !asked.study().codebook().childrenOf(code.id()).isEmpty();
    if (hasBelow) {
      add(
          "Underkoder",
          "Sub-codes",
          asked.below() ? say("er med", "included") : say("er ikke med", "left out"));
    }
    var versions = project.codebookVersions();
    add(
        "Kodebok",
        "Codebook",
        versions.isEmpty()
            ? say("ingen navngitt versjon", "no named version")
            : say("sist navngitt som ", "last named ")
                + versions.getLast().name()
                + ", "
                + versions.getLast().created().toString().substring(0, 10));
  }

  private void conditions() {
    asked.filter().where().ifPresent(where -> add("Bare for", "Only where", condition(where)));
    asked.filter().direction().ifPresent(key -> add("Retning", "Direction", direction(key)));
    asked
        .filter()
        .coder()
        .filter(_ -> asked.say().isEmpty())
        .ifPresent(name -> add("Kodet av", "Coded by", name));
    if (!asked.against().isEmpty()) {
      add(
          "Retninger",
          "Directions",
          String.join(", ", asked.against().stream().map(this::direction).toList()));
    }
    asked.said().ifPresent(said -> add("Sagt slik", "Said in this way", saying(said)));
    if (asked.people()) {
      add("Hvem", "Who", say("bare det respondentene sier", "only what respondents say"));
    }
    asked.only().ifPresent(only -> add("Lesemerke", "Reading mark", mark(only)));
  }

  private String condition(String where) {
    return tellsWhere
        ? where
        : say(
            "et vilkår som nevner en person eller et dokument, eller sier mer enn det som er valgt",
            "a condition that names a person or a document, or tells more than was chosen");
  }

  private String direction(String key) {
    return key.isEmpty()
        ? say("uten retning", "no direction")
        : asked.study().codebook().direction(key).map(this::named).orElse(key);
  }

  private String named(Direction direction) {
    return say(direction.nameNb(), direction.nameEn());
  }

  private String saying(ThemeQuestion.Said said) {
    var dimension = asked.study().codebook().dimension(said.dimension()).orElseThrow();
    return dimension.name().in(language)
        + ": "
        + dimension
            .value(said.value())
            .map(Dimension.Value::name)
            .map(name -> name.in(language))
            .orElse("");
  }

  private String mark(String only) {
    return switch (only) {
      case ThemeQuestion.UNREAD -> say("uleste", "unread");
      case "read" -> say("leste", "read");
      case "article" -> say("til artikkelen", "for the article");
      default -> say("til drøfting", "to discuss");
    };
  }

  private void sides() {
    add("Kolonner", "Columns", axis(asked.columns()));
    add("Rader", "Rows", axis(asked.rows()));
    if (!left.isEmpty()) {
      add(
          "Utelatt inndeling",
          "Headings left out",
          say("sier mer enn det som er valgt i kildeangivelsen", "tell more than was chosen"));
    }
  }

  private String axis(Axis axis) {
    return switch (axis.kind()) {
      case NONE -> say("ingen", "none");
      case DIRECTION -> say("retning", "direction");
      case CODE -> say("underkode", "sub-code");
      case CODER -> say("hvem som kodet", "coder");
      case VARIABLE -> axis.variable();
    };
  }

  private void counting() {
    add(
        "Telling",
        "Counting",
        say(
            "samme sted i en tekst står én gang i hver rute, uansett hvor mange som har kodet"
                + " det",
            "the same place in a text stands once in each cell, however many have coded it"));
    if (asked.say().isEmpty()) {
      var total = grid.total();
      add(
          "I alt",
          "In all",
          say(
                  "%d sitater, %d kodinger, %d dokumenter, %d av %d intervjuede respondenter",
                  "%d quotations, %d codings, %d documents, %d of %d interviewed respondents")
              .formatted(
                  total.passages(),
                  total.codings(),
                  total.documents(),
                  total.respondents(),
                  total.base()));
      add("Bruk", "Use", say("bare for prosjektet", "for the project only"));
    } else {
      add("Kildeangivelse", "Attribution", String.join(", ", asked.say()));
      warnings();
    }
  }
}

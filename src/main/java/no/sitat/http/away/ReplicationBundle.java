package no.sitat.http.away;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.bundle.Bundle;
import no.sitat.exchange.bundle.BundleFile;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.project.Project;
import no.sitat.project.releases.Release;

/// What a reader of a paper may have to follow how it came about: codebook with its history,
/// codings without words or place, the tables that have left, queries, versions, and the checklist
/// COREQ.
///
/// Nothing an informant said is in it, so of the codebook no examples either. Tables are those of
/// the ledger, as they left: nothing is counted anew. Coders have names made for this bundle, in an
/// order drawn for it; nothing in it says in which document a coding stands.
public final class ReplicationBundle {
  private static final LocalText TITLE =
      new LocalText("Etterprøving av en studie i Sitat", "Replication of a study in Sitat");
  private static final LocalText LEAD =
      new LocalText(
          """
          Pakken viser hvordan tallene og temaene ble til. Den har **ikke** det informantene sa:
          tabellene er de som er gitt ut under en grense på minst fem, med `:` der et tall er skjult. Et søk som nevner noen, kan være et sitat eller gjelder færre enn fem, er ikke gjengitt.
          Kodinger er med for koder som minst fem personer har sagt noe under, i minst fem dokumenter. `codings.csv` sier ikke hvor en koding står eller hvilke som står sammen:
          hvilke temaer som går sammen, og hvor enige koderne er, kan ikke regnes ut av den, bare leses i tabellene som er gitt ut. Kodere har navn som er laget for denne pakken.
          Det teamet selv har skrevet i definisjoner, navn og søk, er med som det er. To pakker av samme studie kan sammenlignes, og forskjellen kan være én koding.\
          """,
          """
          The bundle shows how the numbers and themes came about. It does **not** have what the informants said:
          the tables are those that were released under a threshold of five or more, with `:` where a number is withheld. A query that names somebody, may be a quotation or is of fewer than five is not given.
          Codings are there for codes under which five people or more have said something, in five documents or more. `codings.csv` does not say where a coding stands or which stand together:
          which themes go together, and how far coders agree, cannot be worked out from it, only read in the tables that were released. Coders have names made for this bundle.
          What the team itself has written in definitions, names and searches is there as it is. Two bundles of one study can be compared, and the difference may be one coding.\
          """);

  private final Project project;
  private final Study study;
  private final ToldQueries queries;
  private final List<Coding> codings;
  private final Choice choice;
  private final String language;

  /// Read once: what is withheld of the codings must fit the tables that are beside them.
  private final List<Release> left;

  private final List<BundleFile> files = new ArrayList<>();

  private ReplicationBundle(Project project, Choice choice, String language) {
    this.project = project;
    this.choice = choice;
    this.language = language;
    var stored = project.codings();
    study = stored.study();
    codings = stored.value();
    queries = new ToldQueries(study);
    left = project.releases().all();
  }

  /// @param coders whether they are told by name
  /// @param sitat which Sitat makes it
  public record Choice(boolean coders, String sitat) {}

  /// @param language of the README and of the checklist, `nb` or `en`
  public static Bundle of(Project project, Choice choice, String language) {
    return new ReplicationBundle(project, choice, language).bundle();
  }

  private Bundle bundle() {
    codebook();
    codings();
    files.addAll(new ReleasedTables(study, queries, choice.coders()).files(left));
    searches();
    guide();
    var coreq = new Coreq(CoreqFacts.of(project, study, choice.sitat()), language);
    csv(
        "coreq.csv",
        "COREQ, 32 punkter, utfylt der prosjektet vet",
        "COREQ, 32 items, filled where the project knows",
        coreq.table());
    files.add(
        BundleFile.text(
            "coreq.md",
            new LocalText("det samme til å skrive videre på", "the same to go on writing"),
            coreq.sheet()));
    versions();
    return new Bundle(TITLE, LEAD, files);
  }

  private void csv(String name, String nb, String en, Table table) {
    files.add(BundleFile.csv(name, new LocalText(nb, en), table));
  }

  private void codebook() {
    var whole = CodebookWriter.file(project.name(), study.codebook());
    var told =
        new CodebookFile(
            whole.id(),
            whole.version(),
            whole.directions(),
            whole.codes().stream().map(ReplicationBundle::withoutExamples).toList(),
            whole.links(),
            whole.dimensions());
    files.add(
        new BundleFile(
            "codebook/codebook.json",
            new LocalText(
                "kodeboken uten eksempler; Sitat kan lese den inn",
                "the codebook without examples; Sitat reads it"),
            out -> CodebookWriter.write(told, out)));
    var editions = new ArrayList<List<Cell>>();
    for (var code : study.codebook().codes()) {
      for (var edition : project.editions(code.id())) {
        editions.add(
            List.of(
                Cell.of(code.key()),
                Cell.of(edition.edition()),
                Cell.of(edition.created().toString()),
                Cell.of(edition.name().nb()),
                Cell.of(edition.name().en()),
                Cell.of(edition.definition().nb()),
                Cell.of(edition.definition().en()),
                Cell.of(edition.include().nb()),
                Cell.of(edition.include().en()),
                Cell.of(edition.exclude().nb()),
                Cell.of(edition.exclude().en())));
      }
    }
    csv(
        "codebook/editions.csv",
        "hva hver kode har betydd, utgave for utgave",
        "what each code has meant, edition by edition",
        new Table(
            "editions",
            List.of(
                "code",
                "edition",
                "created",
                "name_nb",
                "name_en",
                "definition_nb",
                "definition_en",
                "include_nb",
                "include_en",
                "exclude_nb",
                "exclude_en"),
            editions));
    csv(
        "codebook/versions.csv",
        "navngitte versjoner av kodeboken",
        "named versions of the codebook",
        new Table(
            "versions",
            List.of("name", "created", "codes"),
            project.codebookVersions().stream()
                .map(each ->
                    List.of(
                        Cell.of(each.name()),
                        Cell.of(each.created().toString()),
                        Cell.of(each.codes())))
                .toList()));
  }

  private static CodebookFile.Entry withoutExamples(CodebookFile.Entry code) {
    return new CodebookFile.Entry(
        code.key(),
        code.parent(),
        code.name(),
        code.definition(),
        code.include(),
        code.exclude(),
        LocalText.EMPTY,
        LocalText.EMPTY,
        code.kind(),
        code.directions(),
        code.defaultDirection(),
        code.colour(),
        code.active());
  }

  private void codings() {
    var open = new OpenCodings(study);
    var codes = open.codes(left.stream().map(Release::table).toList());
    var coders = drawn(study.coders().stream().map(Coder::id).toList(), "C");
    csv(
        "codings.csv",
        "kodinger uten ord og sted, i en rekkefølge som ikke sier noe: kode, retning, koder, utgave, vekt i tiere, dimensjoner; tomt der færre enn fem dokumenter har det samme",
        "codings without words or place, in an order that says nothing: code, direction, coder, edition, weight in tens, dimensions; empty where fewer than five documents have the same",
        new ToldCodings(study, open, id -> coder(id, coders)).of(codings, codes));
  }

  private String coder(int id, Map<Integer, String> drawn) {
    return choice.coders()
        ? study.coder(id).map(Coder::name).orElse("")
        : drawn.getOrDefault(id, "");
  }

  /// Names in an order that nobody can know.
  private static Map<Integer, String> drawn(List<Integer> ids, String letter) {
    var order = new ArrayList<>(ids);
    Collections.shuffle(order, new SecureRandom());
    int digits = Integer.toString(order.size()).length();
    var names = new HashMap<Integer, String>();
    for (int id : order) {
      names.put(id, letter + padded(names.size() + 1, digits));
    }
    return names;
  }

  private static String padded(int number, int digits) {
    var written = Integer.toString(number);
    return "0".repeat(digits - written.length()) + written;
  }

  private void searches() {
    var nobody = Coder.notYet("");
    var rows =
        project.searches().all(nobody).value().stream()
            .map(listed -> listed.search())
            .map(search ->
                List.of(
                    Cell.of(name(search)),
                    Cell.of(queries.told(search.query())),
                    Cell.of(search.sort()),
                    Cell.of(Boolean.toString(search.interviewers())),
                    Cell.of(
                        search.code().stream()
                            .boxed()
                            .flatMap(id -> study.codebook().code(id).stream())
                            .map(Code::key)
                            .collect(Collectors.joining()))))
            .toList();
    csv(
        "searches.csv",
        "lagrede søk og regler",
        "saved searches and rules",
        new Table("searches", List.of("name", "query", "sort", "interviewers", "code"), rows));
  }

  /// A search that is kept without a name of its own may be called as it was typed.
  private String name(SavedSearch search) {
    boolean isTold = queries.told(search.query()).equals(search.query());
    boolean isTelling =
        queries.namesAnyIn(search.name()) || (!isTold && search.name().contains(search.query()));
    return isTelling ? ToldQueries.NAMED : search.name();
  }

  private void guide() {
    var rows = new ArrayList<List<Cell>>();
    for (var question : project.guide().read().value().questions()) {
      question
          .wordings()
          .forEach(wording -> rows.add(List.of(Cell.of(question.key()), Cell.of(wording))));
    }
    csv(
        "interview-guide.csv",
        "intervjuguiden",
        "the interview guide",
        new Table("guide", List.of("key", "wording"), rows));
  }

  private void versions() {
    var lines = new ArrayList<List<Cell>>();
    lines.add(List.of(Cell.of("sitat"), Cell.of(choice.sitat())));
    lines.add(List.of(Cell.of("project"), Cell.of(project.name())));
    lines.add(List.of(Cell.of("revision"), Cell.of(study.revision())));
    lines.add(List.of(Cell.of("codebook"), Cell.of(project.codebookNamedLast())));
    lines.add(List.of(Cell.of("codes"), Cell.of(study.codebook().codes().size())));
    lines.add(List.of(Cell.of("made"), Cell.of(LocalDate.now(ZoneId.systemDefault()).toString())));
    csv(
        "versions.csv",
        "hvilken Sitat, hvilken revisjon, hvilken kodebok",
        "which Sitat, which revision, which codebook",
        new Table("versions", List.of("what", "version"), lines));
  }
}

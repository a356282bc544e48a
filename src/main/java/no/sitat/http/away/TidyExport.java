package no.sitat.http.away;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.bundle.Bundle;
import no.sitat.exchange.bundle.BundleFile;
import no.sitat.exchange.table.MemoListing;
import no.sitat.exchange.table.StudyListing;
import no.sitat.exchange.table.Table;
import no.sitat.http.view.Listings;
import no.sitat.http.view.MemoPlaces;
import no.sitat.project.Project;
import no.sitat.text.TextVersion;

/// The whole project as tables for R and Python: one kind of thing each, joined by keys, with a
/// dictionary of every column and a program for each language that counts people per theme and
/// group as the crosstab does.
public final class TidyExport {
  private static final LocalText TITLE =
      new LocalText("Sitat: tabeller for R og Python", "Sitat: tables for R and Python");
  private static final LocalText LEAD =
      new LocalText(
          """
          CSV etter RFC 4180, UTF-8, komma, én tabell for hvert slags ting. `dictionary.csv` sier hva hver kolonne er.
          Tabellene har det prosjektet har, uten skjerming: **de er bare for prosjektet**.

          `python3 people.py [variabel]` og `Rscript people.R [variabel]` teller personer per tema og gruppe, som krysstabellen uten grense.
          En kode tar med underkodene sine, en person teller én gang i hver celle, og den som spør, teller ikke.\
          """,
          """
          CSV after RFC 4180, UTF-8, comma, one table for each kind of thing. `dictionary.csv` says what each column is.
          The tables have what the project has, without protection: **they are for the project only**.

          `python3 people.py [variable]` and `Rscript people.R [variable]` count people per theme and group, as the crosstab without a threshold.
          A code includes its sub-codes, a person counts once in each cell, and who asks does not count.\
          """);

  private TidyExport() {}

  /// @param texts whether the words of turns are among the columns
  /// @param memos whether notes are a table
  public record Choice(boolean texts, boolean memos) {}

  public static Bundle of(Project project, Choice choice, String language) {
    var stored = project.codings();
    var study = stored.study();
    var tables = new TidyTables(study);
    var listing = new StudyListing(study);
    Optional<IntFunction<TextVersion>> texts =
        choice.texts() ? Optional.of(project.texts(study)) : Optional.empty();
    var files = new ArrayList<Named>();
    files.add(
        new Named(
            "respondents",
            "respondentene og variablene deres",
            "the respondents and their variables",
            listing.respondents()));
    files.add(new Named("documents", "dokumentene", "the documents", listing.documents()));
    files.add(
        new Named(
            "turns",
            "replikkene: hvem som sier dem",
            "the turns: who says them",
            tables.turns(texts)));
    files.add(new Named("codes", "kodene og treet", "the codes and their tree", tables.codes()));
    files.add(new Named("codings", "kodingene", "the codings", tables.codings(stored.value())));
    files.add(
        new Named(
            "coded_turns",
            "hvilke replikker hver koding ligger i, og hvem som sier dem",
            "which turns each coding lies in, and who says them",
            tables.parts()));
    if (choice.memos()) {
      var memos = Listings.memos(MemoPlaces.of(project.memos().all()));
      files.add(new Named("memos", "notatene", "the memos", MemoListing.of(memos, language)));
    }
    var all = new ArrayList<BundleFile>();
    files.forEach(each -> all.add(BundleFile.csv(each.file(), each.says(), each.table())));
    var columns =
        files.stream()
            .map(each -> new TidyDictionary.Named(each.file(), each.table().columns()))
            .toList();
    all.add(
        BundleFile.csv(
            "dictionary.csv",
            new LocalText("hva hver kolonne er", "what each column is"),
            TidyDictionary.of(study, columns)));
    all.add(
        program(
            "people.py",
            "teller personer per tema og gruppe, i Python",
            "counts people per theme and group, in Python"));
    all.add(program("people.R", "det samme i R", "the same in R"));
    return new Bundle(TITLE, LEAD, all);
  }

  private record Named(String name, LocalText says, Table table) {
    Named(String name, String nb, String en, Table table) {
      this(name, new LocalText(nb, en), table);
    }

    String file() {
      return name + ".csv";
    }
  }

  private static BundleFile program(String name, String nb, String en) {
    return BundleFile.text(name, new LocalText(nb, en), resource(name));
  }

  static String resource(String name) {
    try (InputStream in = TidyExport.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

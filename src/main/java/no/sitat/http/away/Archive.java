package no.sitat.http.away;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.bundle.Bundle;
import no.sitat.exchange.bundle.BundleFile;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.CodingListing;
import no.sitat.exchange.table.MemoListing;
import no.sitat.exchange.table.StudyListing;
import no.sitat.exchange.table.Table;
import no.sitat.http.view.Listings;
import no.sitat.http.view.MemoPlaces;
import no.sitat.project.Project;
import no.sitat.project.disk.FolderPart;
import no.sitat.text.Sha256;

/// A whole project as plain files in open formats, for an archive that keeps it longer than any
/// program: texts as UTF-8, tables as CSV, codebook and history, in a bag after BagIt 1.0 (RFC
/// 8493) with SHA-256.
public final class Archive {
  private static final LocalText TITLE = new LocalText("Et prosjekt i Sitat", "A project in Sitat");
  private static final LocalText LEAD =
      new LocalText(
          """
          Hele prosjektet i åpne formater: tekster som ren tekst (UTF-8, linjer med LF), tabeller som CSV (RFC 4180, UTF-8), kodeboken som JSON.
          Plasser er UTF-16-enheter fra begynnelsen av teksten, slutten er ikke med. **Her er alt det informantene sa.**

          `texts/documents.csv` sier hvilken fil hvert dokument er. Mappen over er en bag etter RFC 8493; `manifest-sha256.txt` der har en sum for hver fil.\
          """,
          """
          The whole project in open formats: texts as plain text (UTF-8, lines end with LF), tables as CSV (RFC 4180, UTF-8), the codebook as JSON.
          Places are UTF-16 units from the beginning of the text, the end exclusive. **Everything the informants said is here.**

          `texts/documents.csv` says which file each document is. The folder above is a bag after RFC 8493; its `manifest-sha256.txt` has a sum for every file.\
          """);

  private final Project project;
  private final String language;
  private final List<BundleFile> files = new ArrayList<>();

  private Archive(Project project, String language) {
    this.project = project;
    this.language = language;
  }

  /// Writes into a folder that is not there yet, or is empty.
  ///
  /// @param sitat which Sitat makes it
  /// @param language of the README, `nb` or `en`
  /// @throws IllegalArgumentException if the folder has something in it
  public static void write(Project project, Path folder, String sitat, String language) {
    try {
      Files.createDirectories(folder);
      try (var there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new IllegalArgumentException("there is something in the folder");
        }
      }
      new Archive(project, language).bag(folder, sitat);
    } catch (IOException e) {
      throw new UncheckedIOException("the archive could not be written", e);
    }
  }

  private void bag(Path folder, String sitat) throws IOException {
    texts();
    tables();
    kept();
    var sums = new Bundle(TITLE, LEAD, files).into(folder.resolve("data"), language);
    long bytes = 0;
    var manifest = new TreeMap<String, String>();
    for (var each : sums.entrySet()) {
      manifest.put("data/" + each.getKey(), each.getValue());
      bytes += Files.size(folder.resolve("data").resolve(each.getKey()));
    }
    var tags = new TreeMap<String, String>();
    tag(folder, tags, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    tag(
        folder,
        tags,
        "bag-info.txt",
        "External-Description: A project of qualitative research, from Sitat "
            + sitat
            + "\n"
            + "Bagging-Date: "
            + LocalDate.now(ZoneId.systemDefault())
            + "\n"
            + "Payload-Oxum: "
            + bytes
            + "."
            + manifest.size()
            + "\n"
            + "Bag-Software-Agent: Sitat "
            + sitat
            + "\n");
    tag(folder, tags, "manifest-sha256.txt", lines(manifest));
    Files.writeString(folder.resolve("tagmanifest-sha256.txt"), lines(tags));
  }

  private static void tag(Path folder, Map<String, String> tags, String name, String words)
      throws IOException {
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name), bytes);
    tags.put(name, Sha256.of(bytes));
  }

  private static String lines(Map<String, String> sums) {
    var lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    return lines.toString();
  }

  private void csv(String name, String nb, String en, Table table) {
    files.add(BundleFile.csv(name, new LocalText(nb, en), table));
  }

  /// A text is called by its number: names of documents may be no names of files.
  private void texts() {
    var study = project.study();
    var rows = new ArrayList<List<Cell>>();
    for (var document : study.corpus().documents()) {
      var name = "texts/" + document.id() + ".txt";
      files.add(
          new BundleFile(
              name,
              LocalText.quoted(document.name()),
              out -> {
                try {
                  out.write(project.text(document).text().getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
      rows.add(
          List.of(
              Cell.of(name),
              Cell.of(document.name()),
              Cell.of(document.title()),
              Cell.of(document.kind().key()),
              Cell.of(document.language()),
              Cell.of(document.version()),
              Cell.of(document.sha256())));
    }
    csv(
        "texts/documents.csv",
        "hvilken fil hvert dokument er",
        "which file each document is",
        new Table(
            "documents",
            List.of("file", "document", "title", "kind", "language", "version", "sha256"),
            rows));
  }

  private void tables() {
    var stored = project.codings();
    var study = stored.study();
    csv(
        "tables/respondents.csv",
        "respondentene",
        "the respondents",
        new StudyListing(study).respondents());
    csv(
        "tables/turns.csv",
        "replikkene",
        "the turns",
        new TidyTables(study).turns(Optional.empty()));
    csv(
        "tables/codings.csv",
        "kodingene med ord",
        "the codings with their words",
        new CodingListing(study, project.texts(study))
            .codings(stored.value(), project.searches().queriesByCoding()));
    csv(
        "tables/coded-turns.csv",
        "hvilke replikker hver koding ligger i",
        "which turns each coding lies in",
        new TidyTables(study).parts());
    var memos = Listings.memos(MemoPlaces.of(project.memos().all()));
    csv("tables/memos.csv", "notatene", "the memos", MemoListing.of(memos, language));
    csv(
        "tables/history.csv",
        "hvem som gjorde hva når",
        "who did what when",
        Listings.history(project.history(Integer.MAX_VALUE, OptionalLong.empty())));
    files.add(
        new BundleFile(
            "codebook/codebook.json",
            new LocalText(
                "kodeboken; Sitat leser den inn igjen", "the codebook; Sitat reads it back"),
            out ->
                CodebookWriter.write(CodebookWriter.file(project.name(), study.codebook()), out)));
    csv(
        "codebook/codes.csv",
        "kodene med antall",
        "the codes with counts",
        new StudyListing(study).codes());
  }

  private void kept() {
    for (var part : FolderPart.ALL) {
      for (var file : part.files(project.folder())) {
        int number = files.size();
        var place = FolderPart.place(project.folder(), file);
        var name = "kept/" + part.name() + "/" + number + ending(place);
        files.add(
            new BundleFile(
                name,
                new LocalText(
                    "`" + place + "` i prosjektets mappe",
                    "`" + place + "` of the project's folder"),
                out -> {
                  try {
                    Files.copy(file, out);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
      }
    }
  }

  private static String ending(String place) {
    var ending =
        place.substring(place.lastIndexOf('.') < 0 ? place.length() : place.lastIndexOf('.'));
    return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
  }
}

package no.sitat.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.RespondentSheet;
import no.sitat.project.intake.Progress;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;
import no.sitat.text.Span;

/// A small study to try things on: three interviews, a thread, four respondents, five codes.
final class Sample {
  static final String[] LINES = {
    "Hvordan var det å komme hit?",
    "Vi hadde et fint hus og alt, men ikke venner.",
    "Savnet du noen?",
    "Ja, jeg savnet familien hver dag. Og maten, og lyset om våren."
  };

  private Sample() {}

  static NewProject settings() {
    var directions =
        List.of(
            new Direction("push", "Push", "Push", "↗", 0),
            new Direction("pull", "Pull", "Pull", "↘", 1));
    var codes =
        List.of(
            code("SOS", Optional.empty(), "Sosiale relasjoner", List.of(), Optional.empty()),
            code("SOS.BARN", Optional.of("SOS"), "Barn", List.of("push", "pull"), Optional.empty()),
            code(
                "STATUS", Optional.empty(), "Status", List.of("push", "pull"), Optional.of("push")),
            code("SKATT", Optional.empty(), "Skatt", List.of("push"), Optional.empty()),
            code("ØKO", Optional.empty(), "Økonomi", List.of(), Optional.empty()));
    var links = List.of(new CodebookFile.Link("SKATT", "ØKO", "related"));
    return NewProject.named("Prøve").with(new CodebookFile("prøve", 1, directions, codes, links));
  }

  private static CodebookFile.Entry code(
      String key,
      Optional<String> parent,
      String name,
      List<String> directions,
      Optional<String> preset) {
    return new CodebookFile.Entry(
        key,
        parent,
        new LocalText(name, name + " (en)"),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        directions,
        preset,
        OptionalInt.empty(),
        true);
  }

  static Project project(Path folder) {
    var project = Project.create(folder, settings());
    var kari = project.coder("Kari");
    project.importDocuments(documents(), kari, Progress.none());
    project.importRespondents(respondents(), kari);
    return project;
  }

  static List<IncomingDocument> documents() {
    return List.of(
        interview("intervju 1", "R1", 1),
        interview("intervju 2", "R2", 3),
        interview("intervju 3", "R3", 2),
        thread());
  }

  static IncomingDocument interview(String name, String respondent, int times) {
    var text = new StringBuilder("Opptak " + name + "\n");
    var turns = new ArrayList<SpokenTurn>();
    for (int i = 0; i < times * LINES.length; i++) {
      boolean asks = i % 2 == 0;
      text.append(asks ? "I: " : respondent + ": ");
      int start = text.length();
      text.append(LINES[i % LINES.length]);
      turns.add(
          new SpokenTurn(
              new Span(start, text.length()),
              asks ? "I" : respondent,
              asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT,
              Optional.empty()));
      text.append('\n');
    }
    var transcript = new Transcript(text.toString(), turns);
    return new IncomingDocument(name + ".txt", name, "", DocumentKind.INTERVIEW, "nb", transcript);
  }

  private static IncomingDocument thread() {
    var text = "Noen som har flyttet hjem?\nJa, i fjor.";
    var turns =
        List.of(
            new SpokenTurn(new Span(0, 26), "anna", SpeakerRole.INFORMANT, post("p1", "")),
            new SpokenTurn(new Span(27, 38), "R1", SpeakerRole.INFORMANT, post("p2", "p1")));
    return new IncomingDocument(
        "poster.csv", "t1", "", DocumentKind.POST, "nb", new Transcript(text, turns));
  }

  private static Optional<Post> post(String id, String parent) {
    var above = parent.isEmpty() ? Optional.<String>empty() : Optional.of(parent);
    var time = java.time.Instant.parse("2024-05-17T12:00:00Z");
    return Optional.of(new Post(id, above, Optional.of(time)));
  }

  static RespondentSheet respondents() {
    return sheet(
        List.of("kjønn", "alder"),
        row(2, "R1", "kvinne", "34"),
        row(3, "R2", "mann", "51"),
        row(4, "R3", "kvinne", ""),
        row(5, "R4", "", "29"));
  }

  static RespondentSheet sheet(List<String> columns, RespondentSheet.Row... rows) {
    var types = columns.stream().map(Sample::column).toList();
    return new RespondentSheet("respondenter.csv", "id", types, List.of(rows));
  }

  private static RespondentSheet.Column column(String key) {
    return new RespondentSheet.Column(
        key, key.equals("alder") ? VariableType.NUMBER : VariableType.CATEGORY);
  }

  static RespondentSheet.Row row(int line, String label, String... values) {
    var cells = new ArrayList<Value>();
    for (var value : values) {
      cells.add(value.isEmpty() ? Value.EMPTY : Value.present(value));
    }
    return new RespondentSheet.Row(line, label, cells);
  }

  static CodingSheet.Row coding(String document, int start, int end, String code) {
    return new CodingSheet.Row(
        2,
        document,
        new Span(start, end),
        code,
        "Ola",
        Optional.empty(),
        OptionalInt.empty(),
        "",
        Optional.empty());
  }

  static CodingSheet codings(CodingSheet.Row... rows) {
    return new CodingSheet("kodinger.csv", List.of(rows));
  }
}

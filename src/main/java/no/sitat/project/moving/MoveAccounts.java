package no.sitat.project.moving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.moving.MoveAccount.About;
import no.sitat.exchange.moving.MoveAccount.Line;
import no.sitat.exchange.moving.MoveAccount.Part;
import no.sitat.exchange.moving.MoveNote;

/// Makes of what was told on a move something to read.
public final class MoveAccounts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MoveAccounts() {}

  /// Of a move that was made.
  ///
  /// @param coder the name of who made it
  public static MoveAccount of(MoveReport report, String coder) {
    var about = new About(report.file(), report.origin(), coder, Optional.of(report.created()));
    return of(about, report.report());
  }

  /// Of a move that was just made or looked at, and may not have left a report.
  public static MoveAccount of(MoveRequest request, MovePreview done) {
    var origin = request.reading().project().origin();
    var about = new About(request.file(), origin, "", Optional.empty());
    return of(about, ReportJson.write(request, done));
  }

  /// Of a project that leaves.
  ///
  /// @param left what of it goes along, and what does not
  public static MoveAccount of(About about, MoveOut.Left left, List<MoveNote> notes) {
    var project = left.project();
    var lines = new ArrayList<Line>();
    taken(lines, MoveKind.DOCUMENTS, project.sources().size());
    taken(lines, MoveKind.CODES, project.codes().size());
    taken(lines, MoveKind.CODINGS, project.codings().size());
    taken(lines, MoveKind.CODERS, project.coders().size());
    taken(lines, MoveKind.RESPONDENTS, project.cases().size());
    taken(lines, MoveKind.VARIABLES, project.variables().size());
    taken(lines, MoveKind.MEMOS, project.memos().size());
    taken(lines, MoveKind.QUOTATIONS, project.passages().size());
    taken(lines, MoveKind.LINKS, project.links().size());
    taken(lines, MoveKind.SETS, project.sets().size());
    notes.forEach(note -> lines.add(Line.of(note)));
    return MoveAccount.ordered(about, lines);
  }

  private static void taken(List<Line> lines, MoveKind kind, int count) {
    if (count > 0) {
      lines.add(new Line(Part.TAKEN, kind.words(), count, LocalText.EMPTY, List.of()));
    }
  }

  private static MoveAccount of(About about, String json) {
    try {
      var root = JSON.readTree(json);
      var lines = new ArrayList<Line>();
      root.path("counts").forEach(count -> counts(lines, count));
      root.path("notes").forEach(note -> lines.add(note(note)));
      root.path("differences").forEach(each -> lines.add(difference(each)));
      root.path("evidence").forEach(each -> lines.add(evidence(each)));
      return MoveAccount.ordered(about, lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report of a move is no JSON", e);
    }
  }

  private static void counts(List<Line> lines, JsonNode count) {
    var kind = kind(count);
    int fresh = count.path("new").asInt();
    int same = count.path("same").asInt();
    if (fresh > 0) {
      lines.add(new Line(Part.TAKEN, kind, fresh, LocalText.EMPTY, texts(count)));
    }
    if (same > 0) {
      lines.add(new Line(Part.SAME, kind, same, LocalText.EMPTY, List.of()));
    }
    int told = count.path("different").asInt();
    if (told > MoveTally.MOST_TOLD) {
      var more =
          new LocalText("i alt; bare de første står her", "in all; only the first are listed here");
      var part = count.path("over").asBoolean() ? Part.OVER : Part.STAYS;
      lines.add(new Line(part, kind, told, more, List.of()));
    }
  }

  private static Line note(JsonNode node) {
    var part = part(node.path("grade").asText());
    var element = node.path("element").asText();
    return new Line(
        part,
        new LocalText(element, element),
        node.path("count").asInt(),
        text(node.path("text")),
        texts(node));
  }

  private static Part part(String grade) {
    return Arrays.stream(MoveNote.Grade.values())
        .filter(each -> each.key().equals(grade))
        .findFirst()
        .map(Part::of)
        .orElse(Part.DROPPED);
  }

  private static Line difference(JsonNode node) {
    var name = node.path("name").asText();
    return new Line(
        node.path("over").asBoolean() ? Part.OVER : Part.STAYS,
        kind(node),
        1,
        text(node.path("what")),
        name.isEmpty() ? List.of() : List.of(name));
  }

  private static Line evidence(JsonNode node) {
    var rule = text(node.path("rule"));
    int borders = node.path("borders").asInt();
    int within = node.path("inWords").asInt();
    boolean sure = node.path("sure").asBoolean();
    return new Line(
        Part.POSITIONS,
        new LocalText("tekst", "text"),
        1,
        new LocalText(
            "%s; %d av %d ender inne i et ord; %s"
                .formatted(rule.nb(), within, borders, sure ? "sikkert" : "etter programmets vane"),
            "%s; %d of %d ends within a word; %s"
                .formatted(
                    rule.en(), within, borders, sure ? "certain" : "by the habit of the program")),
        List.of(node.path("source").asText()));
  }

  private static LocalText kind(JsonNode node) {
    var key = node.path("kind").asText();
    return Arrays.stream(MoveKind.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .map(MoveKind::words)
        .orElse(new LocalText(key, key));
  }

  private static LocalText text(JsonNode node) {
    return new LocalText(node.path("nb").asText(), node.path("en").asText());
  }

  private static List<String> texts(JsonNode node) {
    var texts = new ArrayList<String>();
    node.path("examples").forEach(each -> texts.add(each.asText()));
    return texts;
  }
}

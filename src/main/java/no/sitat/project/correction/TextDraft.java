package no.sitat.project.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Turn;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.project.correction.Correction.Recast;
import no.sitat.project.correction.NewText.NewTurn;
import no.sitat.project.correction.Pieces.Piece;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.Span;

/// Makes a new text and its turns of an old one and a correction.
///
/// Where labels stand in the text itself, before the turns, they follow: a turn that changes its
/// speaker, or is split off, has the new label written as the old one was.
final class TextDraft {
  private final String old;
  private final Document document;
  private final Correction correction;
  private final Labels labels;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Renewed> renewed = new ArrayList<>();

  /// @param parts where the new turns lie in the piece's text
  private record Renewed(Recast recast, Piece piece, List<Span> parts) {}

  private TextDraft(String old, Document document, Correction correction) {
    this.old = old;
    this.document = document;
    this.correction = correction;
    labels = new Labels(old, document);
  }

  /// @throws ProjectError [Problem#BAD_SPAN] or [Problem#BAD_VALUE] if it cannot be done
  static NewText of(String old, Document document, Correction correction) {
    return new TextDraft(old, document, correction).made();
  }

  private NewText made() {
    correction.replacements().forEach(this::replace);
    correction.recasts().forEach(this::recast);
    document.turns().stream().filter(turn -> !isRecast(turn)).forEach(this::rename);
    var all = Pieces.of(pieces);
    var now = all.applied(old);
    var turns = turns(all);
    checkTurns(now, turns);
    return new NewText(now, all.change(old, now), turns);
  }

  /// No turn loses all its words, and something stands between each two; what a file brought that
  /// is otherwise does not hinder other corrections.
  private void checkTurns(String now, List<NewTurn> turns) {
    var before = document.turns().stream().map(Turn::span).toList();
    var after = turns.stream().map(NewTurn::span).toList();
    if (blank(now, after) > blank(old, before)) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "replacements",
          "En rettelse kan ikke tømme en replikk; fjern replikken i stedet.",
          "A correction cannot empty a turn; remove the turn instead.");
    }
    if (tight(after) > tight(before)) {
      throw ProjectError.of(
          Problem.BAD_SPAN,
          "replacements",
          "Mellom to replikker må det stå noe, i det minste et linjeskift.",
          "Something must stand between two turns, at least a line break.");
    }
  }

  private static long blank(String text, List<Span> turns) {
    return turns.stream()
        .filter(turn -> text.substring(turn.start(), turn.end()).isBlank())
        .count();
  }

  private static long tight(List<Span> turns) {
    return IntStream.range(1, turns.size())
        .filter(i -> turns.get(i).start() <= turns.get(i - 1).end())
        .count();
  }

  private void replace(Correction.Replacement wanted) {
    if (wanted.start() < 0 || wanted.end() < wanted.start() || wanted.end() > old.length()) {
      throw badSpan(wanted.start(), wanted.end());
    }
    var span = new Span(wanted.start(), wanted.end());
    boolean cuts =
        document.turns().stream()
            .map(Turn::span)
            .anyMatch(turn -> turn.overlaps(span) && !turn.contains(span));
    if (cuts || isHalf(span.start()) || isHalf(span.end())) {
      throw badSpan(wanted.start(), wanted.end());
    }
    pieces.add(new Piece(span, clean(wanted.text()), false));
  }

  private boolean isHalf(int offset) {
    return offset > 0
        && offset < old.length()
        && Character.isSurrogatePair(old.charAt(offset - 1), old.charAt(offset));
  }

  private static ProjectError badSpan(int start, int end) {
    return ProjectError.of(
        Problem.BAD_SPAN,
        "replacements",
        "Det kan ikke rettes fra %d til %d: stedet må ligge i én replikk, eller mellom to."
            .formatted(start, end),
        "Nothing can be replaced from %d to %d: it must lie in one turn, or between two."
            .formatted(start, end));
  }

  /// In the form that the text of a file has.
  private static String clean(String text) {
    return PlainText.composed(PlainText.withoutControls(PlainText.withLineFeeds(text)));
  }

  private boolean isRecast(Turn turn) {
    return correction.recasts().stream()
        .anyMatch(recast -> recast.from() <= turn.number() && turn.number() <= recast.through());
  }

  private void recast(Recast recast) {
    check(recast);
    var first = turn(recast.from());
    var last = turn(recast.through());
    if (recast.parts().isEmpty()) {
      var piece = new Piece(labels.whole(first, last), "", true);
      pieces.add(piece);
      renewed.add(new Renewed(recast, piece, List.of()));
      return;
    }
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    for (var part : recast.parts()) {
      if (!spans.isEmpty()) {
        text.append('\n').append(labels.opening(first, part.speaker()));
      }
      int start = text.length();
      text.append(clean(part.text()).strip());
      spans.add(new Span(start, text.length()));
    }
    var piece = new Piece(new Span(first.span().start(), last.span().end()), text.toString(), true);
    pieces.add(piece);
    renewed.add(new Renewed(recast, piece, spans));
    relabel(first, recast.parts().getFirst().speaker());
  }

  private void check(Recast recast) {
    boolean known =
        recast.from() >= 1
            && recast.from() <= recast.through()
            && recast.through() <= document.turns().size();
    boolean said = recast.parts().stream().noneMatch(part -> part.text().isBlank());
    boolean named = recast.parts().stream().allMatch(part -> part.speaker().length() <= 500);
    if (!known || !said || !named) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "turns",
          "Replikkene finnes ikke, eller en av dem er tom eller har for langt navn.",
          "There are no such turns, or one of them is empty or has too long a name.");
    }
    boolean whole = recast.parts().size() == 1 && recast.from() == recast.through();
    if (document.kind() == DocumentKind.POST && !whole) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "turns",
          "Et innlegg kan rettes, men ikke deles, slås sammen med et annet eller fjernes.",
          "A post can be corrected, but not split, joined to another or removed.");
    }
  }

  private Turn turn(int number) {
    return document.turns().get(number - 1);
  }

  private void rename(Turn turn) {
    Optional.ofNullable(correction.speakers().get(turn.speaker()))
        .ifPresent(label -> relabel(turn, label));
  }

  /// Writes another label before a turn, unless a correction has done so already.
  private void relabel(Turn turn, String label) {
    if (label.equals(turn.speaker())) {
      return;
    }
    labels
        .written(turn)
        .filter(span -> pieces.stream().noneMatch(piece -> piece.old().overlaps(span)))
        .ifPresent(span -> pieces.add(new Piece(span, label, false)));
  }

  private List<NewTurn> turns(Pieces all) {
    var turns = new ArrayList<NewTurn>();
    for (var turn : document.turns()) {
      if (!isRecast(turn)) {
        var label = correction.speakers().getOrDefault(turn.speaker(), turn.speaker());
        turns.add(made(turn, label, all.moved(turn.span())));
      }
    }
    for (var each : renewed) {
      int start = all.startOf(each.piece());
      var origin = turn(each.recast().from());
      for (int i = 0; i < each.parts().size(); i++) {
        var span = each.parts().get(i);
        var speaker = each.recast().parts().get(i).speaker();
        turns.add(made(origin, speaker, new Span(start + span.start(), start + span.end())));
      }
    }
    turns.sort(Comparator.comparing(NewTurn::span));
    return turns;
  }

  private NewTurn made(Turn origin, String speaker, Span span) {
    boolean same = speaker.equals(origin.speaker());
    boolean renamed = speaker.equals(correction.speakers().get(origin.speaker()));
    int respondent = same || renamed ? origin.respondent() : Turn.NOBODY;
    return new NewTurn(span, speaker, origin.role(), respondent, origin.post());
  }

  /// Part of a correction that is the same as what is there changes nothing.
  static boolean isSame(NewText made, Document document) {
    var turns = document.turns();
    return made.change().isNothing()
        && made.turns().size() == turns.size()
        && IntStream.range(0, turns.size())
            .allMatch(i ->
                made.turns().get(i).span().equals(turns.get(i).span())
                    && made.turns().get(i).speaker().equals(turns.get(i).speaker()));
  }
}

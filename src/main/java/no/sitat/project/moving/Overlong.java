package no.sitat.project.moving;

import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.project.desk.ValueDesk;
import no.sitat.text.Shortened;

/// Tells which names and texts of a file are longer than there is room for here; whoever writes
/// them shortens them.
final class Overlong {
  private static final int LONGEST_EXAMPLE = 100;

  private static final LocalText WORDS =
      new LocalText(
          "Lengre enn det er plass til, og kortet ned; det siste er ikke her.",
          "Longer than there is room for, and shortened; the end is not here.");

  private final MoveTally tally;

  private Overlong(MoveTally tally) {
    this.tally = tally;
  }

  static void tell(MovedProject file, MoveTally tally) {
    var overlong = new Overlong(tally);
    overlong.names(file);
    overlong.texts(file);
  }

  private void names(MovedProject file) {
    file.coders().forEach(each -> name("User", each.name(), CoderMove.LONGEST));
    file.codes().forEach(each -> name("Code", each.name(), CodeRows.LONGEST_NAME));
    file.sources().forEach(each -> name("Source", each.name(), SourceMove.LONGEST_NAME));
    file.memos().forEach(each -> name("Note", each.title(), MemoMove.LONGEST_TITLE));
    file.variables().forEach(each -> name("Variable", each.name(), VariableMove.LONGEST_KEY));
    file.cases().forEach(each -> name("Case", each.name(), CaseMove.LONGEST));
    file.links().forEach(each -> name("Link", each.name(), LinkMove.LONGEST_TYPE));
    file.sets().forEach(each -> name("Set", each.name(), SetMove.LONGEST_NAME));
  }

  private void texts(MovedProject file) {
    for (var code : file.codes()) {
      text(code.description(), CodeRows.LONGEST_TEXT, code.name());
    }
    for (var source : file.sources()) {
      boolean told = source.words().isPresent();
      int most = told ? MemoMove.LONGEST_TEXT : FileMove.LONGEST_DESCRIPTION;
      text(source.description(), most, source.name());
      values(source.values(), source.name());
    }
    for (var each : file.cases()) {
      text(each.description(), MemoMove.LONGEST_TEXT, each.name());
      values(each.values(), each.name());
    }
    file.codings().forEach(each -> text(each.memo(), CodingSayings.LONGEST_MEMO, ""));
    file.memos().forEach(each -> text(each.text(), MemoMove.LONGEST_TEXT, each.title()));
    file.sets().forEach(each -> text(each.description(), SetMove.LONGEST_DESCRIPTION, each.name()));
  }

  private void values(List<MovedValue> values, String whose) {
    values.forEach(value -> text(value.text(), ValueDesk.LONGEST_VALUE, whose));
  }

  private void name(String element, String name, int most) {
    tell(element, name, most, name);
  }

  private void text(String text, int most, String whose) {
    tell("Text", text, most, whose);
  }

  private void tell(String element, String text, int most, String whose) {
    if (Shortened.cuts(text.strip(), most)) {
      tally.note(Grade.CONVERTED, element, Shortened.marked(whose, LONGEST_EXAMPLE), WORDS);
    }
  }
}

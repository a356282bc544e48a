package no.sitat.exchange.refi.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Timeline;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.registry.ValueStatus;

/// A project as a file for a target can carry it: what [Loss] calls dropped is not in it.
public final class Carried {
  private Carried() {}

  public static MovedProject by(MovedProject project, RefiOptions options) {
    return options.target().hasOwnPart()
        ? Preparation.of(project, new RefiOptions(options.target())).project()
        : withoutOwn(Preparation.of(project, options).project());
  }

  private static MovedProject withoutOwn(MovedProject project) {
    return new MovedProject(
        Optional.<UUID>empty(),
        project.name(),
        project.origin(),
        project.coders(),
        project.codes().stream().map(Carried::code).toList(),
        project.sources().stream().map(Carried::source).toList(),
        project.codings(),
        project.passages(),
        project.memos().stream().map(Carried::memo).toList(),
        project.variables().stream().map(Carried::variable).toList(),
        project.cases().stream().map(Carried::ofCase).toList(),
        project.links(),
        project.sets().stream().map(Carried::set).toList(),
        Optional.empty());
  }

  private static MovedCode code(MovedCode code) {
    return new MovedCode(
        code.guid(),
        code.parent(),
        code.name(),
        Optional.empty(),
        code.description(),
        code.colour(),
        code.codable());
  }

  private static MovedSource source(MovedSource source) {
    return new MovedSource(
        source.guid(),
        source.name(),
        source.kind(),
        DocumentKind.INTERVIEW,
        source.words().map(words -> new Transcript(words.text(), List.of(), Timeline.NONE)),
        source.file(),
        source.recording(),
        "und",
        source.coder(),
        source.created(),
        source.description(),
        values(source.values()),
        source.unshown());
  }

  private static MovedMemo memo(MovedMemo memo) {
    return new MovedMemo(
        memo.guid(),
        memo.title(),
        memo.text(),
        "",
        memo.coder(),
        memo.created(),
        memo.changed(),
        memo.on());
  }

  private static MovedVariable variable(MovedVariable variable) {
    return new MovedVariable(
        variable.guid(), variable.name(), variable.type(), variable.description());
  }

  private static MovedCase ofCase(MovedCase each) {
    return new MovedCase(
        each.guid(),
        each.name(),
        each.description(),
        each.sources(),
        each.parts(),
        values(each.values()));
  }

  private static List<MovedValue> values(List<MovedValue> values) {
    var carried = new ArrayList<MovedValue>();
    for (var value : values) {
      carried.add(ValueStatus.isLabel(value.text()) ? new MovedValue(value.variable(), "") : value);
    }
    return carried;
  }

  private static MovedSet set(MovedSet set) {
    return new MovedSet(
        set.guid(),
        set.name(),
        set.description(),
        set.members().stream().filter(member -> member.kind() != TargetKind.CASE).toList());
  }
}

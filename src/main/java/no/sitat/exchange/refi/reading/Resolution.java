package no.sitat.exchange.refi.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.own.Copies;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.exchange.refi.xml.Guids;

/// Puts a document that was walked through together into a project.
final class Resolution {
  private final Found found;
  private final Ledger ledger;
  private final References references;
  private final Memos memos;
  private final Selections selections;
  private final CodingResolution codings;
  private final SourceResolution sources;

  Resolution(Found found, SourceFiles files, Ledger ledger) throws IOException {
    this.found = found;
    this.ledger = ledger;
    var texts = new SourceTexts(files, ledger);
    var cases = CaseCodes.of(found, ledger);
    references = new References(found, cases.codes(), ledger);
    memos = new Memos(found, texts, ledger);
    selections = new Selections(found.origin.startsWith("Sitat"));
    codings =
        new CodingResolution(
            new CodingResolution.Around(references, selections, memos, cases.cases()), ledger);
    sources =
        new SourceResolution(
            new SourceResolution.Around(found, files, texts, memos, references), codings, ledger);
  }

  /// @param told the rule to read positions by; empty to find out
  MoveReading read(Optional<PositionRule> told) throws IOException {
    sources.load();
    sources.judge(told);
    sources.place();
    for (var code : references.raw()) {
      code.notes().forEach(note -> memos.on(note, new Target(TargetKind.CODE, code.guid())));
    }
    var targets = new Targets(references, selections, codings, found, sources);
    var links = new LinkResolution(targets, memos, sources, ledger);
    links.read(found);
    var values = new Values(references, ledger);
    var cases = new CaseResolution(targets, selections, values, ledger).read(found, memos, codings);
    var sets = links.sets(found);
    descriptionOfProject();
    var moved =
        new MovedProject(
            Optional.empty(),
            found.name,
            found.origin,
            List.of(),
            List.of(),
            sources.moved(values, cases.ofSources(), links.recordings()),
            codings.codings(),
            selections.moved(references),
            memos.moved(references),
            List.of(),
            cases.cases(),
            links.links(),
            sets,
            Optional.empty());
    return new MoveReading(withPeople(moved), ledger.notes(), sources.evidence());
  }

  /// After everything that can make a missing coder, code or variable.
  private MovedProject withPeople(MovedProject moved) {
    return new MovedProject(
        moved.guid(),
        moved.name(),
        moved.origin(),
        references.coders(),
        references.codes(this::described),
        moved.sources(),
        moved.codings(),
        moved.passages(),
        moved.memos(),
        references.variables(),
        moved.cases(),
        moved.links(),
        moved.sets(),
        Optional.empty());
  }

  private String described(Raw.Code code) {
    return Copies.without(code.description(), memos.texts(code.notes()));
  }

  private void descriptionOfProject() {
    var proper = Copies.without(found.description, memos.texts(found.notesOnProject));
    if (!proper.isBlank()) {
      memos.ofDescription(
          Guids.made("description of " + found.name), proper, Raw.Stamp.NONE, new ArrayList<>());
    }
  }

  /// Whether something is known under a GUID.
  static Optional<Target> target(TargetKind kind, UUID guid, boolean known) {
    return known ? Optional.of(new Target(kind, guid)) : Optional.empty();
  }
}

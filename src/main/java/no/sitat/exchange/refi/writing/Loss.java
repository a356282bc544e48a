package no.sitat.exchange.refi.writing;

import static no.sitat.exchange.moving.MoveNote.Grade.CONVERTED;
import static no.sitat.exchange.moving.MoveNote.Grade.DROPPED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.registry.ValueStatus;

/// What a file for a target cannot say, or says in another form; told before it is given out.
final class Loss {
  private final MovedProject project;
  private final RefiTarget target;
  private final List<MoveNote> notes = new ArrayList<>();

  private Loss(MovedProject project, RefiTarget target) {
    this.project = project;
    this.target = target;
  }

  /// The gravest first.
  static List<MoveNote> of(MovedProject project, RefiTarget target) {
    var loss = new Loss(project, target);
    loss.words();
    loss.codes();
    loss.values();
    loss.astral();
    loss.notes.sort((one, other) -> other.grade().compareTo(one.grade()));
    return loss.notes;
  }

  /// What only our own part says: kept for us, or gone.
  private Grade own() {
    return target.hasOwnPart() ? CONVERTED : DROPPED;
  }

  private LocalText told(String nb, String en) {
    return target.hasOwnPart()
        ? new LocalText(
            nb + " ligger i filen og leses bare av Sitat.",
            en + " are in the file and read by Sitat alone.")
        : new LocalText(
            nb + " har ingen plass i formatet og er ikke med; velg standard for å ta dem vare på.",
            en
                + " have no place in the format and are left out; choose the standard to keep them.");
  }

  private void add(Grade grade, String element, List<String> examples, LocalText text) {
    if (!examples.isEmpty()) {
      var named = examples.stream().filter(each -> !each.isBlank()).distinct().toList();
      notes.add(new MoveNote(grade, element, examples.size(), text, named));
    }
  }

  private List<String> sources(Predicate<MovedSource> which) {
    return project.sources().stream().filter(which).map(MovedSource::name).toList();
  }

  private void words() {
    add(
        own(),
        "turns",
        sources(source -> source.words().map(each -> !each.turns().isEmpty()).orElse(false)),
        told("Hvem som snakker når, og hvilke ord som er intervjuerens,", "Turns and speakers"));
    add(
        own(),
        "times",
        sources(source -> source.words().map(each -> !each.timeline().isEmpty()).orElse(false)),
        told("Tidspunkter i opptaket", "Times in the recording"));
    add(
        CONVERTED,
        "Selection",
        project.sources().stream()
            .flatMap(source ->
                source.unshown().stream()
                    .filter(place ->
                        !place.place().equals("whole") && !SourceOutput.isSelection(source, place))
                    .map(_ -> source.name()))
            .toList(),
        new LocalText(
            "Kodinger av et sted som ikke kan skrives, er blitt kodinger av hele kilden.",
            "Codings of a place that cannot be written have become codings of the whole source."));
  }

  private void codes() {
    add(
        own(),
        "codebook",
        project.codebook().stream()
            .flatMap(file -> file.codes().stream())
            .map(CodebookFile.Entry::key)
            .toList(),
        told(
            "Kodenes nøkler, definisjoner på to språk og retninger",
            "Keys, definitions in two" + " languages and directions of codes"));
    add(
        CONVERTED,
        "Coding",
        project.codings().stream()
            .filter(each ->
                each.direction().isPresent()
                    || each.weight().isPresent()
                    || !each.dimensions().values().isEmpty())
            .map(_ -> "")
            .toList(),
        new LocalText(
            "Retning, vekt og dimensjoner står som notat på kodingen og i beskrivelsen av utsnittet.",
            "Direction, weight and dimensions stand as a note on the coding and in the description"
                + " of the selection."));
  }

  private void values() {
    add(
        own(),
        "VariableValue",
        project.cases().stream()
            .filter(each -> each.values().stream().anyMatch(Loss::isStatus))
            .map(MovedCase::name)
            .toList(),
        told("Grunner til at en verdi mangler", "Reasons why a value is missing"));
    add(
        own(),
        "Set",
        project.sets().stream()
            .filter(
                set -> set.members().stream().anyMatch(member -> member.kind() == TargetKind.CASE))
            .map(MovedSet::name)
            .toList(),
        told("Saker i sett", "Cases in sets"));
  }

  private static boolean isStatus(MovedValue value) {
    return ValueStatus.isLabel(value.text());
  }

  /// What NVivo would place otherwise.
  private void astral() {
    if (target == RefiTarget.NVIVO) {
      return;
    }
    add(
        CONVERTED,
        "TextSource",
        sources(source ->
            source
                .words()
                .filter(each -> each.text().chars().anyMatch(c -> Character.isSurrogate((char) c)))
                .isPresent()),
        new LocalText(
            "Tekster har emoji eller andre tegn som NVivo teller annerledes; velg NVivo som mål hvis"
                + " filen skal dit.",
            "Texts have emoji or other characters that NVivo counts otherwise; choose NVivo as the"
                + " target if the file is for it."));
  }
}

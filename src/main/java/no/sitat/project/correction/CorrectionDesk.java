package no.sitat.project.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Counted;
import no.sitat.corpus.Document;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Turn;
import no.sitat.project.correction.NewText.NewTurn;
import no.sitat.project.correction.VersionRows.Origin;
import no.sitat.project.desk.Checks;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.StoredPlaces;
import no.sitat.project.store.Texts;
import no.sitat.project.store.Times;
import no.sitat.text.Anchor;
import no.sitat.text.TextChange;
import no.sitat.text.TextDiff;
import org.jdbi.v3.core.Handle;

/// Turns requests to correct texts into edits, or refuses them.
public final class CorrectionDesk {
  private final Texts texts;

  public CorrectionDesk(Texts texts) {
    this.texts = texts;
  }

  /// What a correction would do; changes nothing.
  public Corrected preview(Handle handle, Document document, Correction correction) {
    Versions.mustBeCurrent(handle, document, correction.version());
    var made = TextDraft.of(texts.of(document).text(), document, correction);
    return corrected(handle, document, document.version(), made);
  }

  public Corrected correct(EditSketch sketch, Correction correction) {
    var document = Checks.document(sketch.study(), correction.document());
    Versions.mustBeCurrent(sketch.handle(), document, correction.version());
    var made = TextDraft.of(texts.of(document).text(), document, correction);
    return write(sketch, document, made, new Origin(document.version(), "corrected"));
  }

  /// What another text would do in place of the one there is; changes nothing.
  public Corrected previewAgain(Handle handle, Document document, Transcript transcript) {
    return corrected(handle, document, document.version(), again(document, transcript));
  }

  /// Takes a file's text in as the new version of a document's text.
  public Corrected again(EditSketch sketch, int id, Transcript transcript) {
    var document = Checks.document(sketch.study(), id);
    var made = again(document, transcript);
    return write(sketch, document, made, new Origin(document.version(), "imported-again"));
  }

  /// Makes an older text the current one again, as a new version that is the same as the old one.
  public Corrected restore(EditSketch sketch, int id, int version) {
    var document = Checks.document(sketch.study(), id);
    var then = texts.version(document.id(), version);
    if (then.isEmpty()) {
      throw Versions.unknown(document.name(), version);
    }
    var old = then.get().document();
    var made =
        new NewText(
            then.get().text().text(),
            TextChange.NONE,
            old.turns().stream().map(CorrectionDesk::unchanged).toList());
    return write(sketch, document, made, new Origin(version, "restored"));
  }

  private NewText again(Document document, Transcript transcript) {
    var change = TextDiff.between(texts.of(document).text(), transcript.text());
    return new NewText(
        transcript.text(),
        change,
        transcript.turns().stream()
            .map(turn ->
                new NewTurn(turn.span(), turn.speaker(), turn.role(), Turn.NOBODY, turn.post()))
            .toList(),
        Optional.of(transcript.timeline()).filter(times -> !times.isEmpty()));
  }

  private static NewTurn unchanged(Turn turn) {
    return new NewTurn(turn.span(), turn.speaker(), turn.role(), turn.respondent(), turn.post());
  }

  private Corrected write(EditSketch sketch, Document document, NewText made, Origin origin) {
    boolean corrects = origin.from() == document.version();
    if (corrects && TextDraft.isSame(made, document) && isSameTime(sketch, document, made)) {
      return new Corrected(
          document.id(), document.version(), 0, document.turns().size(), Outcome.NONE);
    }
    var told = corrected(sketch.handle(), document, origin.from(), made);
    int version = VersionRows.write(sketch, document, made, origin);
    sketch.update(Table.DOCUMENT, document.id(), Row.EMPTY.with("version", version));
    sketch.touch(document.id());
    say(sketch, document, origin, told.places());
    return new Corrected(document.id(), version, told.places(), told.turns(), told.outcome());
  }

  private static boolean isSameTime(EditSketch sketch, Document document, NewText made) {
    var before = Times.of(sketch.handle(), document.id(), document.version());
    return made.timeline(before).equals(before);
  }

  private static void say(EditSketch sketch, Document document, Origin origin, int places) {
    var name = document.name();
    var many = Counted.PLACES.of(places);
    switch (origin.reason()) {
      case "restored" ->
          sketch.say(
              "Hentet tilbake teksten i %s slik den var i versjon %d"
                  .formatted(name, origin.from()),
              "Restored the text of %s as it was in version %d".formatted(name, origin.from()));
      case "imported-again" ->
          sketch.say(
              "Leste inn teksten i %s på nytt (%s)".formatted(name, many.nb()),
              "Read the text of %s in anew (%s)".formatted(name, many.en()));
      default ->
          sketch.say(
              places == 0
                  ? "Rettet talerne i " + name
                  : "Rettet teksten i %s (%s)".formatted(name, many.nb()),
              places == 0
                  ? "Corrected the speakers of " + name
                  : "Corrected the text of %s (%s)".formatted(name, many.en()));
    }
  }

  /// Counts from where each coding and quotation lies now to where it will lie; when an older text
  /// comes back, from where it was made, for there its words may be as they were.
  ///
  /// @param from the version the new text's change starts from
  private static Corrected corrected(Handle handle, Document document, int from, NewText made) {
    var counts = new EnumMap<Anchor, Integer>(Anchor.class);
    var places = new StoredPlaces(handle, document);
    List<TextChange> way = new ArrayList<>(places.way(document.version(), from));
    way.add(made.change());
    for (var stored : places.all()) {
      var anchor =
          from == document.version()
              ? stored.now().place().map(now -> places.along(way, now))
              : Optional.of(places.in(stored, from, made.change()));
      anchor.ifPresent(each -> counts.merge(each, 1, Integer::sum));
    }
    var outcome =
        new Outcome(
            counts.getOrDefault(Anchor.KEPT, 0),
            counts.getOrDefault(Anchor.MOVED, 0),
            counts.getOrDefault(Anchor.CHANGED, 0),
            counts.getOrDefault(Anchor.REVIEW, 0));
    int stretches = way.stream().mapToInt(TextChange::size).sum();
    return new Corrected(
        document.id(), document.version(), stretches, made.turns().size(), outcome);
  }
}

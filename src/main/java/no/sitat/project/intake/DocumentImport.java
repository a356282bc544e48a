package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;

/// Takes documents into the project as one edit.
///
/// A document whose text is there already is left out with a remark; one whose name is taken gets `
/// (2)`. A speaker whose label is a respondent's label is that respondent.
public final class DocumentImport {
  private final EditSketch sketch;
  private final Progress progress;
  private final Map<String, Integer> respondents = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final KnownContents contents;
  private final Set<Integer> already = new LinkedHashSet<>();
  private final List<ImportReport.Taken> taken = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  public DocumentImport(EditSketch sketch, Progress progress) {
    this.sketch = sketch;
    this.progress = progress;
    var study = sketch.study();
    contents = new KnownContents(study.corpus());
    study.respondents().respondents().forEach(who -> respondents.put(who.label(), who.id()));
    for (var document : study.corpus().documents()) {
      names.add(document.name());
    }
  }

  public ImportReport run(List<IncomingDocument> incoming) {
    var wanted = incoming.stream().filter(this::fits).toList();
    if (!wanted.isEmpty()) {
      int batch = Batches.open(sketch, "documents");
      try (var rows = new DocumentRows(sketch, batch, true)) {
        for (int from = 0; from < wanted.size(); from += 64) {
          var part = wanted.subList(from, Math.min(wanted.size(), from + 64));
          part.parallelStream().map(ReadyDocument::of).toList().forEach(ready -> take(rows, ready));
          rows.flush();
          progress.at(Math.min(wanted.size(), from + 64), wanted.size(), part.getLast().name());
        }
      }
      finish(batch);
    }
    long revision = sketch.study().revision() + (taken.isEmpty() ? 0 : 1);
    return new ImportReport(taken.size(), taken, refused, remarks, List.copyOf(already), revision);
  }

  private void finish(int batch) {
    if (taken.isEmpty()) {
      return;
    }
    var rows = new EnumMap<Table, Integer>(Table.class);
    rows.put(Table.DOCUMENT, taken.size());
    sketch.brought(new BatchSwitch(batch, rows, true));
    taken.forEach(document -> sketch.touch(document.id()));
    if (taken.size() == 1) {
      var name = taken.getFirst().document();
      sketch.say("Importerte " + name, "Imported " + name);
    } else {
      sketch.say(
          "Importerte " + taken.size() + " dokumenter", "Imported " + taken.size() + " documents");
    }
  }

  private void take(DocumentRows rows, ReadyDocument ready) {
    var incoming = ready.incoming();
    var known = contents.find(incoming, ready.sha256());
    if (known.isPresent()) {
      leaveOut(incoming, known.getAsInt());
      return;
    }
    var name = freeName(incoming.name().strip());
    int id = rows.add(ready, name, this::respondent);
    contents.add(incoming, ready.sha256(), id);
    taken.add(
        new ImportReport.Taken(
            incoming.file(),
            id,
            name,
            incoming.transcript().turns().size(),
            ready.words().count()));
  }

  /// Says that a document is there already, and how to have it read in another way.
  private void leaveOut(IncomingDocument incoming, int known) {
    var name = LocalText.quoted(incoming.name());
    boolean before = sketch.study().corpus().document(known).isPresent();
    if (before) {
      already.add(known);
    }
    var text =
        before
            ? new LocalText(
                name.nb()
                    + " er alt importert og er hoppet over. For å lese den på en annen måte: angre"
                    + " importen som tok den inn (Ctrl Z), eller fjern dokumentet, og importer igjen.",
                name.en()
                    + " is already imported, and was skipped; to have it read in another way, undo"
                    + " the import that brought it (Ctrl Z) or remove the document, and import again")
            : new LocalText(
                name.nb() + " har de samme ordene som en annen av filene, og er hoppet over.",
                name.en() + " has the same words as another of the files, and was skipped");
    remarks.add(new Remark(incoming.file(), text));
  }

  private OptionalInt respondent(String speaker, SpeakerRole role) {
    var id = Optional.ofNullable(respondents.get(speaker));
    return role == SpeakerRole.INFORMANT && id.isPresent()
        ? OptionalInt.of(id.get())
        : OptionalInt.empty();
  }

  private String freeName(String wanted) {
    var name = wanted;
    for (int number = 2; !names.add(name); number++) {
      name = wanted + " (" + number + ")";
    }
    return name;
  }

  private boolean fits(IncomingDocument incoming) {
    boolean fits = StorableNames.fit(incoming);
    if (!fits) {
      refused.add(StorableNames.refusal(incoming.file()));
    }
    return fits;
  }
}

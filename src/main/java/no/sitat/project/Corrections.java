package no.sitat.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Transcript;
import no.sitat.project.correction.Corrected;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.CorrectionDesk;
import no.sitat.project.correction.Decision;
import no.sitat.project.correction.NamePlaces;
import no.sitat.project.correction.NamePlaces.NamePlace;
import no.sitat.project.correction.Review;
import no.sitat.project.correction.ReviewDesk;
import no.sitat.project.correction.ReviewItem;
import no.sitat.project.correction.VersionNote;
import no.sitat.project.correction.Versions;
import no.sitat.project.desk.Checks;
import no.sitat.project.edit.Touches;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.RecordingStore;
import no.sitat.project.store.Texts;
import no.sitat.project.store.Times;
import no.sitat.text.TextChange;
import no.sitat.text.TextDiff;
import no.sitat.text.TextVersion;

/// The texts of an open project, as they are corrected: new versions, old ones, and what somebody
/// must look at because of them.
///
/// Safe to use from many threads.
public final class Corrections {
  private final Editor editor;
  private final Texts texts;
  private final CorrectionDesk desk;
  private volatile Open open = new Open(-1, Map.of());

  /// @param reviews how many wait, by document
  private record Open(long revision, Map<Integer, Integer> reviews) {}

  Corrections(Editor editor, Texts texts) {
    this.editor = editor;
    this.texts = texts;
    desk = new CorrectionDesk(texts);
  }

  /// What a correction would do to the codings and quotations of its document.
  ///
  /// @throws no.sitat.project.disk.ProjectError [no.sitat.project.disk.Problem#STALE_VERSION] if
  ///   somebody has corrected the text meanwhile
  public AtRevision<Corrected> preview(Correction correction) {
    return editor.read((handle, study) ->
        desk.preview(handle, Checks.document(study, correction.document()), correction));
  }

  /// Makes a new version of a text as one edit.
  public AtRevision<Corrected> correct(Correction correction, Coder by) {
    return editor.edit("text-corrected", by, sketch -> desk.correct(sketch, correction));
  }

  /// What the text of a file would do in place of a document's text.
  public AtRevision<Corrected> previewAgain(int document, Transcript transcript) {
    return editor.read(
        (handle, study) -> desk.previewAgain(handle, Checks.document(study, document), transcript));
  }

  /// Takes the text of a file in as the new version of a document's text.
  public AtRevision<Corrected> again(int document, Transcript transcript, Coder by) {
    return editor.edit(
        "text-imported-again", by, sketch -> desk.again(sketch, document, transcript));
  }

  /// Makes an older version of a text the current one, as a new edit.
  public AtRevision<Corrected> restore(int document, int version, Coder by) {
    return editor.edit("text-restored", by, sketch -> desk.restore(sketch, document, version));
  }

  /// All versions of a text, the newest first.
  public AtRevision<List<VersionNote>> versions(int document) {
    return editor.read((handle, study) -> Versions.of(handle, Checks.document(study, document)));
  }

  /// The text of one version; empty when there is no such version.
  public Optional<TextVersion> text(int document, int version) {
    return texts.version(document, version).map(then -> then.text());
  }

  /// A document with the text and turns of one of its versions, and the codings where they lie
  /// there.
  public AtRevision<DocumentContents> contents(int document, int version) {
    return editor.read((handle, study) -> {
      var now = Checks.document(study, document);
      var then =
          texts.version(document, version).orElseThrow(() -> Versions.unknown(now.name(), version));
      return new DocumentContents(
          then.document(),
          then.text(),
          CodingStore.ofDocument(handle, document, OptionalInt.of(version)),
          MemoStore.on(handle, "document", document),
          List.of(),
          Times.of(handle, document, version),
          RecordingStore.of(handle, document));
    });
  }

  /// How one version of a text differs from another.
  public TextChange difference(int document, int from, int to) {
    var name = Checks.document(editor.study(), document).name();
    var old = texts.version(document, from).orElseThrow(() -> Versions.unknown(name, from));
    var now = texts.version(document, to).orElseThrow(() -> Versions.unknown(name, to));
    return TextDiff.between(old.text().text(), now.text().text());
  }

  /// Where a name stands in the current text.
  public List<NamePlace> places(int document, String name) {
    var found = Checks.document(editor.study(), document);
    return NamePlaces.of(texts.of(found).text(), found, name);
  }

  /// What corrections have touched and nobody has decided on; what must be looked at comes first.
  public AtRevision<List<ReviewItem>> review(int document) {
    return editor.read(
        (handle, study) -> Review.of(handle, Checks.document(study, document), texts));
  }

  /// Does what was decided about places in a review as one edit.
  ///
  /// @param version of the text it was decided on
  public AtRevision<Integer> decide(int document, int version, List<Decision> decisions, Coder by) {
    return editor.edit(
        Touches.REVIEWED, by, sketch -> ReviewDesk.decide(sketch, document, version, decisions));
  }

  /// How many codings and quotations must be looked at, by document; documents without are left
  /// out.
  public Map<Integer, Integer> waiting(Study study) {
    var known = open;
    if (known.revision() == study.revision()) {
      return known.reviews();
    }
    var counted =
        editor.read((handle, now) -> {
          var reviews = new HashMap<Integer, Integer>();
          for (int id : Review.corrected(handle)) {
            now.corpus()
                .document(id)
                .map(document -> Review.open(handle, document))
                .filter(count -> count > 0)
                .ifPresent(count -> reviews.put(id, count));
          }
          return new Open(now.revision(), Map.copyOf(reviews));
        });
    open = counted.value();
    return counted.value().reviews();
  }
}

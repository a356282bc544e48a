package no.sitat.http.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.PositionEvidence;
import no.sitat.exchange.source.Refusal;
import no.sitat.project.moving.MovePreview;
import no.sitat.text.Span;

/// What taking a project in would do.
///
/// @param id to take it by; empty where it cannot be taken
/// @param origin program that wrote the file, as it calls itself
/// @param notes dropped, kept, repaired, converted
/// @param evidence how positions were understood, for sources that could be read in several ways
/// @param moreEvidence how many more sources there are of which that could be told
/// @param refused why the file cannot be taken; then nothing else is said
public record MoveView(
    Optional<String> id,
    String file,
    String name,
    String origin,
    List<CountView> counts,
    List<DifferenceView> differences,
    List<NoteView> notes,
    List<EvidenceView> evidence,
    int moreEvidence,
    List<ImportView.RefusedView> refused) {
  private static final int MOST_EVIDENCE = 12;
  private static final int LONGEST_SAMPLE = 160;

  /// How many things of one kind would come, are here, or are here otherwise.
  ///
  /// @param takeable how many of those that are different can become what the file says
  public record CountView(
      String kind,
      String nameNb,
      String nameEn,
      int fresh,
      int same,
      int different,
      int takeable,
      List<String> examples) {
    static CountView of(MovePreview.Count count) {
      var words = count.kind().words();
      return new CountView(
          count.kind().key(),
          words.nb(),
          words.en(),
          count.fresh(),
          count.same(),
          count.different(),
          count.takeable(),
          count.examples());
    }
  }

  /// Something that is here otherwise, and stays unless the file's word is chosen for its kind.
  ///
  /// @param takeable whether it can become what the file says
  public record DifferenceView(
      String kind, String name, String whatNb, String whatEn, boolean takeable) {}

  /// @param grade `dropped`, `kept`, `repaired` or `converted`
  public record NoteView(
      String grade,
      String element,
      int count,
      String textNb,
      String textEn,
      List<String> examples) {
    public static NoteView of(MoveNote note) {
      return new NoteView(
          note.grade().key(),
          note.element(),
          note.count(),
          note.text().nb(),
          note.text().en(),
          note.examples());
    }
  }

  /// @param samples passages as they would be read
  public record EvidenceView(
      String source,
      String ruleNb,
      String ruleEn,
      int borders,
      int inWords,
      boolean sure,
      List<String> samples) {}

  public static MoveView refused(String file, List<Refusal> refusals) {
    return new MoveView(
        Optional.empty(),
        file,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        refusals.stream().map(ImportView.RefusedView::of).toList());
  }

  /// The same, to be taken by an id.
  public MoveView staged(String by) {
    return new MoveView(
        Optional.of(by),
        file,
        name,
        origin,
        counts,
        differences,
        notes,
        evidence,
        moreEvidence,
        refused);
  }

  /// Without an id yet.
  public static MoveView of(String file, MoveReading reading, MovePreview preview) {
    return new MoveView(
        Optional.empty(),
        file,
        reading.project().name(),
        reading.project().origin(),
        preview.counts().stream().map(CountView::of).toList(),
        preview.differences().stream()
            .map(each ->
                new DifferenceView(
                    each.kind().key(),
                    each.name(),
                    each.what().nb(),
                    each.what().en(),
                    each.takeable()))
            .toList(),
        notes(reading, preview),
        evidence(reading),
        Math.max(0, reading.evidence().size() - MOST_EVIDENCE),
        List.of());
  }

  private static List<NoteView> notes(MoveReading reading, MovePreview preview) {
    return java.util.stream.Stream.concat(reading.notes().stream(), preview.notes().stream())
        .map(NoteView::of)
        .toList();
  }

  private static List<EvidenceView> evidence(MoveReading reading) {
    var sources = new HashMap<UUID, MovedSource>();
    reading.project().sources().forEach(source -> sources.put(source.guid(), source));
    return reading.evidence().stream()
        .limit(MOST_EVIDENCE)
        .map(each -> evidence(each, sources))
        .toList();
  }

  private static EvidenceView evidence(PositionEvidence evidence, Map<UUID, MovedSource> sources) {
    var source = Optional.ofNullable(sources.get(evidence.source()));
    var text = source.flatMap(MovedSource::words).map(Transcript::text).orElse("");
    LocalText rule = evidence.rule();
    return new EvidenceView(
        source.map(MovedSource::name).orElse(""),
        rule.nb(),
        rule.en(),
        evidence.borders(),
        evidence.inWords(),
        evidence.sure(),
        evidence.samples().stream().map(span -> sample(text, span)).toList());
  }

  private static String sample(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int end = Math.clamp(span.end(), start, text.length());
    if (end - start <= LONGEST_SAMPLE) {
      return text.substring(start, end);
    }
    int cut = start + LONGEST_SAMPLE;
    return text.substring(start, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)
        + "…";
  }
}

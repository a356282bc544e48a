package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.refi.own.Copies;
import no.sitat.exchange.refi.writing.NoteLayout.Written;
import no.sitat.exchange.refi.writing.SelectionLayout.Laid;
import no.sitat.exchange.refi.xml.Guids;

/// Sources with their selections and codings; their files are written beside the document.
final class SourceOutput {
  private final Sheet sheet;
  private final NoteLayout notes;
  private final SelectionLayout selections;
  private final ValueOutput values;
  private final RefiTarget target;
  private final Map<UUID, String> codeNames = new HashMap<>();

  /// What sources are written with.
  record Around(
      NoteLayout notes, SelectionLayout selections, ValueOutput values, RefiTarget target) {}

  SourceOutput(Sheet sheet, Around around, Map<UUID, String> codeNames) {
    this.sheet = sheet;
    this.notes = around.notes();
    this.selections = around.selections();
    this.values = around.values();
    this.target = around.target();
    this.codeNames.putAll(codeNames);
  }

  void write(List<MovedSource> sources) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    sheet.xml().start("Sources");
    for (var source : sources) {
      switch (source.kind()) {
        case TEXT -> text(source);
        case PDF -> pdf(source);
        case PICTURE -> picture(source);
        case AUDIO -> recording(source, "AudioSource", "AudioSelection");
        case VIDEO -> recording(source, "VideoSource", "VideoSelection");
      }
    }
    sheet.xml().end();
  }

  private void text(MovedSource source) throws IOException {
    sheet.start("TextSource", source.guid()).attribute("name", source.name());
    if (source.file().isPresent()) {
      sheet.xml().attribute("richTextPath", path(SourceNames.file(source)));
    }
    if (source.words().isPresent()) {
      sheet.xml().attribute("plainTextPath", path(SourceNames.words(source)));
    }
    sheet.stamp(source.coder(), source.created());
    description(source);
    textSelections(source);
    rest(source);
    sheet.xml().end();
  }

  private void description(MovedSource source) throws IOException {
    sheet.description(
        source.description(), NoteLayout.texts(notes.on(TargetKind.SOURCE, source.guid())));
  }

  private void rest(MovedSource source) throws IOException {
    for (var place : source.unshown()) {
      if (!isSelection(source, place)) {
        codings(place);
      }
    }
    sheet.noteRefs(notes.on(TargetKind.SOURCE, source.guid()));
    values.values(source.values());
  }

  private static String path(String name) {
    return "internal://" + name;
  }

  private void pdf(MovedSource source) throws IOException {
    start(source, "PDFSource");
    for (var place : source.unshown()) {
      var numbers = Places.page(place.place());
      if (numbers.isPresent()) {
        place("PDFSelection", place, List.of("page", "firstX", "firstY", "secondX", "secondY"));
      }
    }
    if (source.words().isPresent()) {
      words(source, "Representation");
    }
    rest(source);
    sheet.xml().end();
  }

  private void picture(MovedSource source) throws IOException {
    start(source, "PictureSource");
    if (source.words().isPresent()) {
      words(source, "TextDescription");
    }
    for (var place : source.unshown()) {
      if (Places.picture(place.place()).isPresent()) {
        place("PictureSelection", place, List.of("firstX", "firstY", "secondX", "secondY"));
      }
    }
    rest(source);
    sheet.xml().end();
  }

  private void recording(MovedSource source, String element, String selection) throws IOException {
    start(source, element);
    for (var place : source.unshown()) {
      if (Places.time(place.place()).isPresent()) {
        place(selection, place, List.of("begin", "end"));
      }
    }
    rest(source);
    sheet.xml().end();
  }

  private void start(MovedSource source, String element) throws IOException {
    sheet.start(element, source.guid()).attribute("name", source.name());
    if (source.file().isPresent()) {
      sheet.xml().attribute("path", path(SourceNames.file(source)));
    }
    sheet.stamp(source.coder(), source.created());
    description(source);
  }

  /// The words of a PDF or of a picture.
  private void words(MovedSource source, String element) throws IOException {
    sheet
        .start(element, Guids.made(source.guid(), "words"))
        .attribute("name", source.name())
        .attribute("plainTextPath", path(SourceNames.words(source)));
    sheet.stamp(source.coder(), source.created());
    textSelections(source);
    sheet.xml().end();
  }

  private void textSelections(MovedSource source) throws IOException {
    var text = source.words().map(Transcript::text).orElse("");
    var positions = new WrittenPositions(text, target);
    for (var laid : selections.of(source.guid())) {
      selection(laid, text, positions);
    }
    for (var place : source.unshown()) {
      var numbers = Places.characters(place.place());
      if (numbers.isPresent()) {
        boolean known = source.words().isPresent();
        place(
            place,
            known ? counted(numbers.get()[0], positions) : numbers.get()[0],
            known ? counted(numbers.get()[1], positions) : numbers.get()[1]);
      }
    }
  }

  private static String counted(String position, WrittenPositions positions) {
    long at = Math.clamp(Long.parseLong(position), 0, Integer.MAX_VALUE);
    return String.valueOf(positions.of((int) at));
  }

  private void selection(Laid laid, String text, WrittenPositions positions) throws IOException {
    int start = Math.min(laid.span().start(), text.length());
    int end = Math.min(laid.span().end(), text.length());
    sheet
        .start("PlainTextSelection", laid.guid())
        .attribute("name", QuoteName.of(text, start, end))
        .attribute("startPosition", String.valueOf(positions.of(start)))
        .attribute("endPosition", String.valueOf(positions.of(end)));
    sheet.stamp(laid.coder(), laid.created());
    var own = laid.passage() ? notes.on(TargetKind.PASSAGE, laid.guid()) : List.<Written>of();
    sheet.description("", copies(laid, own));
    for (var coding : laid.codings()) {
      sheet.start("Coding", coding.guid());
      sheet.stamp(coding.coder(), coding.created());
      sheet.ref("CodeRef", coding.code());
      sheet.noteRefs(notes.onCoding(coding));
      sheet.xml().end();
    }
    sheet.noteRefs(own);
    sheet.xml().end();
  }

  private List<String> copies(Laid laid, List<Written> own) {
    var copies = new ArrayList<String>();
    for (var coding : laid.codings()) {
      var name = codeNames.getOrDefault(coding.code(), "");
      for (var text : NoteLayout.texts(notes.onCoding(coding))) {
        copies.add(Copies.ofCoding(name, text));
      }
    }
    copies.addAll(NoteLayout.texts(own));
    return copies;
  }

  private void place(Unshown place, String start, String end) throws IOException {
    sheet
        .start("PlainTextSelection", place.guid())
        .attribute("startPosition", start)
        .attribute("endPosition", end);
    hanging(place);
    sheet.xml().end();
  }

  private void place(String element, Unshown place, List<String> names) throws IOException {
    var numbers = numbers(place);
    sheet.start(element, place.guid());
    for (int i = 0; i < names.size(); i++) {
      sheet.xml().attribute(names.get(i), numbers[i]);
    }
    hanging(place);
    sheet.xml().end();
  }

  private static String[] numbers(Unshown place) {
    var words = place.place();
    return Places.page(words)
        .or(() -> Places.picture(words))
        .or(() -> Places.time(words))
        .orElseThrow();
  }

  private void hanging(Unshown place) throws IOException {
    sheet.stamp(place.coder(), place.created());
    if (!place.memo().isEmpty()) {
      sheet.xml().element("Description", place.memo());
    }
    codings(place);
    if (!place.memo().isEmpty()) {
      sheet.ref("NoteRef", Guids.made(place.guid(), "memo"));
    }
  }

  private void codings(Unshown place) throws IOException {
    for (var code : place.codes()) {
      sheet.start("Coding", Guids.made(place.guid(), code.toString()));
      sheet.stamp(place.coder(), place.created());
      sheet.ref("CodeRef", code);
      if (!place.memo().isEmpty() && place.place().equals("whole")) {
        sheet.ref("NoteRef", Guids.made(place.guid(), "memo"));
      }
      sheet.xml().end();
    }
  }

  /// Whether a place is written as a selection; if not, its codes are of the whole source.
  static boolean isSelection(MovedSource source, Unshown place) {
    var words = place.place();
    Optional<String[]> numbers =
        switch (source.kind()) {
          case TEXT -> Places.characters(words);
          case PDF -> Places.page(words).or(() -> textual(source, words));
          case PICTURE -> Places.picture(words).or(() -> textual(source, words));
          case AUDIO, VIDEO -> Places.time(words);
        };
    return numbers.isPresent();
  }

  private static Optional<String[]> textual(MovedSource source, String words) {
    return source.words().isPresent() ? Places.characters(words) : Optional.empty();
  }
}

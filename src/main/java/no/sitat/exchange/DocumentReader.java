package no.sitat.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.encoding.KnownFormat;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnMarks;

/// Reads the documents of a file: one interview from plain text, or the threads of a table of
/// posts.
///
/// What a file is goes by its ending unless the options say: `.csv .tsv .jsonl .ndjson .json .xlsx`
/// are tables of posts, all else is plain text.
public final class DocumentReader {
  private static final Set<String> TABLES =
      Set.of("csv", "tsv", "tab", "jsonl", "ndjson", "json", "xlsx");

  private final ReadingOptions options;
  private final TranscriptReader transcripts;

  public DocumentReader(ReadingOptions options) {
    this.options = options;
    transcripts = new TranscriptReader(options.turns(), options.interviewer());
  }

  /// One document for an interview, one for each thread of a table of posts.
  ///
  /// @throws SlowPattern if an expression of the options goes astray in the text
  public Reading<List<IncomingDocument>> read(SourceFile file) {
    return look(file).map(LookedAt::documents);
  }

  /// The same, and how the turns were told apart.
  ///
  /// @throws SlowPattern if an expression of the options goes astray in the text
  public Reading<LookedAt> look(SourceFile file) {
    if (!TABLES.contains(file.ending())) {
      return text(file);
    }
    return options.kind().filter(kind -> kind == DocumentKind.INTERVIEW).isPresent()
        ? Reading.refused(Reasons.tableAsInterview(file.name()))
        : PostReader.read(file, options).map(threads -> new LookedAt(TurnMarks.ROWS, threads));
  }

  private Reading<LookedAt> text(SourceFile file) {
    var plain = PlainText.read(file);
    if (plain.value().isEmpty()) {
      return Reading.refused(plain.refusals().getFirst());
    }
    var text = plain.value().get().text();
    var format = KnownFormat.ofText(text);
    if (format.isPresent()) {
      return Reading.refused(format.get().refusal(file.name()));
    }
    var heard = transcripts.hear(text);
    var remarks = new ArrayList<>(plain.remarks());
    if (heard.marks() == TurnMarks.PARAGRAPHS) {
      remarks.add(new Remark(file.name(), TranscriptReader.NO_LABELS));
    }
    var documents = List.of(document(file, heard.transcript()));
    return new Reading<>(Optional.of(new LookedAt(heard.marks(), documents)), List.of(), remarks);
  }

  private IncomingDocument document(SourceFile file, Transcript transcript) {
    var kind = options.kind().orElse(DocumentKind.INTERVIEW);
    return new IncomingDocument(
        file.name(),
        file.stem(),
        "",
        kind,
        options.language().orElse(ReadingOptions.UNDETERMINED),
        kind == DocumentKind.POST ? posts(file.stem(), transcript) : transcript);
  }

  /// The turns of a text that is a thread of posts, numbered since it has no ids.
  private static Transcript posts(String stem, Transcript transcript) {
    var turns = new ArrayList<Transcript.SpokenTurn>();
    for (var turn : transcript.turns()) {
      var post = new Post(stem + "-" + (turns.size() + 1), Optional.empty(), Optional.empty());
      turns.add(
          new Transcript.SpokenTurn(turn.span(), turn.speaker(), turn.role(), Optional.of(post)));
    }
    return new Transcript(transcript.text(), turns);
  }
}

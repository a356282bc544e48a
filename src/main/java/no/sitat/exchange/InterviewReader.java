package no.sitat.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.document.DocumentText;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.recording.TalkFormat;
import no.sitat.exchange.recording.TalkReader;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import no.sitat.exchange.transcript.Interviewers;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnMarks;
import no.sitat.exchange.transcript.TurnRule;

/// Makes one document of a file that holds a conversation.
final class InterviewReader {
  private final ReadingOptions options;
  private final TranscriptReader transcripts;
  private final TalkReader talks;
  private final Interviewers interviewers;

  InterviewReader(ReadingOptions options) {
    this.options = options;
    transcripts = new TranscriptReader(options.turns(), options.interviewer());
    interviewers = new Interviewers(options.interviewer());
    talks = new TalkReader(transcripts, interviewers);
  }

  /// A file that is nothing but text, or talk with times in the form of text.
  Reading<LookedAt> text(SourceFile file, FileFormat format) {
    var plain = PlainText.read(file).map(PlainText::text);
    if (plain.isRefused()) {
      return Reading.refused(plain.refusals().getFirst());
    }
    return TalkFormat.of(plain.value().orElseThrow())
        .map(talk -> talk(file, talk, plain))
        .orElseGet(() ->
            heard(file, format, transcripts.hear(plain.value().orElseThrow()), plain.remarks()));
  }

  /// Talk with times in a file that may be something else: a table of posts, a web page; empty when
  /// it is that.
  Optional<Reading<LookedAt>> talk(SourceFile file, FileFormat format) {
    boolean posts = options.kind().filter(kind -> kind == DocumentKind.POST).isPresent();
    if (posts || (format == FileFormat.TABLE && !TalkReader.isTalk(file))) {
      return Optional.empty();
    }
    var plain = PlainText.read(file).map(PlainText::text);
    return plain.value().flatMap(TalkFormat::of).map(talk -> talk(file, talk, plain));
  }

  private Reading<LookedAt> talk(SourceFile file, TalkFormat talk, Reading<String> text) {
    var read = talks.read(file.name(), text.value().orElseThrow(), talk);
    return talk(file, talk.file(), read, text.remarks());
  }

  /// The words of a document, whose turns are still to be found; its notes are nobody's words.
  Reading<LookedAt> document(SourceFile file, FileFormat format, DocumentText words) {
    var body = PlainText.normalised(words.body());
    var notes = PlainText.normalised(words.notes());
    var remarks =
        words.findings().stream().map(found -> new Remark(file.name(), found.text())).toList();
    if (format == FileFormat.MAIL || format == FileFormat.MAILBOX) {
      return heard(file, format, mail(body), remarks);
    }
    return talk(file, body)
        .map(talk -> talk(file, format, talk.map(each -> each.between("", notes)), remarks))
        .map(read -> read.map(InterviewReader::byRows))
        .orElseGet(() -> {
          var heard = transcripts.hear(body);
          var whole = heard.transcript().between("", notes);
          return heard(file, format, new TranscriptReader.Heard(whole, heard.marks()), remarks);
        });
  }

  /// A turn for each message, unless somebody has said how turns begin.
  private TranscriptReader.Heard mail(String body) {
    return options.turns() instanceof TurnRule.Auto
        ? new TranscriptReader.Heard(MailTurns.of(body, interviewers), TurnMarks.MESSAGES)
        : transcripts.hear(body.replace("\n\f\n", "\n\n\n"));
  }

  /// Talk in the words of a document, where nobody has said how its turns begin.
  private Optional<Reading<Transcript>> talk(SourceFile file, String body) {
    boolean asked = !(options.turns() instanceof TurnRule.Auto);
    boolean posts = options.kind().filter(kind -> kind == DocumentKind.POST).isPresent();
    return asked || posts ? Optional.empty() : talks.inDocument(file.name(), body);
  }

  private Reading<LookedAt> talk(
      SourceFile file, FileFormat format, Reading<Transcript> read, List<Remark> known) {
    var remarks = new ArrayList<>(known);
    remarks.addAll(read.remarks());
    return new Reading<>(
        read.value()
            .map(transcript -> List.of(document(file, transcript)))
            .map(documents -> new LookedAt(format, TurnMarks.TIMES, documents)),
        read.refusals(),
        remarks);
  }

  /// A table of talk in which no times stand.
  private static LookedAt byRows(LookedAt looked) {
    boolean timed =
        looked.documents().stream()
            .anyMatch(each -> !each.transcript().timeline().points().isEmpty());
    return timed ? looked : new LookedAt(looked.format(), TurnMarks.ROWS, looked.documents());
  }

  private Reading<LookedAt> heard(
      SourceFile file, FileFormat format, TranscriptReader.Heard heard, List<Remark> known) {
    var remarks = new ArrayList<>(known);
    if (heard.marks() == TurnMarks.PARAGRAPHS) {
      remarks.add(new Remark(file.name(), TranscriptReader.NO_LABELS));
    }
    var documents = List.of(document(file, heard.transcript()));
    var looked = new LookedAt(format, heard.marks(), documents);
    return new Reading<>(Optional.of(looked), List.of(), remarks);
  }

  /// The document of a file whose turns are found.
  IncomingDocument document(SourceFile file, Transcript transcript) {
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
    return new Transcript(transcript.text(), turns, transcript.timeline());
  }
}

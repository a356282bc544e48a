package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Document;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.intake.DocumentRows;
import no.sitat.project.intake.Progress;
import no.sitat.project.intake.ReadyDocument;
import no.sitat.text.Shortened;
import no.sitat.text.Span;

/// The sources of a file that have words: which are documents here, and what the others become.
final class SourceMove {
  static final int LONGEST_NAME = 900;
  private static final int LONGEST_TITLE = 300;

  /// What there is room for.
  private static final int LONGEST_OWN_TITLE = 2000;

  private static final int AT_A_TIME = 32;

  private final Moving move;
  private final CaseMove cases;
  private final KnownTexts texts;
  private final Map<UUID, KnownTexts.Place> known = new HashMap<>();
  private final Map<UUID, NewDocument> fresh = new LinkedHashMap<>();
  private final Map<UUID, Integer> ids = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final TranscriptReader turns = new TranscriptReader(TurnRule.AUTO, Optional.empty());

  /// A document that comes.
  record NewDocument(MovedSource source, CaseVoices voices) {}

  /// A place in a document of the project.
  record Placed(int document, int version, Span span) {}

  SourceMove(Moving move, CaseIndex index, CaseMove cases) {
    this.move = move;
    this.cases = cases;
    texts = new KnownTexts(move);
    move.study().corpus().documents().forEach(document -> names.add(document.name()));
    for (var source : move.file().sources()) {
      source.words().ifPresent(words -> enter(source, words, index));
    }
  }

  private void enter(MovedSource source, Transcript words, CaseIndex index) {
    var place = texts.find(source, words);
    if (place.isPresent()) {
      known.put(source.guid(), place.get());
      compare(source, place.get());
      return;
    }
    var heard = words.turns().isEmpty() ? heard(words) : words;
    var voices = CaseVoices.of(source.guid(), heard, index);
    if (voices.byPassages()) {
      move.tally()
          .note(
              Grade.CONVERTED,
              "Case",
              source.name(),
              new LocalText(
                  "Hvem som snakker, er tatt fra delene av teksten som hører til hvert case.",
                  "Who speaks was taken from the parts of the text that belong to each case."));
    }
    fresh.put(source.guid(), new NewDocument(source, voices));
    move.tally().fresh(MoveKind.DOCUMENTS, source.name());
  }

  /// A text of another tool has no turns of its own; they are found as in any transcript.
  private Transcript heard(Transcript words) {
    var found = turns.read(words.text());
    return new Transcript(words.text(), found.turns(), words.timeline());
  }

  private void compare(MovedSource source, KnownTexts.Place place) {
    var document = place.document();
    if (place.change().isPresent()) {
      move.tally()
          .differs(
              MoveKind.DOCUMENTS,
              document.name(),
              new LocalText(
                  "teksten er en annen; kodinger blir satt på de samme ordene",
                  "the text is another; codings are put on the same words"));
    } else if (!document.name().equals(source.name().strip())
        && document.guid().equals(source.guid())) {
      move.tally()
          .differs(
              MoveKind.DOCUMENTS,
              document.name(),
              new LocalText(
                  "heter «" + source.name() + "» i filen",
                  "is called “" + source.name() + "” in the file"),
              writing -> rename(writing, document, source.name()));
    } else {
      move.tally().count(MoveKind.DOCUMENTS, Standing.SAME);
    }
  }

  private void rename(Writing writing, Document document, String name) {
    writing.sketch().touch(document.id());
    writing
        .sketch()
        .update(Table.DOCUMENT, document.id(), Row.EMPTY.with("name", freeName(name.strip())));
  }

  /// Respondents are written before.
  void write(Writing writing, Progress progress) {
    var handle = writing.sketch().handle();
    StoredGuids.of(handle, Table.DOCUMENT, fresh.keySet()).release(handle, fresh.keySet());
    var waiting = new ArrayList<>(fresh.values());
    try (var rows = new DocumentRows(writing.sketch(), writing.batch(), true)) {
      for (int from = 0; from < waiting.size(); from += AT_A_TIME) {
        var some = waiting.subList(from, Math.min(waiting.size(), from + AT_A_TIME));
        var ready = some.parallelStream().map(SourceMove::ready).toList();
        for (int i = 0; i < some.size(); i++) {
          write(rows, some.get(i), ready.get(i));
        }
        rows.flush();
        progress.at(from + some.size(), waiting.size(), some.getLast().source().name());
      }
    }
    writing.brought(Table.DOCUMENT, ids.size());
    ids.values().forEach(writing.sketch()::touch);
  }

  private static ReadyDocument ready(NewDocument fresh) {
    var source = fresh.source();
    return ReadyDocument.of(
        new IncomingDocument(
            source.name(),
            source.name(),
            title(source),
            source.documentKind(),
            source.language(),
            fresh.voices().words()));
  }

  /// What our own file says; else one line of a few words is what a document is called beside its
  /// name, and more is a memo.
  static String title(MovedSource source) {
    if (!source.title().isBlank() && source.title().length() <= LONGEST_OWN_TITLE) {
      return source.title();
    }
    var said = source.description().strip();
    return said.length() <= LONGEST_TITLE && said.indexOf('\n') < 0 ? said : "";
  }

  private void write(DocumentRows rows, NewDocument fresh, ReadyDocument ready) {
    var source = fresh.source().guid();
    var speakers = fresh.voices().speakers();
    int id =
        rows.add(
            source,
            ready,
            freeName(fresh.source().name().strip()),
            (label, role) ->
                role == SpeakerRole.INFORMANT
                    ? respondent(source, label, Optional.ofNullable(speakers.get(label)))
                    : OptionalInt.empty());
    ids.put(source, id);
  }

  /// The case that speaks; else who is called so; else what the source has become.
  private OptionalInt respondent(UUID source, String label, Optional<UUID> spoken) {
    var id = spoken.or(() -> cases.ofSource(source)).map(cases::id).orElse(OptionalInt.empty());
    return spoken.isEmpty() && cases.labelled(label).isPresent() ? cases.labelled(label) : id;
  }

  private String freeName(String wanted) {
    var base = Shortened.to(wanted, LONGEST_NAME);
    var name = base;
    for (int number = 2; !names.add(name); number++) {
      name = base + " (" + number + ")";
    }
    return name;
  }

  /// The document here that a source is; empty for one that is not here yet.
  Optional<Document> known(UUID source) {
    return Optional.ofNullable(known.get(source)).map(KnownTexts.Place::document);
  }

  /// Whether a source comes as a new document.
  boolean isFresh(UUID source) {
    return fresh.containsKey(source);
  }

  /// The document a source is or has become; 0 for one without words.
  int id(UUID source) {
    return known(source).map(Document::id).orElse(ids.getOrDefault(source, 0));
  }

  /// Where a place of a source lies in a document; empty where its words are not there any more.
  ///
  /// @return with document 0 as long as the document is not written
  Optional<Placed> place(UUID source, Span span) {
    var there = Optional.ofNullable(known.get(source));
    if (there.isPresent()) {
      return texts.carry(there.get(), span);
    }
    var comes = Optional.ofNullable(fresh.get(source));
    int length = comes.map(each -> each.voices().words().text().length()).orElse(-1);
    return !span.isEmpty() && span.end() <= length
        ? Optional.of(new Placed(ids.getOrDefault(source, 0), 1, span))
        : Optional.empty();
  }
}

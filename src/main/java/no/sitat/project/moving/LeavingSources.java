package no.sitat.project.moving;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.store.Times;
import no.sitat.text.TextVersion;
import org.jdbi.v3.core.Handle;

/// Documents, each with its text, and what is kept of sources that are no text.
final class LeavingSources {
  private final Handle handle;
  private final Study study;
  private final Function<Document, TextVersion> texts;
  private final KeptFiles files;
  private final Map<UUID, KeptSource> kept = new LinkedHashMap<>();

  LeavingSources(
      Handle handle, Study study, Function<Document, TextVersion> texts, KeptFiles files) {
    this.handle = handle;
    this.study = study;
    this.texts = texts;
    this.files = files;
    KeptSources.all(handle).forEach(each -> kept.put(each.guid(), each));
  }

  List<MovedSource> sources() {
    var sources = new ArrayList<MovedSource>();
    for (var document : study.corpus().documents()) {
      sources.add(source(document, Optional.ofNullable(kept.remove(document.guid()))));
    }
    kept.values().forEach(each -> sources.add(source(each)));
    return sources;
  }

  private MovedSource source(Document document, Optional<KeptSource> beside) {
    return new MovedSource(
        document.guid(),
        document.name(),
        beside.map(KeptSource::kind).orElse(Kind.TEXT),
        document.kind(),
        Optional.of(words(document)),
        beside.flatMap(this::file),
        beside.flatMap(KeptSource::recording),
        document.language(),
        beside.flatMap(this::coder),
        beside.map(KeptSource::created),
        document.title(),
        List.of(),
        beside.map(KeptSource::unshown).orElse(List.of()),
        document.title());
  }

  private Transcript words(Document document) {
    var turns =
        document.turns().stream()
            .map(turn -> new SpokenTurn(turn.span(), turn.speaker(), turn.role(), turn.post()))
            .toList();
    var times = Times.of(handle, document.id(), document.version());
    return new Transcript(texts.apply(document).text(), turns, times);
  }

  private MovedSource source(KeptSource source) {
    return new MovedSource(
        source.guid(),
        source.name(),
        source.kind(),
        DocumentKind.INTERVIEW,
        Optional.empty(),
        file(source),
        source.recording(),
        "und",
        coder(source),
        Optional.of(source.created()),
        source.description(),
        List.of(),
        source.unshown());
  }

  private Optional<SourceFile> file(KeptSource source) {
    return files
        .path(source)
        .filter(Files::isRegularFile)
        .map(path -> SourceFile.of(source.fileName(), path));
  }

  private Optional<UUID> coder(KeptSource source) {
    return study.coder(source.coder()).map(Coder::guid);
  }
}

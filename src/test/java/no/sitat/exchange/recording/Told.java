package no.sitat.exchange.recording;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.LookedAt;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// What a reader made of a file, as short lines: `12.5 ?I|Why?`, with `?` before those who ask.
final class Told {
  private Told() {}

  static Reading<LookedAt> look(String name, String content) {
    return look(SourceFile.of(name, content.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading<LookedAt> look(SourceFile file) {
    return new DocumentReader(ReadingOptions.DEFAULT).look(file);
  }

  static Transcript transcript(String name, String content) {
    return transcript(SourceFile.of(name, content.getBytes(StandardCharsets.UTF_8)));
  }

  static Transcript transcript(SourceFile file) {
    var read = look(file);
    return read.value()
        .orElseThrow(() -> new AssertionError(read.refusals().getFirst().in("en")))
        .documents()
        .getFirst()
        .transcript();
  }

  static List<String> turns(String name, String content) {
    return turns(transcript(name, content));
  }

  static List<String> turns(Transcript transcript) {
    return transcript.turns().stream()
        .map(turn -> {
          var time = transcript.timeline().timeAt(turn.span().start());
          var at = time.isPresent() ? time.getAsLong() / 1000.0 + " " : "";
          var asks = turn.role() == SpeakerRole.INTERVIEWER ? "?" : "";
          var words = transcript.text().substring(turn.span().start(), turn.span().end());
          return at + asks + turn.speaker() + "|" + words;
        })
        .toList();
  }

  static String words(Transcript transcript) {
    return transcript.turns().stream()
        .map(turn -> transcript.text().substring(turn.span().start(), turn.span().end()))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }
}

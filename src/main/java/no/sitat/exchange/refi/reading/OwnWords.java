package no.sitat.exchange.refi.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.coding.DimensionValues;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Timeline;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.reading.OwnReading.Enclosed;
import no.sitat.exchange.refi.xml.XmlOutput;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Sha256;
import no.sitat.text.Span;

/// Turns, times and languages of texts, and what codings say, as they were enclosed; on texts that
/// are still the same, and codings that still stand there.
final class OwnWords {
  private final Enclosed enclosed;
  private final Ledger ledger;
  private final Set<UUID> sources;

  /// @param sources GUIDs of all there are
  OwnWords(Enclosed enclosed, Ledger ledger, Set<UUID> sources) {
    this.enclosed = enclosed;
    this.ledger = ledger;
    this.sources = sources;
  }

  MovedSource source(MovedSource source) {
    var node = enclosed.sources.get(source.guid());
    if (node == null) {
      return source;
    }
    var text = source.words().map(Transcript::text).orElse("");
    if (!node.path("text").asText().equals(Sha256.of(text))) {
      ledger.note(Finding.OWN_IGNORED, source.name());
      return source;
    }
    try {
      return source(source, node);
    } catch (IllegalArgumentException | DateTimeException e) {
      ledger.note(Finding.OWN_IGNORED, source.name());
      return source;
    }
  }

  private MovedSource source(MovedSource source, JsonNode node) {
    boolean post = node.path("kind").asText().equals(DocumentKind.POST.key());
    var recording = OwnReading.guid(node, "recording").filter(sources::contains);
    var language = node.path("language").asText("und");
    return new MovedSource(
        source.guid(),
        source.name(),
        source.kind(),
        post ? DocumentKind.POST : DocumentKind.INTERVIEW,
        source.words().map(words -> words(words, node)),
        source.file().map(file -> named(file, node.path("file").asText(""))),
        source.recording().or(() -> recording),
        language.matches("[a-z]{2,3}") ? language : "und",
        source.coder(),
        source.created(),
        source.description(),
        source.values(),
        source.unshown(),
        title(source, node));
  }

  /// The title that was enclosed, where the description is still the one that was written of it.
  private static String title(MovedSource source, JsonNode node) {
    var title = node.path("title").asText("");
    return XmlOutput.held(title).strip().equals(source.description().strip()) ? title : "";
  }

  private static SourceFile named(SourceFile file, String name) {
    boolean plain = !name.isBlank() && !name.contains("/") && !name.contains("\\");
    return plain ? SourceFile.within(name, file::open) : file;
  }

  private static Transcript words(Transcript words, JsonNode node) {
    var turns = new ArrayList<Transcript.SpokenTurn>();
    node.path("turns").forEach(turn -> turns.add(turn(turn)));
    var points = new ArrayList<Timeline.Point>();
    node.path("times")
        .forEach(
            point -> points.add(new Timeline.Point(point.path(0).asInt(), point.path(1).asLong())));
    return new Transcript(words.text(), turns, new Timeline(points));
  }

  private static Transcript.SpokenTurn turn(JsonNode node) {
    boolean asks = node.path("role").asText().equals(SpeakerRole.INTERVIEWER.key());
    return new Transcript.SpokenTurn(
        new Span(node.path("at").path(0).asInt(-1), node.path("at").path(1).asInt(-1)),
        node.path("who").asText(""),
        asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT,
        node.has("post") ? Optional.of(post(node)) : Optional.empty());
  }

  private static Post post(JsonNode node) {
    return new Post(
        node.path("post").asText(), text(node, "parent"), text(node, "time").map(Instant::parse));
  }

  private static Optional<String> text(JsonNode node, String name) {
    return node.has(name) ? Optional.of(node.path(name).asText()) : Optional.empty();
  }

  MovedCoding coding(MovedCoding coding) {
    var node = enclosed.codings.get(coding.guid());
    if (node == null) {
      return coding;
    }
    boolean same =
        node.path("start").asInt(-1) == coding.span().start()
            && node.path("end").asInt(-1) == coding.span().end()
            && node.path("source").asText().equals(coding.source().toString())
            && node.path("code").asText().equals(coding.code().toString());
    if (!same) {
      ledger.note(Finding.OWN_IGNORED, "Coding", "");
      return coding;
    }
    try {
      return coding(coding, node);
    } catch (IllegalArgumentException e) {
      ledger.note(Finding.OWN_IGNORED, "Coding", "");
      return coding;
    }
  }

  private static MovedCoding coding(MovedCoding coding, JsonNode node) {
    int weight = node.path("weight").asInt(-1);
    return new MovedCoding(
        coding.guid(),
        coding.source(),
        coding.span(),
        coding.code(),
        coding.coder(),
        coding.created(),
        coding.memo(),
        text(node, "direction"),
        weight < 0 || weight > 100 ? OptionalInt.empty() : OptionalInt.of(weight),
        DimensionValues.parse(node.path("dimensions").asText("")));
  }
}

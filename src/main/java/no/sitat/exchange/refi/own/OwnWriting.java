package no.sitat.exchange.refi.own;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.registry.ValueStatus;
import no.sitat.text.Sha256;

/// Writes what REFI-QDA has no place for: `sitat.json`, the same bytes for the same project.
public final class OwnWriting {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonGenerator out;

  private OwnWriting(JsonGenerator out) {
    this.out = out;
  }

  /// What was written beside the project for tools that look for it elsewhere.
  ///
  /// @param sets made of values
  /// @param values of a source, copied from its case
  public record Extras(List<UUID> sets, List<OfVariable> values) {
    public static final Extras NONE = new Extras(List.of(), List.of());

    public Extras {
      sets = List.copyOf(sets);
      values = List.copyOf(values);
    }

    /// One variable of one thing.
    public record OfVariable(UUID of, UUID variable) {}
  }

  /// Leaves the stream open.
  public static void write(MovedProject project, Extras extras, OutputStream stream)
      throws IOException {
    var out = JSON.getFactory().createGenerator(stream);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.writeStartObject();
    out.writeStringField("format", "sitat");
    out.writeNumberField("version", 1);
    new OwnWriting(out).parts(project, extras);
    out.writeEndObject();
    out.close();
  }

  private void parts(MovedProject project, Extras extras) throws IOException {
    if (project.guid().isPresent()) {
      text("guid", project.guid().get());
    }
    if (project.codebook().isPresent()) {
      out.writeFieldName("codebook");
      out.writeRawValue(codebook(project.codebook().get()));
    }
    codes(project);
    sources(project);
    codings(project);
    memos(project);
    variables(project);
    values(project);
    sets(project);
    extras(extras);
  }

  private static String codebook(CodebookFile file) {
    var bytes = new ByteArrayOutputStream();
    CodebookWriter.write(file, bytes);
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  private void codes(MovedProject project) throws IOException {
    out.writeArrayFieldStart("codes");
    for (var code : project.codes()) {
      if (code.key().isPresent()) {
        start(code.guid());
        out.writeStringField("name", code.name());
        out.writeStringField("key", code.key().get());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private void sources(MovedProject project) throws IOException {
    out.writeArrayFieldStart("sources");
    for (var source : project.sources()) {
      start(source.guid());
      out.writeStringField("text", Sha256.of(source.words().map(Transcript::text).orElse("")));
      out.writeStringField("kind", source.documentKind().key());
      out.writeStringField("language", source.language());
      if (!source.title().isEmpty()) {
        out.writeStringField("title", source.title());
      }
      if (source.recording().isPresent()) {
        text("recording", source.recording().get());
      }
      if (source.file().isPresent()) {
        out.writeStringField("file", source.file().get().name());
      }
      if (source.words().isPresent()) {
        turns(source.words().get());
        times(source.words().get());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void turns(Transcript words) throws IOException {
    out.writeArrayFieldStart("turns");
    for (var turn : words.turns()) {
      out.writeStartObject();
      out.writeArrayFieldStart("at");
      out.writeNumber(turn.span().start());
      out.writeNumber(turn.span().end());
      out.writeEndArray();
      out.writeStringField("who", turn.speaker());
      out.writeStringField("role", turn.role().key());
      if (turn.post().isPresent()) {
        var post = turn.post().get();
        out.writeStringField("post", post.id());
        optional("parent", post.parent());
        optional("time", post.time().map(Object::toString));
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void times(Transcript words) throws IOException {
    out.writeArrayFieldStart("times");
    for (var point : words.timeline().points()) {
      out.writeStartArray();
      out.writeNumber(point.position());
      out.writeNumber(point.millis());
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private void codings(MovedProject project) throws IOException {
    out.writeArrayFieldStart("codings");
    var codings =
        project.codings().stream()
            .sorted((one, other) -> one.guid().compareTo(other.guid()))
            .toList();
    for (var coding : codings) {
      var said = new Qualities(coding.direction(), coding.weight(), coding.dimensions());
      if (said.isNone()) {
        continue;
      }
      start(coding.guid());
      text("source", coding.source());
      out.writeNumberField("start", coding.span().start());
      out.writeNumberField("end", coding.span().end());
      text("code", coding.code());
      optional("direction", coding.direction());
      if (coding.weight().isPresent()) {
        out.writeNumberField("weight", coding.weight().getAsInt());
      }
      out.writeStringField("dimensions", coding.dimensions().written());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void memos(MovedProject project) throws IOException {
    out.writeArrayFieldStart("memos");
    for (var memo : project.memos()) {
      if (!memo.kind().isEmpty()) {
        start(memo.guid());
        out.writeStringField("text", Sha256.of(memo.text()));
        out.writeStringField("kind", memo.kind());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private void variables(MovedProject project) throws IOException {
    out.writeArrayFieldStart("variables");
    for (var variable : project.variables()) {
      if (variable.own().isPresent()) {
        var own = variable.own().get();
        start(variable.guid());
        out.writeStringField("name", variable.name());
        out.writeStringField("type", own.type().key());
        out.writeStringField("nb", own.called().nb());
        out.writeStringField("en", own.called().en());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  /// Why there is no value, where it is known.
  private void values(MovedProject project) throws IOException {
    out.writeArrayFieldStart("values");
    for (var each : project.cases()) {
      values(each.guid(), each.values());
    }
    for (var source : project.sources()) {
      values(source.guid(), source.values());
    }
    out.writeEndArray();
  }

  private void values(UUID of, List<MovedValue> values) throws IOException {
    for (var value : values) {
      if (ValueStatus.isLabel(value.text())) {
        out.writeStartObject();
        text("of", of);
        text("variable", value.variable());
        out.writeStringField("text", value.text());
        out.writeEndObject();
      }
    }
  }

  private void sets(MovedProject project) throws IOException {
    out.writeArrayFieldStart("sets");
    for (var set : project.sets()) {
      var cases = cases(set);
      if (set.key().isPresent() || !cases.isEmpty()) {
        start(set.guid());
        out.writeStringField("name", set.name());
        optional("key", set.key());
        guids("cases", cases);
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private static List<UUID> cases(MovedSet set) {
    return set.members().stream()
        .filter(member -> member.kind() == TargetKind.CASE)
        .map(member -> member.guid())
        .toList();
  }

  private void extras(Extras extras) throws IOException {
    out.writeObjectFieldStart("extra");
    guids("sets", extras.sets());
    out.writeArrayFieldStart("values");
    for (var value : extras.values()) {
      out.writeStartObject();
      text("of", value.of());
      text("variable", value.variable());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void guids(String name, List<UUID> guids) throws IOException {
    out.writeArrayFieldStart(name);
    for (var guid : guids) {
      out.writeString(guid.toString());
    }
    out.writeEndArray();
  }

  private void start(UUID guid) throws IOException {
    out.writeStartObject();
    text("guid", guid);
  }

  private void text(String name, UUID guid) throws IOException {
    out.writeStringField(name, guid.toString());
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }
}

package no.sitat.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Axis;
import no.sitat.exchange.CodebookFile.Entry;
import no.sitat.exchange.CodebookFile.Link;

/// Writes a codebook as Sitat's own JSON, which [CodebookReader] reads back to the same.
public final class CodebookWriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectWriter INDENTED =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private CodebookWriter() {}

  /// The codebook of a project as a file.
  public static CodebookFile file(String id, Codebook codebook) {
    return new CodebookFile(
        id,
        1,
        codebook.directions(),
        codebook.codes().stream().map(code -> entry(code, codebook)).toList(),
        codebook.links().stream()
            .map(
                link -> new Link(key(codebook, link.from()), key(codebook, link.to()), link.type()))
            .toList(),
        codebook.dimensions().stream().map(CodebookWriter::axis).toList());
  }

  private static Axis axis(Dimension dimension) {
    return new Axis(
        dimension.key(),
        dimension.name(),
        dimension.scale(),
        dimension.active(),
        dimension.values().stream()
            .map(value -> new Axis.Value(value.key(), value.name()))
            .toList());
  }

  private static Entry entry(Code code, Codebook codebook) {
    return new Entry(
        code.key(),
        code.parent().isPresent()
            ? Optional.of(key(codebook, code.parent().getAsInt()))
            : Optional.empty(),
        code.name(),
        code.definition(),
        code.include(),
        code.exclude(),
        code.example(),
        code.borderline(),
        code.kind(),
        code.directions(),
        code.defaultDirection(),
        OptionalInt.of(code.colour()),
        code.active());
  }

  private static String key(Codebook codebook, int id) {
    return codebook.code(id).orElseThrow().key();
  }

  /// Leaves the stream open.
  public static void write(CodebookFile file, OutputStream out) {
    var root = JSON.createObjectNode();
    root.put("id", file.id());
    root.put("version", file.version());
    root.putArray("languages").add("nb").add("en");
    var directions = root.putArray("directions");
    file.directions().forEach(direction -> write(direction, directions.addObject()));
    var codes = root.putArray("codes");
    file.codes().forEach(code -> write(code, file.links(), codes.addObject()));
    if (!file.dimensions().isEmpty()) {
      var dimensions = root.putArray("dimensions");
      file.dimensions().forEach(axis -> write(axis, dimensions.addObject()));
    }
    try {
      INDENTED.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, root);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Direction direction, ObjectNode into) {
    into.put("id", direction.key());
    into.put("glyph", direction.glyph());
    into.put("name_nb", direction.nameNb());
    into.put("name_en", direction.nameEn());
    if (direction.effect() != Effect.NONE) {
      into.put("effect", direction.effect().key());
    }
  }

  private static void write(Axis axis, ObjectNode into) {
    into.put("id", axis.key());
    into.put("active", axis.active());
    into.put("scale", axis.scale());
    write("name", axis.name(), into);
    if (!axis.scale()) {
      var values = into.putArray("values");
      axis.values()
          .forEach(value -> write("name", value.name(), values.addObject().put("id", value.key())));
    }
  }

  private static void write(Entry code, List<Link> links, ObjectNode into) {
    into.put("id", code.key());
    code.parent().ifPresentOrElse(key -> into.put("parent", key), () -> into.putNull("parent"));
    into.put("kind", code.kind().key());
    into.put("active", code.active());
    code.colour().ifPresent(colour -> into.put("colour", colour));
    write("name", code.name(), into);
    write("definition", code.definition(), into);
    write("include", code.include(), into);
    write("exclude", code.exclude(), into);
    write("example", code.example(), into);
    write("borderline", code.borderline(), into);
    var allowed = into.putArray("directions_allowed");
    code.directions().forEach(allowed::add);
    code.defaultDirection().ifPresent(key -> into.put("direction_default", key));
    var own = links.stream().filter(link -> link.from().equals(code.key())).toList();
    if (!own.isEmpty()) {
      var linked = into.putArray("linked_codes");
      own.forEach(link -> {
        if (link.type().equals("related")) {
          linked.add(link.to());
        } else {
          linked.addObject().put("to", link.to()).put("type", link.type());
        }
      });
    }
  }

  private static void write(String name, LocalText words, ObjectNode into) {
    into.put(name + "_nb", words.nb());
    into.put(name + "_en", words.en());
  }
}

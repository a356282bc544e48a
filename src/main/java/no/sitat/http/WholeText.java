package no.sitat.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/// Reads texts, but none with half a character: it could not be kept as it came.
///
/// A character beyond the first 65,536 is a pair of UTF-16 units, and JSON can write one of them.
final class WholeText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1;

  /// A text with half a character, at the field the path ends in.
  static final class Half extends JsonMappingException {
    private static final long serialVersionUID = 1;

    Half(JsonParser parser) {
      super(parser, "half a character");
    }
  }

  WholeText() {
    super(String.class);
  }

  static SimpleModule module() {
    return new SimpleModule("whole text").addDeserializer(String.class, new WholeText());
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    var text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && text.codePoints().anyMatch(WholeText::isHalf)) {
      throw new Half(parser);
    }
    return text;
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}

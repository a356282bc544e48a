package no.sitat.exchange.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.text.Shortened;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;

/// What stands above a message: who wrote to whom, when, about what, and what was attached.
final class MailHead {
  private static final List<String> SHOWN = List.of("From", "To", "Cc", "Date", "Subject");
  private static final int LONGEST = 500;
  private static final Pattern FOLDS = Pattern.compile("\\r?\\n(?=[ \\t])");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Charset OLD = Charset.forName("windows-1252");

  private MailHead() {}

  static String of(Message message, List<String> attached) {
    var lines = new ArrayList<String>();
    for (var name : SHOWN) {
      var field = message.getHeader().getField(name);
      var value = field == null ? "" : value(field);
      if (!value.isEmpty()) {
        lines.add(name + ": " + value);
      }
    }
    if (!attached.isEmpty()) {
      lines.add("Attachments: " + Shortened.marked(String.join(", ", attached), LONGEST));
    }
    return String.join("\n", lines);
  }

  /// What an attached file is called, or what it is.
  static String nameOf(Entity entity) {
    var name = entity.getFilename();
    return clean(decoded(name == null || name.isBlank() ? entity.getMimeType() : name));
  }

  private static String value(Field field) {
    var raw = field.getRaw();
    var whole = raw == null ? field.getName() + ":" + field.getBody() : text(raw.toByteArray());
    var unfolded = FOLDS.matcher(whole).replaceAll("");
    return Shortened.marked(clean(decoded(unfolded.substring(unfolded.indexOf(':') + 1))), LONGEST);
  }

  /// Headers are ASCII with encoded words; what is not is UTF-8, or what old Windows wrote.
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, OLD);
    }
  }

  private static String decoded(String written) {
    return DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT);
  }

  private static String clean(String value) {
    return CONTROLS.matcher(value).replaceAll(" ").strip();
  }
}

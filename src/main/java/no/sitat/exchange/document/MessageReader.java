package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/// Reads a message of Outlook (.msg): its subject and its words. What is attached is not opened.
final class MessageReader {
  private MessageReader() {}

  static DocumentText read(byte[] bytes) throws IOException {
    var manuscript = new Manuscript();
    try (var message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      message.setReturnNullOnMissingChunk(true);
      line(message.getSubject(), manuscript);
      var words = message.getTextBody();
      var page = message.getHtmlBody();
      if (words != null) {
        for (var each : words.lines().toList()) {
          line(each, manuscript);
        }
      } else if (page != null) {
        WebPageReader.write(page.getBytes(StandardCharsets.UTF_8), manuscript);
      }
    } catch (ChunkNotFoundException e) {
      throw new CannotRead(Fault.DAMAGED);
    }
    return manuscript.done();
  }

  private static void line(String words, Manuscript into) throws CannotRead {
    into.words(words == null ? "" : words);
    into.end();
  }
}

package no.sitat.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.sitat.exchange.document.Finding.Kind;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/// Reads e-mail: one message (.eml), or a mailbox with many (.mbox).
///
/// A message begins with its headers, a line each, and a blank line; the next begins after a form
/// feed. What is attached is named in a line `Attachments:` and not opened.
final class MailReader {
  static final char NEXT = '\f';

  private static final int MOST_MESSAGES = 5_000;
  private static final int DEEPEST = 50;

  private static final MimeConfig TONGS =
      MimeConfig.custom()
          .setMaxLineLen(1_000_000)
          .setMaxHeaderCount(2_000)
          .setMaxHeaderLen(100_000)
          .setMaxContentLen(-1)
          .build();

  private final StringBuilder text = new StringBuilder();
  private int attachments;
  private int guesses;

  private MailReader() {}

  static DocumentText read(byte[] message) throws IOException {
    return of(List.of(message));
  }

  static DocumentText mailbox(byte[] bytes) throws IOException {
    var messages = Mailbox.messages(bytes);
    if (messages.size() > MOST_MESSAGES) {
      throw new CannotRead(Fault.TOO_LARGE);
    }
    return of(messages);
  }

  private static DocumentText of(List<byte[]> messages) throws IOException {
    var reader = new MailReader();
    for (var message : messages) {
      reader.write(message);
    }
    return reader.done();
  }

  private void write(byte[] bytes) throws IOException {
    var builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(TONGS);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message message;
    try {
      message = builder.parseMessage(new ByteArrayInputStream(bytes));
    } catch (IllegalArgumentException e) {
      throw new CannotRead(Fault.DAMAGED);
    }
    try {
      append(message);
    } finally {
      message.dispose();
    }
  }

  private void append(Message message) throws IOException {
    var one = new One();
    one.write(message, 0);
    text.append(text.isEmpty() ? "" : "\n" + NEXT + "\n")
        .append(MailHead.of(message, one.attached))
        .append("\n\n")
        .append(one.words.toString().replace(NEXT, ' ').strip());
    attachments += one.attached.size();
    guesses += one.guessed ? 1 : 0;
    if (text.length() > DocumentText.LONGEST) {
      throw new CannotRead(Fault.TOO_LARGE);
    }
  }

  /// The words of one message, and what is attached to it.
  private static final class One {
    private final StringBuilder words = new StringBuilder();
    private final List<String> attached = new ArrayList<>();
    private boolean guessed;

    void write(Entity entity, int depth) throws IOException {
      if (depth > DEEPEST) {
        throw new CannotRead(Fault.DAMAGED);
      }
      switch (entity.getBody()) {
        case Multipart many -> parts(entity, many.getBodyParts(), depth);
        case SingleBody single when isRead(entity) -> {
          var part = MailWords.of(entity, single);
          words.append(part.text());
          guessed |= part.isGuessed();
        }
        case null -> {}
        default -> attached.add(MailHead.nameOf(entity));
      }
    }

    private void parts(Entity whole, List<Entity> parts, int depth) throws IOException {
      boolean forms = "multipart/alternative".equals(whole.getMimeType());
      for (var each : forms ? chosen(parts) : parts) {
        if (!words.isEmpty()) {
          words.append("\n\n");
        }
        write(each, depth + 1);
      }
    }

    /// Of several forms of one message the one of plain words, else the last, which is the richest.
    private static List<Entity> chosen(List<Entity> parts) {
      return parts.stream()
          .filter(each -> "text/plain".equals(each.getMimeType()))
          .findFirst()
          .or(() -> parts.reversed().stream().findFirst())
          .stream()
          .toList();
    }

    private static boolean isRead(Entity entity) {
      var type = entity.getMimeType();
      return !"attachment".equalsIgnoreCase(entity.getDispositionType())
          && (type.equals("text/plain") || type.equals("text/html"));
    }
  }

  private DocumentText done() throws CannotRead {
    if (text.toString().isBlank()) {
      throw new CannotRead(Fault.NO_WORDS);
    }
    var findings = new ArrayList<Finding>();
    if (attachments > 0) {
      findings.add(new Finding(Kind.ATTACHMENTS, attachments));
    }
    if (guesses > 0) {
      findings.add(new Finding(Kind.GUESSED_ENCODING, guesses));
    }
    return new DocumentText(text.toString(), "", findings);
  }
}

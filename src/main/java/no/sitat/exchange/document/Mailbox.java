package no.sitat.exchange.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Cuts a mailbox (mbox) into its messages: each begins with a line `From …` after a blank one, and
/// `>From` in a message stands for `From`.
final class Mailbox {
  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};

  private final byte[] bytes;
  private final List<byte[]> messages = new ArrayList<>();
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();

  private Mailbox(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<byte[]> messages(byte[] bytes) {
    var mailbox = new Mailbox(bytes);
    mailbox.cut();
    return mailbox.messages;
  }

  private void cut() {
    boolean afterBlank = true;
    for (int from = 0; from < bytes.length; ) {
      int next = lineAfter(from);
      if (afterBlank && startsWithFrom(from)) {
        close();
      } else {
        int start = isQuotedFrom(from, next) ? from + 1 : from;
        message.write(bytes, start, next - start);
      }
      afterBlank = isBlank(from, next);
      from = next;
    }
    close();
  }

  private void close() {
    if (message.size() > 0) {
      messages.add(message.toByteArray());
      message.reset();
    }
  }

  private int lineAfter(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private boolean startsWithFrom(int at) {
    if (at + FROM.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < FROM.length; i++) {
      if (bytes[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuotedFrom(int from, int to) {
    int at = from;
    while (at < to && bytes[at] == '>') {
      at++;
    }
    return at > from && startsWithFrom(at);
  }

  private boolean isBlank(int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] != '\n' && bytes[at] != '\r') {
        return false;
      }
    }
    return true;
  }
}

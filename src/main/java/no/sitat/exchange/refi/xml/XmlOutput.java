package no.sitat.exchange.refi.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Writes XML in UTF-8 without white space between elements, the same bytes for the same calls.
///
/// A line end in an attribute and a carriage return anywhere are written as references, since a
/// parser would make them something else; what XML cannot hold becomes U+FFFD, one for each unit,
/// so that positions stay. An element without content is closed at once.
public final class XmlOutput {
  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean startTag;

  public XmlOutput(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  }

  public XmlOutput start(String name) throws IOException {
    endStartTag();
    out.write('<');
    out.write(name);
    open.push(name);
    startTag = true;
    return this;
  }

  public XmlOutput attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escaped(value, true);
    out.write('"');
    return this;
  }

  /// Nothing when there is none.
  public XmlOutput attribute(String name, Optional<String> value) throws IOException {
    return value.isPresent() ? attribute(name, value.get()) : this;
  }

  public XmlOutput text(String text) throws IOException {
    if (!text.isEmpty()) {
      endStartTag();
      escaped(text, false);
    }
    return this;
  }

  public XmlOutput end() throws IOException {
    var name = open.pop();
    if (startTag) {
      out.write("/>");
      startTag = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  /// An element with nothing but text.
  public XmlOutput element(String name, String text) throws IOException {
    return start(name).text(text).end();
  }

  /// Ends the document; the stream stays open.
  public void finish() throws IOException {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open + " is open");
    }
    out.write('\n');
    out.flush();
  }

  private void endStartTag() throws IOException {
    if (startTag) {
      out.write('>');
      startTag = false;
    }
  }

  private void escaped(String text, boolean attribute) throws IOException {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (isPairAt(text, i)) {
          i++;
          continue;
        }
      } else if (c >= 0x20 && c != '<' && c != '>' && c != '&' && c != '"' && c < 0xFFFE) {
        continue;
      }
      out.write(text, plain, i - plain);
      escaped(c, attribute);
      plain = i + 1;
    }
    out.write(text, plain, text.length() - plain);
  }

  private static boolean isPairAt(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private void escaped(char c, boolean attribute) throws IOException {
    switch (c) {
      case '<' -> out.write("&lt;");
      case '>' -> out.write("&gt;");
      case '&' -> out.write("&amp;");
      case '"' -> out.write(attribute ? "&quot;" : "\"");
      case '\r' -> out.write("&#13;");
      case '\n' -> out.write(attribute ? "&#10;" : "\n");
      case '\t' -> out.write(attribute ? "&#9;" : "\t");
      default -> out.write(REPLACEMENT);
    }
  }

  /// The text as it comes back: what XML cannot hold is U+FFFD, one for each unit.
  public static String held(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPairAt(text, i)) {
        i++;
      } else if (Character.isSurrogate(c) || c >= 0xFFFE || isControl(c)) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, REPLACEMENT);
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static boolean isControl(char c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t';
  }
}

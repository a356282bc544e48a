package no.sitat.exchange.registry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The keywords of a PX file, and its data as they stand.
///
/// @param keywords by name, language and what they are about, in the order of the file
/// @param data the signs and numbers between `DATA=` and the semicolon
record PxFile(Map<Keyword, List<String>> keywords, List<Datum> data) {
  /// @param language empty for the main language of the file
  /// @param about the names in brackets, such as a variable and one of its values
  record Keyword(String name, String language, List<String> about) {}

  /// @param quoted whether it stands in quotes: a sign, or a key
  record Datum(String text, boolean quoted) {}

  private static final Pattern CODEPAGE =
      Pattern.compile("CODEPAGE\\s*=\\s*\"([^\"]{1,40})\"", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  static boolean isPx(byte[] bytes) {
    var head = head(bytes).stripLeading();
    return head.startsWith("CHARSET=")
        || head.startsWith("AXIS-VERSION=")
        || (head.contains("MATRIX=\"") && head.contains("=\"") && head.contains(";"));
  }

  private static String head(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
  }

  static PxFile of(byte[] bytes) throws TableWrong {
    return new Scanner(decoded(bytes)).file();
  }

  /// As the file says; UTF-8 where it does not say and it is that, else as Windows writes.
  private static String decoded(byte[] bytes) throws TableWrong {
    var said = CODEPAGE.matcher(head(bytes));
    if (said.find()) {
      var name = said.group(1);
      if (!Charset.isSupported(name.matches("[\\w.:-]+") ? name : "none")) {
        throw TableWrong.at(
            "CODEPAGE",
            "tegnsettet «%s» er ukjent".formatted(name),
            "the character set “%s” is not known".formatted(name));
      }
      return strict(bytes, Charset.forName(name))
          .orElseThrow(() ->
              TableWrong.at(
                  "CODEPAGE",
                  "filen er ikke skrevet i %s, som den sier".formatted(name),
                  "the file is not written in %s, as it says".formatted(name)));
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .orElseGet(() -> new String(bytes, Charset.forName("windows-1252")));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// What a keyword says; empty when the file has it not.
  List<String> all(String name, String language, String... about) {
    return keywords.getOrDefault(new Keyword(name, language, List.of(about)), List.of());
  }

  /// Its one value, or its parts joined; empty when the file has it not.
  String one(String name, String language, String... about) {
    return String.join("", all(name, language, about));
  }

  /// Reads from left to right and knows at which line it is.
  private static final class Scanner {
    private final String text;
    private final Map<Keyword, List<String>> keywords = new LinkedHashMap<>();
    private int at;

    Scanner(String text) {
      this.text = text;
    }

    PxFile file() throws TableWrong {
      var seen = new HashSet<Keyword>();
      skip();
      while (at < text.length()) {
        var keyword = keyword();
        if (keyword.name().equals("DATA")) {
          return new PxFile(keywords, data());
        }
        if (!seen.add(keyword)) {
          throw wrong("%s står to ganger", "%s stands twice", keyword.name());
        }
        keywords.put(keyword, values(keyword.name()));
        skip();
      }
      throw TableWrong.at(
          "DATA", "mangler; filen har ingen tall", "is missing; the file has no numbers");
    }

    private TableWrong wrong(String nb, String en, String what) {
      long line = text.substring(0, Math.min(at, text.length())).lines().count();
      return new TableWrong(
          "linje %d: %s".formatted(line, nb.formatted(what)),
          "line %d: %s".formatted(line, en.formatted(what)));
    }

    private void skip() {
      while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u001A')) {
        at++;
      }
    }

    private Keyword keyword() throws TableWrong {
      int start = at;
      while (at < text.length() && isName(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        throw wrong("et nøkkelord mangler%s", "a keyword is missing%s", "");
      }
      var name = text.substring(start, at).toUpperCase(Locale.ROOT);
      var language = "";
      if (peek() == '[') {
        int end = text.indexOf(']', at);
        if (end < 0) {
          throw wrong("%s: «]» mangler", "%s: “]” is missing", name);
        }
        language = text.substring(at + 1, end);
        at = end + 1;
      }
      skip();
      var about = new ArrayList<String>();
      if (peek() == '(') {
        at++;
        skip();
        while (peek() != ')') {
          about.add(quoted(name));
          skip();
          at += peek() == ',' ? 1 : 0;
          skip();
        }
        at++;
        skip();
      }
      if (peek() != '=') {
        throw wrong("%s: «=» mangler", "%s: “=” is missing", name);
      }
      at++;
      return new Keyword(name, language, about);
    }

    private char peek() {
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isName(char c) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private String quoted(String name) throws TableWrong {
      int end = peek() == '"' ? text.indexOf('"', at + 1) : -1;
      if (end < 0) {
        throw wrong("%s: et anførselstegn mangler", "%s: a quotation mark is missing", name);
      }
      var found = text.substring(at + 1, end);
      at = end + 1;
      return found.replace("\r", "").replace("\n", "");
    }

    /// Strings that follow each other without a comma are one, cut over lines.
    private List<String> values(String name) throws TableWrong {
      var values = new ArrayList<String>();
      boolean joined = false;
      skip();
      while (peek() != ';') {
        if (at >= text.length()) {
          throw wrong("%s: «;» mangler", "%s: “;” is missing", name);
        }
        if (peek() == ',') {
          joined = false;
          at++;
        } else if (peek() == '"') {
          var part = quoted(name);
          if (joined) {
            values.add(values.removeLast() + part);
          } else {
            values.add(part);
          }
          joined = true;
        } else {
          int start = at;
          while (at < text.length() && ",;\"".indexOf(text.charAt(at)) < 0) {
            at++;
          }
          values.add(text.substring(start, at).strip());
          joined = false;
        }
        skip();
      }
      at++;
      return values;
    }

    private List<Datum> data() throws TableWrong {
      var data = new ArrayList<Datum>();
      skip();
      while (at < text.length() && peek() != ';') {
        if (peek() == '"') {
          data.add(new Datum(quoted("DATA"), true));
        } else if (peek() == ',') {
          at++;
        } else {
          int start = at;
          while (at < text.length() && text.charAt(at) > ' ' && ",;\"".indexOf(peek()) < 0) {
            at++;
          }
          data.add(new Datum(text.substring(start, at), false));
        }
        skip();
      }
      if (at >= text.length()) {
        throw wrong("%s: «;» mangler", "%s: “;” is missing", "DATA");
      }
      return data;
    }
  }
}

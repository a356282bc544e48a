package no.sitat.http.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words of a command line: quoted where a shell would read them otherwise, and read back.
public final class ShellWords {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

  private ShellWords() {}

  /// The word as it is typed.
  public static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /// The words of a line. Of a quotation mark that is never closed, the rest is one word.
  public static List<String> read(String line) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean isQuoted = false;
    boolean isWord = false;
    for (int at = 0; at < line.length(); at++) {
      char unit = line.charAt(at);
      if (unit == '\'') {
        isQuoted = !isQuoted;
        isWord = true;
      } else if (!isQuoted && unit == '\\' && at + 1 < line.length()) {
        word.append(line.charAt(++at));
        isWord = true;
      } else if (!isQuoted && unit == ' ') {
        add(word, isWord, words);
        isWord = false;
      } else {
        word.append(unit);
        isWord = true;
      }
    }
    add(word, isWord, words);
    return words;
  }

  private static void add(StringBuilder word, boolean isWord, List<String> words) {
    if (isWord) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}

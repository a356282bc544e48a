package no.sitat.http.view;

import java.util.function.Supplier;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;

/// What a reader knows a thread of posts by: its title, or else how its first post begins.
///
/// For the screen only; a beginning is somebody's words and goes into no address and no log.
public final class ThreadTitle {
  private static final int LONGEST = 64;

  private ThreadTitle() {}

  /// @param text of the document, asked for only where there is no title
  /// @return empty for an interview, which is known by its name
  public static String of(Document document, Supplier<String> text) {
    if (document.kind() != DocumentKind.POST || document.turns().isEmpty()) {
      return "";
    }
    if (!document.title().isBlank()) {
      return document.title();
    }
    var span = document.turns().getFirst().span();
    return beginning(text.get().substring(span.start(), span.end()).strip());
  }

  /// The first line, cut between two words where it is long.
  private static String beginning(String words) {
    var line = words.lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    int end = blank > 0 ? blank : line.offsetByCodePoints(0, LONGEST / 2);
    return line.substring(0, end) + "…";
  }
}

package no.sitat.exchange.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What an entry of an archive is called, as people may be shown it. Never a path.
///
/// @param name the last part
/// @param folder the parts before it, joined by `/`
/// @param strayed whether it pointed out of the archive: absolute, or with `..`
record EntryName(String name, String folder, boolean strayed) {
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern STRAY = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\uFFFD]");
  private static final int LONGEST = 200;
  private static final String NAMELESS = "_";

  /// What old archivers of Windows write names in where they do not say.
  private static final Charset OLD = Charset.forName("IBM850");

  static EntryName of(String written) {
    boolean strayed =
        written.startsWith("/") || written.startsWith("\\") || DRIVE.matcher(written).matches();
    var parts = new ArrayList<String>();
    for (var part : SEPARATOR.split(written, -1)) {
      strayed |= part.equals("..");
      var clean = STRAY.matcher(part).replaceAll("").strip();
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        parts.add(shortened(clean));
      }
    }
    var name = parts.isEmpty() ? NAMELESS : parts.removeLast();
    return new EntryName(name, shortened(String.join("/", withoutDrive(parts))), strayed);
  }

  private static List<String> withoutDrive(List<String> parts) {
    return !parts.isEmpty() && DRIVE.matcher(parts.getFirst()).matches()
        ? parts.subList(1, parts.size())
        : parts;
  }

  /// Keeps the end, where the ending is.
  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : "…" + name.substring(name.length() - LONGEST);
  }

  /// A name as its bytes say it: UTF-8, or what old Windows wrote.
  static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException _) {
      return new String(raw, OLD);
    }
  }

  /// Whether an archiver or a system has put it there, and nobody else: `.DS_Store`, `__MACOSX`.
  boolean isNoise() {
    return name.startsWith(".")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini")
        || List.of(folder.split("/", -1)).stream()
            .anyMatch(part -> part.equals("__MACOSX") || part.startsWith("."));
  }
}

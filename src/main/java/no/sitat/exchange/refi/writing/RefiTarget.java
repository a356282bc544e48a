package no.sitat.exchange.refi.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.exchange.refi.position.PositionRule.LineEnds;
import no.sitat.exchange.refi.position.PositionRule.Unit;

/// The program that a file is for: how it wants texts, and what it takes positions for.
public enum RefiTarget {
  /// As the standard says: UTF-8 without a mark, LF, code points. Read rightly by any tool as long
  /// as no text has a character outside the basic plane, and by us in any case.
  STANDARD("", "sources/", false, false, Unit.CODE_POINTS),
  /// A byte order mark, CRLF, UTF-16 units with a line end as two.
  NVIVO(" for NVivo", "Sources/", true, true, Unit.UTF_16),
  /// CRLF, code points with a line end as one.
  ATLAS_MAXQDA(" for ATLAS.ti and MAXQDA", "sources/", false, true, Unit.CODE_POINTS);

  private final String suffix;
  private final String folder;
  private final boolean mark;
  private final boolean twoCharacterLines;
  private final Unit unit;

  RefiTarget(String suffix, String folder, boolean mark, boolean twoCharacterLines, Unit unit) {
    this.suffix = suffix;
    this.folder = folder;
    this.mark = mark;
    this.twoCharacterLines = twoCharacterLines;
    this.unit = unit;
  }

  /// As it is chosen in a shell and an address: `standard`, `nvivo`, `atlas-maxqda`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RefiTarget> keyed(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /// How positions in such a file are counted.
  public PositionRule rule() {
    boolean one = this == ATLAS_MAXQDA;
    return new PositionRule(unit, one ? LineEnds.AS_ONE : LineEnds.AS_THEY_ARE, false, false);
  }

  /// Whether what only Sitat reads lies beside the project.
  boolean hasOwnPart() {
    return this == STANDARD;
  }

  /// What the file says it was written by.
  String origin(String product) {
    return (product.startsWith("Sitat") ? product.replaceFirst(" for .*", "") : "Sitat") + suffix;
  }

  String folder() {
    return folder;
  }

  /// A text as the file has it.
  String written(String text) {
    return (mark ? "\uFEFF" : "") + (twoCharacterLines ? text.replace("\n", "\r\n") : text);
  }

  /// How many of the units it counts a line end is.
  int lineEnd() {
    return this == NVIVO ? 2 : 1;
  }

  /// How many a character outside the basic plane is.
  int pair() {
    return unit == Unit.UTF_16 ? 2 : 1;
  }
}

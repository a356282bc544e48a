package no.sitat.exchange.moving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sitat.codebook.LocalText;

/// The report on a move, in or out, as people read it: what came along, what came along otherwise,
/// what did not and why, each under its heading. Names and numbers, and never what somebody said.
///
/// @param lines in order of their parts
public record MoveAccount(About about, List<Line> lines) {
  public MoveAccount {
    lines = List.copyOf(lines);
  }

  /// Which move it was.
  ///
  /// @param file its name
  /// @param origin program that wrote it, as it calls itself, or is to read it; may be empty
  /// @param coder who moved it; may be empty
  /// @param time when; empty for a move that has not been made
  public record About(String file, String origin, String coder, Optional<Instant> time) {}

  /// The headings, in the order they are read.
  public enum Part {
    TAKEN("Tatt med", "Taken along"),
    CONVERTED("Tatt med i en annen form", "Taken along in another form"),
    REPAIRED("Endret, fordi filen var feil", "Changed, because the file was wrong"),
    OVER("Hentet fra filen i stedet for det som var her", "Taken from the file over what was here"),
    STAYS("Annerledes her, og ble stående", "Different here, and stayed"),
    KEPT("Beholdt, men vises ikke", "Kept, and not shown"),
    DROPPED("Ikke tatt med, og hvorfor", "Not taken along, and why"),
    SAME("Likt her fra før", "The same here already"),
    POSITIONS("Slik ble posisjonene forstått", "How positions were understood");

    private final String nb;
    private final String en;

    Part(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public LocalText words() {
      return new LocalText(nb, en);
    }

    /// Where a note is read.
    public static Part of(MoveNote.Grade grade) {
      return switch (grade) {
        case CONVERTED -> CONVERTED;
        case REPAIRED -> REPAIRED;
        case KEPT -> KEPT;
        case DROPPED -> DROPPED;
      };
    }
  }

  /// One thing that is told.
  ///
  /// @param kind what kind of thing, in words, or as the format calls it
  /// @param count how many
  /// @param text one sentence; empty where the number says it
  /// @param examples names
  public record Line(Part part, LocalText kind, int count, LocalText text, List<String> examples) {
    public Line {
      examples = List.copyOf(examples);
    }

    public static Line of(MoveNote note) {
      var element = new LocalText(note.element(), note.element());
      return new Line(Part.of(note.grade()), element, note.count(), note.text(), note.examples());
    }
  }

  /// The lines under a heading.
  public List<Line> of(Part part) {
    return lines.stream().filter(line -> line.part() == part).toList();
  }

  /// The same with its lines in the order of their headings.
  public static MoveAccount ordered(About about, List<Line> lines) {
    var all = new ArrayList<Line>();
    for (var part : Part.values()) {
      lines.stream().filter(line -> line.part() == part).forEach(all::add);
    }
    return new MoveAccount(about, all);
  }
}

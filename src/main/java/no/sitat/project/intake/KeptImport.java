package no.sitat.project.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;

/// The report of an import as the project keeps it: what was taken, what was not, and why.
///
/// @param revision of the project after it; empty when nothing was taken
/// @param history id of the edit, which can be taken back; 0 when nothing was taken
/// @param undone whether the edit is taken back by now
public record KeptImport(
    int id,
    Instant made,
    String person,
    OptionalLong revision,
    int history,
    boolean undone,
    List<KeptFile> files) {
  public KeptImport {
    files = List.copyOf(files);
  }

  /// What became of a file.
  public enum Fate {
    TAKEN,
    /// Taken, and there is something to know of it.
    REMARKED,
    REFUSED,
    /// A person did not want it.
    LEFT
  }

  /// One file. Its name is masked where it looks as if it tells who somebody is.
  ///
  /// @param rows documents, respondents, codings or codes that came of it
  /// @param words of its documents
  /// @param document the one document it became; empty when there are none or many
  public record KeptFile(
      String name,
      String folder,
      String format,
      String use,
      Fate fate,
      int rows,
      long words,
      OptionalInt document,
      List<KeptLine> lines) {
    public KeptFile {
      lines = List.copyOf(lines);
    }
  }

  /// Something said of a file.
  ///
  /// @param refusal whether something was not taken
  /// @param line where the row begins in the file, from 1; empty for the whole file
  public record KeptLine(boolean refusal, OptionalInt line, LocalText text) {}

  /// How an import fared, without its files.
  ///
  /// @param report without files
  /// @param counts how many files had a fate; none is 0
  public record Listed(KeptImport report, Map<Fate, Integer> counts) {
    public Listed {
      counts = Map.copyOf(counts);
    }

    public int count(Fate fate) {
      return counts.getOrDefault(fate, 0);
    }
  }

  /// The same report of other files.
  public KeptImport with(List<KeptFile> others) {
    return new KeptImport(id, made, person, revision, history, undone, others);
  }

  public int count(Fate fate) {
    return (int) files.stream().filter(file -> file.fate() == fate).count();
  }
}

package no.sitat.exchange.archive;

import java.nio.file.Path;
import java.util.List;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;

/// The files of an archive, and what there is to say of it.
///
/// @param files in the order of the archive's table
/// @param refused entries that were not taken out, or the archive itself
/// @param remarks on what was mended or left
public record OpenedArchive(List<Entry> files, List<Refusal> refused, List<Remark> remarks) {
  public OpenedArchive {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }

  /// A file that was taken out.
  ///
  /// @param name without folders, for people
  /// @param folder where it stood, for people; names joined by `/`, empty at the top
  /// @param path where it lies now
  public record Entry(String name, String folder, Path path) {}
}

package no.sitat.exchange.refi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.Fingerprints.Sort;
import no.sitat.exchange.refi.writing.Carried;
import no.sitat.exchange.refi.writing.RefiOptions;

/// Reads a file that was just written, with the reader that everybody's files go through, and says
/// what is not the same as it was given.
///
/// What a target cannot carry is no difference: [RefiWriter#losses] has told it.
public final class ReadBack {
  private ReadBack() {}

  /// Each difference in a sentence; empty when there is none.
  ///
  /// @param written what was given to [RefiWriter#write]
  public static List<LocalText> differences(MovedProject written, RefiOptions options, Path file)
      throws IOException {
    var reading = new RefiReader().read(String.valueOf(file.getFileName()), file);
    if (reading.isRefused()) {
      var why = reading.refusals().getFirst().text();
      return List.of(
          new LocalText(
              "filen kan ikke leses igjen: " + why.nb(),
              "the file cannot be read back: " + why.en()));
    }
    var read = reading.value().orElseThrow().project();
    return differences(Carried.by(written, options), read);
  }

  private static List<LocalText> differences(MovedProject one, MovedProject other)
      throws IOException {
    var differences = new ArrayList<LocalText>();
    var before = Fingerprints.of(one);
    var after = Fingerprints.of(other);
    for (var sort : Sort.values()) {
      difference(sort, before, after, differences);
    }
    if (!one.codebook().equals(other.codebook())) {
      differences.add(new LocalText("kodeboken er en annen", "the codebook is another"));
    }
    if (!one.guid().equals(other.guid())) {
      differences.add(
          new LocalText("prosjektets GUID er en annen", "the project's GUID is another"));
    }
    return differences;
  }

  private static void difference(
      Sort sort, Fingerprints before, Fingerprints after, List<LocalText> into) {
    var was = before.of(sort);
    var is = after.of(sort);
    long gone = was.keySet().stream().filter(guid -> !is.containsKey(guid)).count();
    long come = is.keySet().stream().filter(guid -> !was.containsKey(guid)).count();
    long changed =
        was.entrySet().stream()
            .filter(each -> is.containsKey(each.getKey()))
            .filter(each -> !each.getValue().equals(is.get(each.getKey())))
            .count();
    var words = sort.words();
    tell(gone, words, new LocalText("mangler", "are missing"), into);
    tell(come, words, new LocalText("er kommet til", "have been added"), into);
    tell(changed, words, new LocalText("er ikke som de var", "are not as they were"), into);
  }

  private static void tell(long count, LocalText what, LocalText how, List<LocalText> into) {
    if (count > 0) {
      into.add(
          new LocalText(
              count + " " + what.nb() + " " + how.nb(), count + " " + what.en() + " " + how.en()));
    }
  }
}

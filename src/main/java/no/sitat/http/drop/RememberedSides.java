package no.sitat.http.drop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.look.SpeakerLook;

/// Who asks and who tells, where the label alone cannot say: what a person has said of one file
/// answers for the files to come.
final class RememberedSides {
  private RememberedSides() {}

  /// Whole labels of those who ask in a file, when what is confirmed decides on the one whom a
  /// person would have to be asked about.
  ///
  /// @param confirmed roles by label
  static Optional<List<String>> asking(FileLook found, Map<String, SpeakerRole> confirmed) {
    if (found.undecided().filter(confirmed::containsKey).isEmpty()) {
      return Optional.empty();
    }
    var asking = new LinkedHashSet<String>();
    for (var speaker : found.speakers()) {
      if (confirmed.getOrDefault(speaker.label(), speaker.role()) == SpeakerRole.INTERVIEWER) {
        asking.add(speaker.label());
      }
    }
    return Optional.of(List.copyOf(asking));
  }

  /// What is to be remembered of a file: on which side the one sits who was asked about, and who
  /// asks beside.
  static Map<String, SpeakerRole> learned(LookedFile file) {
    var roles = new TreeMap<String, SpeakerRole>();
    var asking = file.choice().interviewers();
    var undecided = file.look().flatMap(FileLook::undecided);
    if (asking.isPresent() && undecided.isPresent()) {
      var label = undecided.get();
      boolean asks = asking.get().contains(label);
      roles.put(label, asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT);
      if (!asks) {
        file.look().stream()
            .flatMap(found -> found.speakers().stream())
            .map(SpeakerLook::label)
            .filter(asking.get()::contains)
            .forEach(other -> roles.put(other, SpeakerRole.INTERVIEWER));
      }
    }
    return roles;
  }
}

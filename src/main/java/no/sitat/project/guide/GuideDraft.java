package no.sitat.project.guide;

import java.util.List;
import java.util.Optional;

/// A question of the guide as somebody wants it to be, new or changed.
///
/// @param key empty for the next number that is free
/// @param wordings how it is put, the one to show first
/// @param codes keys or names of the codes it asks about
public record GuideDraft(Optional<String> key, List<String> wordings, List<String> codes) {
  public GuideDraft {
    wordings = wordings.stream().map(String::strip).filter(wording -> !wording.isEmpty()).toList();
    codes = List.copyOf(codes);
  }
}

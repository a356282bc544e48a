package no.sitat.exchange.othertools.gather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedValue;

/// A case while the rows that say what is of it are read.
///
/// @param whole GUIDs of sources that are wholly of it
public record CaseDraft(
    UUID guid,
    String name,
    String memo,
    Set<UUID> whole,
    List<MovedCase.Part> parts,
    List<MovedValue> values) {
  /// A case of which nothing is known yet.
  public CaseDraft(UUID guid, String name, String memo) {
    this(guid, name, memo, new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
  }

  /// What a case without a name is called.
  public static String nameless(String id) {
    return "(case " + id + ")";
  }

  public MovedCase moved() {
    return new MovedCase(guid, name, memo, List.copyOf(whole), parts, values);
  }
}

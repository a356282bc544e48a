package no.sitat.exchange.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;

/// Which codes of a file are in the codebook: by GUID, else by key, else by the names from the top
/// of the tree down. No code is two.
public final class CodeMatch {
  private final Codebook codebook;
  private final Map<UUID, Code> found = new HashMap<>();

  /// @param codes parents before children
  public CodeMatch(Codebook codebook, List<MovedCode> codes) {
    this.codebook = codebook;
    var taken = new HashSet<Integer>();
    var byGuid = new HashMap<UUID, Code>();
    codebook.codes().forEach(code -> byGuid.put(code.guid(), code));
    for (var code : codes) {
      enter(code, Optional.ofNullable(byGuid.get(code.guid())), taken);
    }
    for (var code : codes) {
      enter(code, code.key().flatMap(codebook::keyed), taken);
    }
    byPath(codes, taken);
  }

  private void enter(MovedCode code, Optional<Code> known, Set<Integer> taken) {
    if (!found.containsKey(code.guid())) {
      known
          .filter(there -> taken.add(there.id()))
          .ifPresent(there -> found.put(code.guid(), there));
    }
  }

  private void byPath(List<MovedCode> codes, Set<Integer> taken) {
    var here = new HashMap<String, Code>();
    for (var code : codebook.codes()) {
      for (var language : List.of("nb", "en")) {
        here.putIfAbsent(path(code, language), code);
      }
    }
    var paths = new HashMap<UUID, List<String>>();
    for (var code : codes) {
      var path = new ArrayList<>(code.parent().map(paths::get).orElse(List.of()));
      path.add(folded(code.name()));
      paths.put(code.guid(), path);
      if (code.key().isEmpty()) {
        enter(code, Optional.ofNullable(here.get(String.join("\n", path))), taken);
      }
    }
  }

  private String path(Code code, String language) {
    return codebook.path(code).stream()
        .map(each -> folded(each.name().in(language)))
        .collect(Collectors.joining("\n"));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// The code of the codebook that one of the file is.
  public Optional<Code> of(UUID guid) {
    return Optional.ofNullable(found.get(guid));
  }
}

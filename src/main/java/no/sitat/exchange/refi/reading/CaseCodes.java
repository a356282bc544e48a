package no.sitat.exchange.refi.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Takes the cases out of the codes: NVivo writes each case as a code of the same GUID, too, under
/// folders that hold nothing else.
///
/// @param codes those that are codes, parents before children
/// @param cases GUIDs of codes that are cases
record CaseCodes(List<Raw.Code> codes, Set<UUID> cases) {
  static CaseCodes of(Found found, Ledger ledger) {
    var cases = new HashSet<UUID>();
    found.cases.forEach(each -> cases.add(each.guid()));
    cases.retainAll(new HashSet<>(found.codes.stream().map(Raw.Code::guid).toList()));
    if (cases.isEmpty()) {
      return new CaseCodes(List.copyOf(found.codes), Set.of());
    }
    var gone = new HashSet<>(cases);
    gone.addAll(folders(found.codes, cases));
    found.codes.stream()
        .filter(code -> cases.contains(code.guid()))
        .forEach(code -> ledger.note(Finding.CASES_AS_CODES, code.name()));
    var parents = new HashMap<UUID, Optional<UUID>>();
    found.codes.forEach(code -> parents.put(code.guid(), code.parent()));
    var left =
        found.codes.stream()
            .filter(code -> !gone.contains(code.guid()))
            .map(code -> under(code, kept(code.parent(), gone, parents)))
            .toList();
    return new CaseCodes(left, cases);
  }

  /// Folders that have cases in them and nothing else. Children come after their parents, so from
  /// the last one to the first all below has been seen.
  private static Set<UUID> folders(List<Raw.Code> codes, Set<UUID> cases) {
    var withCases = new HashSet<UUID>();
    var withOthers = new HashSet<UUID>();
    var folders = new HashSet<UUID>();
    for (var code : codes.reversed()) {
      boolean isCase = cases.contains(code.guid());
      boolean folder =
          !isCase
              && !code.codable()
              && withCases.contains(code.guid())
              && !withOthers.contains(code.guid());
      if (folder) {
        folders.add(code.guid());
      }
      code.parent().ifPresent(isCase || folder ? withCases::add : withOthers::add);
    }
    return folders;
  }

  private static Optional<UUID> kept(
      Optional<UUID> parent, Set<UUID> gone, Map<UUID, Optional<UUID>> parents) {
    var at = parent;
    while (at.isPresent() && gone.contains(at.get())) {
      at = parents.getOrDefault(at.get(), Optional.empty());
    }
    return at;
  }

  private static Raw.Code under(Raw.Code code, Optional<UUID> parent) {
    return new Raw.Code(
        code.guid(),
        parent,
        code.name(),
        code.description(),
        code.colour(),
        code.codable(),
        code.notes());
  }
}

package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedVariable;

/// Users, codes and variables as they are pointed to. What is pointed to and not there is made, so
/// that what points to it is not lost.
final class References {
  private final Ledger ledger;
  private final Map<UUID, MovedCoder> coders = new LinkedHashMap<>();
  private final Map<UUID, Raw.Code> codes = new LinkedHashMap<>();
  private final Set<UUID> used = new HashSet<>();
  private final Map<UUID, MovedVariable> variables = new LinkedHashMap<>();

  References(Found found, List<Raw.Code> codes, Ledger ledger) {
    this.ledger = ledger;
    found.users.forEach((guid, name) -> coders.put(guid, new MovedCoder(guid, name)));
    codes.forEach(code -> this.codes.put(code.guid(), code));
    found.variables.forEach(each ->
        variables.put(
            each.guid(),
            new MovedVariable(each.guid(), each.name(), each.type(), each.description())));
  }

  Optional<UUID> coder(Raw.Stamp stamp) {
    stamp
        .user()
        .filter(guid -> !coders.containsKey(guid))
        .ifPresent(guid -> {
          var name = missing("user", guid);
          coders.put(guid, new MovedCoder(guid, name));
          ledger.note(Finding.MISSING_USER, name);
        });
    return stamp.user();
  }

  /// A code that something is coded with.
  UUID coded(UUID guid) {
    if (!codes.containsKey(guid)) {
      var name = missing("code", guid);
      codes.put(
          guid,
          new Raw.Code(guid, Optional.empty(), name, "", OptionalInt.empty(), true, List.of()));
      ledger.note(Finding.MISSING_CODE, name);
    }
    used.add(guid);
    return guid;
  }

  boolean isCode(UUID guid) {
    return codes.containsKey(guid);
  }

  String nameOfCode(UUID guid) {
    return Optional.ofNullable(codes.get(guid)).map(Raw.Code::name).orElse("");
  }

  MovedVariable variable(UUID guid) {
    return variables.computeIfAbsent(
        guid,
        _ -> {
          var name = missing("variable", guid);
          ledger.note(Finding.MISSING_VARIABLE, name);
          return new MovedVariable(guid, name, MovedVariable.Type.TEXT, "");
        });
  }

  boolean isVariable(UUID guid) {
    return variables.containsKey(guid);
  }

  private static String missing(String what, UUID guid) {
    return "(missing " + what + " " + guid.toString().substring(0, 8) + ")";
  }

  List<MovedCoder> coders() {
    return List.copyOf(coders.values());
  }

  List<MovedVariable> variables() {
    return List.copyOf(variables.values());
  }

  /// @param described the description of a code without what only repeats its memos
  List<MovedCode> codes(Function<Raw.Code, String> described) {
    var moved = new ArrayList<MovedCode>();
    for (var code : codes.values()) {
      boolean folderInUse = !code.codable() && used.contains(code.guid());
      if (folderInUse) {
        ledger.note(Finding.CODED_FOLDER, code.name());
      }
      moved.add(
          new MovedCode(
              code.guid(),
              code.parent(),
              code.name(),
              Optional.empty(),
              described.apply(code),
              code.colour(),
              code.codable() || folderInUse));
    }
    return moved;
  }

  List<Raw.Code> raw() {
    return List.copyOf(codes.values());
  }
}

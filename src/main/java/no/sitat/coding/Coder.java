package no.sitat.coding;

import java.util.UUID;

/// A person who codes.
///
/// @param id small and dense, unique in the project, from 1; 0 for one who is not in it yet
/// @param name unique in the project
public record Coder(int id, UUID guid, String name) {
  /// The name under which the program itself changes something, such as making the demo. Nobody
  /// codes under it.
  public static final String PROGRAM = "Sitat";

  /// Somebody who has changed nothing in the project so far, and has no id there.
  public static Coder notYet(String name) {
    return new Coder(0, new UUID(0, 0), name);
  }

  /// @param name a coder's name
  public static boolean isProgram(String name) {
    return name.equals(PROGRAM);
  }
}

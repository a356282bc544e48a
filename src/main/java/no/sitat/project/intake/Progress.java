package no.sitat.project.intake;

/// Hears how far long work has come; called from the working thread.
@FunctionalInterface
public interface Progress {
  /// @param current what is being worked on, by name
  void at(int done, int total, String current);

  /// Listens to nothing.
  static Progress none() {
    return (_, _, _) -> {};
  }
}

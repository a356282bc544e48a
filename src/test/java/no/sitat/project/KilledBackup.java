package no.sitat.project;

import java.nio.file.Path;

/// A process that backs up without end over one file and says each time, to be killed.
final class KilledBackup {
  private KilledBackup() {}

  public static void main(String[] arguments) {
    var project = Project.open(Path.of(arguments[0]));
    for (int i = 1; ; i++) {
      project.backup(Path.of(arguments[0]).resolveSibling("kopi.zip"));
      System.out.println(i);
    }
  }
}

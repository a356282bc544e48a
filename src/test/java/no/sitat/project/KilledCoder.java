package no.sitat.project;

import java.nio.file.Path;
import no.sitat.project.desk.CodingRequest;

/// A process that codes without end and says each id when it is acknowledged, to be killed.
final class KilledCoder {
  private KilledCoder() {}

  public static void main(String[] arguments) {
    var project = Project.open(Path.of(arguments[0]));
    var by = project.coder("Kari");
    for (int i = 0; ; i++) {
      int start = 20 + i % 30;
      var request = CodingRequest.of(1 + i % 3, start, start + 10, i % 2 == 0 ? "STATUS" : "SKATT");
      System.out.println(project.addCoding(request, by).value().id());
      if (i % 7 == 6) {
        project.undo(by);
        project.redo(by);
      }
    }
  }
}

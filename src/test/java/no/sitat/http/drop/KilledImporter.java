package no.sitat.http.drop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.project.Project;
import no.sitat.project.intake.Progress;

/// A process that imports one zip of twenty interviews after the other, and says each when it is
/// in, to be killed.
final class KilledImporter {
  static final int FILES = 20;

  private KilledImporter() {}

  public static void main(String[] arguments) throws IOException {
    var project = Project.open(Path.of(arguments[0]));
    var by = project.coder("Kari");
    for (int round = project.study().corpus().documents().size(); ; round += FILES) {
      try (var drop = new Drop(project.incoming());
          var room = new ReadingRoom()) {
        drop.add("alt.zip", new ByteArrayInputStream(zip(round)));
        System.out.println("staged");
        var look = new DropLook(drop, project, ReadingOptions.DEFAULT, room);
        look.look(Progress.none());
        new DropIntake(project, look).take(by, Progress.none());
        System.out.println("taken " + (round + FILES));
      }
    }
  }

  private static byte[] zip(int from) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = from; i < from + FILES; i++) {
        zip.putNextEntry(new ZipEntry("intervju " + i + ".txt"));
        zip.write(
            ("A: Hvordan gikk det?\nB: Det gikk for nummer " + i + ".\n")
                .repeat(50)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

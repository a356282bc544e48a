package no.sitat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `link-recording`: the sound of a document, where it lies on this machine.
@Command(
    name = "link-recording",
    description = "Link the recording of an interview, where it lies on this machine.")
final class LinkRecordingVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "The document's name.")
  private String document = "";

  @Parameters(index = "2", paramLabel = "FILE", description = "MP3, M4A, WAV, Ogg, FLAC, MP4, …")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return project.with(open -> {
      var found =
          open.study().corpus().documents().stream()
              .filter(each -> each.name().equals(document))
              .findFirst()
              .orElseThrow(() ->
                  new Impossible(
                      "Det er ikke noe dokument som heter «%s»; se sitat documents."
                          .formatted(document),
                      "there is no document called “%s”; see sitat documents".formatted(document)));
      try {
        open.recordings().link(found.id(), file, Person.atTheKeyboard(open));
      } catch (IOException _) {
        throw new Impossible(
            "Det er ingen fil %s som kan leses.".formatted(file),
            "there is no file %s that can be read".formatted(file));
      }
      sitat.console().print(document);
      return ExitCode.DONE;
    });
  }
}

package no.sitat.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.SourceFile;

/// Files that came with a request, in a folder of their own until the import is through.
///
/// They are interviews, so they wait inside the project and nowhere else; what an end in the middle
/// leaves there is swept away when the project is opened.
///
/// @param files under the names the browser gave them; on disk they have numbers
record Uploads(Path folder, List<SourceFile> files) implements AutoCloseable {
  static final LocalText TOO_LARGE =
      new LocalText(
          "Forespørselen er for stor. Importer store filer med bin/sitat import.",
          "the request is too large; import large files with bin/sitat import");

  /// @param incoming the folder of the project where files wait
  static Uploads of(Context request, Path incoming) {
    if (!request.isMultipartFormData()) {
      throw Refused.field(
          "files", "send filene som multipart/form-data", "send the files as multipart/form-data");
    }
    var sent = request.uploadedFiles("files");
    if (sent.isEmpty()) {
      throw Refused.field("files", "ingen filer ble sendt", "no files were sent");
    }
    try {
      Files.createDirectories(incoming);
      return stored(sent, Files.createTempDirectory(incoming, "import"));
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded files cannot be stored", e);
    }
  }

  private static Uploads stored(List<UploadedFile> sent, Path folder) throws IOException {
    var files = new ArrayList<SourceFile>();
    var uploads = new Uploads(folder, files);
    try {
      for (var file : sent) {
        var path = folder.resolve(String.valueOf(files.size()));
        try (var content = file.content()) {
          Files.copy(content, path);
        }
        files.add(SourceFile.of(file.filename(), path));
      }
      return uploads;
    } catch (IOException | RuntimeException e) {
      uploads.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded files cannot be deleted", e);
    }
  }
}

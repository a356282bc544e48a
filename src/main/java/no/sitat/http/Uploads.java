package no.sitat.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.SourceFile;
import no.sitat.http.view.Refused;
import no.sitat.project.disk.ProjectFolder;
import no.sitat.project.disk.WholeFolder;

/// Files that came with a request, in a folder of their own until the import is through.
///
/// They are interviews, so they wait inside the project and nowhere else; what an end in the middle
/// leaves there is swept away when the project is opened.
///
/// @param files under the names the browser gave them; on disk they have numbers
record Uploads(Path folder, List<SourceFile> files) implements AutoCloseable {
  /// Files and fields of one form.
  static final int MOST_PARTS = 20_000;

  private static final int MOST_FIELDS = 100;

  /// In bytes: what no disk is asked about.
  private static final long SMALL = 1L << 20;

  private static final Pattern LIMIT = Pattern.compile("too many|max .*exceeded");

  /// What tells the parts of a form apart; without it there is nothing to read.
  private static final Pattern BOUNDARY =
      Pattern.compile(";\\s*boundary=\"?[^\";\\s]", Pattern.CASE_INSENSITIVE);

  private static final LocalText TOO_MUCH =
      new LocalText(
          "Skjemaet har mer enn %d filer og felt, eller er større enn 4 GB. Send færre om gangen,"
                  .formatted(MOST_PARTS)
              + " eller importer med bin/sitat import.",
          "the form has more than %d files and fields, or is larger than 4 GB; send fewer at a time,"
                  .formatted(MOST_PARTS)
              + " or import with bin/sitat import");

  private static final LocalText BROKEN =
      new LocalText(
          "Skjemaet er ikke gyldig multipart/form-data.",
          "the form is not valid multipart/form-data");

  static final LocalText TOO_LARGE =
      new LocalText(
          "Forespørselen er for stor. Importer store filer med bin/sitat import.",
          "the request is too large; import large files with bin/sitat import");

  /// Reads the whole form, so that its fields and files can be asked for.
  ///
  /// @throws Refused if it is none, is broken, or has too much in it
  static void readForm(Context request) {
    if (!request.isMultipartFormData()) {
      throw Refused.field(
          "files", "send filene som multipart/form-data", "send the files as multipart/form-data");
    }
    if (!BOUNDARY.matcher(String.valueOf(request.contentType())).find()) {
      throw Refused.of(400, "malformed", BROKEN);
    }
    try {
      request.uploadedFiles();
      checkFields(request.req().getParts());
    } catch (Refused e) {
      throw e;
    } catch (Exception e) {
      throw brokenForm(e);
    }
  }

  /// Whether there is room for what a request brings: the form as it comes, and its files as they
  /// wait. A database must never meet a full disk.
  ///
  /// @throws ProjectError [no.sitat.project.disk.Problem#NO_ROOM]
  static void checkRoom(Context request, Path incoming) {
    long length = request.req().getContentLengthLong();
    if (length > SMALL) {
      ProjectFolder.checkRoom(incoming, 2 * length + ProjectFolder.SPARE);
    }
  }

  /// Javalin gathers the fields of one name once for each of them: thousands would take minutes.
  private static void checkFields(Collection<Part> parts) {
    if (parts.stream().filter(part -> part.getSubmittedFileName() == null).count() > MOST_FIELDS) {
      throw Refused.of(400, "malformed", BROKEN);
    }
  }

  /// @param request whose form is read
  /// @param incoming the folder of the project where files wait
  static Uploads of(Context request, Path incoming) {
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

  /// At the bottom of what Jetty throws, a limit is told by its words alone, and a disk that does
  /// not take the files is an `IOException`; anything else is wrong with the form itself.
  private static RuntimeException brokenForm(Exception error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (LIMIT.matcher(String.valueOf(cause.getMessage())).find()) {
      return Refused.of(413, "too-large", TOO_MUCH);
    }
    if (cause instanceof IOException disk && !(cause instanceof EOFException)) {
      return new UncheckedIOException("the uploaded files cannot be stored", disk);
    }
    return Refused.of(400, "malformed", BROKEN);
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
    try {
      WholeFolder.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded files cannot be deleted", e);
    }
  }
}

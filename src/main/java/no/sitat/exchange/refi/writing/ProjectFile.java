package no.sitat.exchange.refi.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.own.OwnWriting;
import no.sitat.text.StaysOpen;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// The zip of a project: the document, its sources by GUID, and what only we read. The same project
/// is the same bytes.
public final class ProjectFile {
  /// The first moment a zip can say.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Preparation prepared;
  private final RefiTarget target;

  public ProjectFile(MovedProject project, RefiOptions options) {
    this.prepared = Preparation.of(project, options);
    this.target = options.target();
  }

  /// What the file cannot say, or says in another form.
  public List<MoveNote> losses() {
    return Loss.of(prepared.project(), target);
  }

  /// @param path of a file that is made anew
  public void write(Path path) throws IOException {
    try (var zip = new ZipArchiveOutputStream(path)) {
      zip.setEncoding("UTF-8");
      zip.setUseZip64(Zip64Mode.Never);
      entry(zip, "project.qde", out -> new ProjectOutput(target).write(prepared.project(), out));
      for (var source : prepared.project().sources()) {
        source(zip, source);
      }
      if (target.hasOwnPart()) {
        entry(
            zip, "sitat.json", out -> OwnWriting.write(prepared.project(), prepared.extras(), out));
      }
    }
  }

  private void source(ZipArchiveOutputStream zip, MovedSource source) throws IOException {
    if (source.words().isPresent()) {
      var bytes = bytes(source.words().get());
      entry(zip, target.folder() + SourceNames.words(source), out -> out.write(bytes));
    }
    if (source.file().isPresent()) {
      try (var in = source.file().get().open()) {
        entry(zip, target.folder() + SourceNames.file(source), in::transferTo);
      }
    }
  }

  /// A surrogate without its other half becomes U+FFFD.
  private byte[] bytes(Transcript words) {
    var text = target.written(words.text());
    var whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void entry(ZipArchiveOutputStream zip, String name, Content content)
      throws IOException {
    var entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putArchiveEntry(entry);
    var out = new BufferedOutputStream(new StaysOpen(zip), 1 << 16);
    content.write(out);
    out.flush();
    zip.closeArchiveEntry();
  }
}

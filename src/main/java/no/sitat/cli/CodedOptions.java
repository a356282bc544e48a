package no.sitat.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.sitat.http.away.CodedFile;
import no.sitat.project.Project;
import picocli.CommandLine.Option;

/// The options of `export` for one document with its codings.
final class CodedOptions {
  @Option(
      names = "--document",
      paramLabel = "NAME",
      description = "One document with its codings as margin notes: .docx or .pdf.")
  private Optional<String> document = Optional.empty();

  @Option(
      names = "--codes",
      split = ",",
      paramLabel = "CODE",
      description = "With --document: only codings with these codes and those below them.")
  private List<String> codes = List.of();

  @Option(
      names = "--coders",
      split = ",",
      paramLabel = "NAME",
      description = "With --document: only codings by these.")
  private List<String> coders = List.of();

  @Option(names = "--no-memos", description = "With --document: leave notes out.")
  private boolean noMemos;

  boolean isAsked() {
    return document.isPresent();
  }

  /// @param ending of the file, which says its form
  Consumer<OutputStream> body(Project open, String ending, String language) {
    if (!ending.equals("docx") && !ending.equals("pdf")) {
      throw new Impossible(
          "et kodet dokument skrives til .docx eller .pdf, ikke .%s".formatted(ending),
          "a coded document goes to .docx or .pdf, not .%s".formatted(ending));
    }
    var name = document.orElseThrow();
    var found =
        open.study()
            .corpus()
            .named(name)
            .orElseThrow(() ->
                new Impossible(
                    "ikke noe dokument heter det; se «sitat documents»",
                    "no document is called that; see “sitat documents”"));
    var asked = new CodedFile.Asked(codes, coders, !noMemos);
    var file = CodedFile.of(open, found.id(), asked, language);
    return out -> file.write(ending, out);
  }
}

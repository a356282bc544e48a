package no.sitat.http.away;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.exchange.coded.CodedChoice;
import no.sitat.exchange.coded.CodedDocument;
import no.sitat.exchange.coded.CodedPdf;
import no.sitat.exchange.coded.CodedWord;
import no.sitat.http.asking.Names;
import no.sitat.project.Project;

/// A document with its codings as a file to read: Word with comments, or pages for paper.
public final class CodedFile {
  private final CodedDocument coded;

  private CodedFile(CodedDocument coded) {
    this.coded = coded;
  }

  /// Which codings, as a person names them.
  ///
  /// @param codes keys or names of codes, with all below them; none for all
  /// @param coders names; none for all
  public record Asked(List<String> codes, List<String> coders, boolean memos) {
    public Asked {
      codes = List.copyOf(codes);
      coders = List.copyOf(coders);
    }
  }

  /// @param document its id
  /// @param language of what is told, `nb` or `en`
  /// @throws UnknownName if the project has no such code or coder
  public static CodedFile of(Project project, int document, Asked asked, String language) {
    var contents = project.contents(document);
    var study = contents.study();
    var names = new Names(study);
    var codes = new HashSet<Integer>();
    for (var name : asked.codes()) {
      study.codebook().withSubcodes(names.code("codes", name)).stream()
          .map(Code::id)
          .forEach(codes::add);
    }
    var coders = new HashSet<Integer>();
    asked.coders().stream().map(names::coder).map(Coder::id).forEach(coders::add);
    var found = contents.value();
    var source =
        new CodedDocument.Source(
            study,
            found.document(),
            found.text(),
            found.codings(),
            asked.memos() ? project.memos().all().value().memos() : List.of());
    return new CodedFile(
        CodedDocument.of(source, new CodedChoice(codes, coders, asked.memos(), language)));
  }

  /// @param ending `docx` or `pdf`
  public void write(String ending, OutputStream out) {
    switch (ending) {
      case "docx" -> CodedWord.write(coded, out);
      case "pdf" -> CodedPdf.write(coded, out);
      default -> throw new IllegalArgumentException(ending);
    }
  }
}

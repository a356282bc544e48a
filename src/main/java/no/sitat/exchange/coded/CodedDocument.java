package no.sitat.exchange.coded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.codebook.Code;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Memo;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.text.TextVersion;

/// A document with its codings, as it leaves to be read.
///
/// @param title what stands at its head
/// @param told what it is and what was chosen, line by line
/// @param memos notes on the document itself
/// @param language of what is told, `nb` or `en`
/// @param written the language of the text
public record CodedDocument(
    String title,
    TextVersion text,
    List<Paragraph> paragraphs,
    List<CodedNote> notes,
    List<Legend> legend,
    List<Line> told,
    List<String> memos,
    String language,
    String written) {
  private static final LocalText FOR_US =
      new LocalText(
          "Bare for prosjektet: dokumentet har alt som ble sagt.",
          "For the project only: the document has all that was said.");

  public CodedDocument {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
    legend = List.copyOf(legend);
    told = List.copyOf(told);
    memos = List.copyOf(memos);
  }

  /// A code that is used in the document.
  ///
  /// @param name name and key
  /// @param codings how many of those that leave
  public record Legend(int colour, String name, String definition, int codings) {}

  /// What a document is made of.
  ///
  /// @param codings of the document
  /// @param memos of the project; those that are on the document or on one of the codings are taken
  public record Source(
      Study study, Document document, TextVersion text, List<Coding> codings, List<Memo> memos) {
    /// Which document; never the text.
    @Override
    public String toString() {
      return "Source[document " + document.id() + "]";
    }
  }

  public static CodedDocument of(Source source, CodedChoice choice) {
    return new Making(source, choice).document();
  }

  /// The words of a piece.
  String words(Piece piece) {
    return text.at(piece.span());
  }

  List<Piece> pieces(Paragraph paragraph) {
    return Piece.of(paragraph.span(), notes);
  }

  String say(String nb, String en) {
    return new LocalText(nb, en).in(language);
  }

  /// Title and size; never the text.
  @Override
  public String toString() {
    return "CodedDocument[" + notes.size() + " notes]";
  }

  private record Making(Source source, CodedChoice choice) {
    CodedDocument document() {
      var document = source.document();
      var codings =
          source.codings().stream()
              .filter(coding -> choice.hasCode(coding.code()) && choice.hasCoder(coding.coder()))
              .sorted(
                  Comparator.comparing(Coding::span)
                      .thenComparingInt(Coding::code)
                      .thenComparingInt(Coding::id))
              .toList();
      var title = document.title().isEmpty() ? document.name() : document.title();
      return new CodedDocument(
          title,
          source.text(),
          Paragraph.of(document, source.text().text()),
          notes(codings),
          legend(codings),
          told(codings),
          choice.memos() ? memos("document", document.id()) : List.of(),
          choice.language(),
          document.language());
    }

    private List<CodedNote> notes(List<Coding> codings) {
      var notes = new ArrayList<CodedNote>();
      codings.forEach(coding -> notes.add(note(coding, notes.size() + 1)));
      return notes;
    }

    private CodedNote note(Coding coding, int number) {
      var code = source.study().codebook().code(coding.code());
      return new CodedNote(
          number,
          coding.span(),
          code.map(Code::colour).orElse(0),
          code.map(this::name).orElse(""),
          qualities(coding),
          source.study().coder(coding.coder()).map(Coder::name).orElse(""),
          coding.created(),
          choice.memos() ? memos(coding) : List.of());
    }

    private String name(Code code) {
      return code.name().in(choice.language()) + " (" + code.key() + ")";
    }

    private List<String> qualities(Coding coding) {
      var all = new ArrayList<String>();
      coding.direction().map(this::direction).ifPresent(all::add);
      coding
          .weight()
          .ifPresent(weight -> all.add(quality(Dimension.WEIGHT, String.valueOf(weight))));
      coding.dimensions().values().forEach((key, value) -> all.add(quality(key, value)));
      return all;
    }

    /// A dimension and what is said in it, by their names; by their keys where they have none.
    private String quality(String key, String value) {
      var dimension = source.study().codebook().dimension(key);
      var name = dimension.map(found -> found.name().in(choice.language())).orElse(key);
      var said =
          dimension.stream()
              .flatMap(found -> found.values().stream())
              .filter(each -> each.key().equals(value))
              .map(each -> each.name().in(choice.language()))
              .findFirst()
              .orElse(value);
      return name + ": " + said;
    }

    private String direction(String key) {
      return source
          .study()
          .codebook()
          .direction(key)
          .map(found -> (found.glyph() + " " + found.word().in(choice.language())).strip())
          .orElse(key);
    }

    private List<String> memos(Coding coding) {
      var all = new ArrayList<String>();
      if (!coding.memo().isBlank()) {
        all.add(coding.memo());
      }
      all.addAll(memos("coding", coding.id()));
      return all;
    }

    private List<String> memos(String target, int id) {
      return source.memos().stream()
          .filter(memo -> memo.id() > 0 && memo.target().equals(target) && memo.targetId() == id)
          .sorted(Comparator.comparing(Memo::created))
          .map(memo -> memo.title().isBlank() ? memo.text() : memo.title() + ": " + memo.text())
          .toList();
    }

    private List<Legend> legend(List<Coding> codings) {
      var counts = new TreeMap<Integer, Integer>();
      codings.forEach(coding -> counts.merge(coding.code(), 1, Integer::sum));
      return source.study().codebook().codes().stream()
          .filter(code -> counts.containsKey(code.id()))
          .map(code ->
              new Legend(
                  code.colour(),
                  name(code),
                  code.definition().in(choice.language()),
                  counts.getOrDefault(code.id(), 0)))
          .toList();
    }

    private List<Line> told(List<Coding> codings) {
      var document = source.document();
      var lines = new ArrayList<Line>();
      lines.add(Line.same("Dokument", "Document", document.name()));
      lines.add(
          Line.same(
              "Omfang",
              "Size",
              new LocalText("%d replikker, %d ord, %d kodinger", "%d turns, %d words, %d codings")
                  .in(choice.language())
                  .formatted(document.turns().size(), document.words(), codings.size())));
      people(codings).ifPresent(names -> lines.add(Line.same("Kodet av", "Coded by", names)));
      if (!choice.codes().isEmpty()) {
        lines.add(
            Line.of("Utvalg", "Selection", new LocalText("bare noen koder", "some codes only")));
      }
      lines.add(
          Line.same(
              "Prosjektets revisjon",
              "Revision of the project",
              Long.toString(source.study().revision())));
      lines.add(Line.of("Bruk", "Use", FOR_US));
      return lines;
    }

    private Optional<String> people(List<Coding> codings) {
      var ids = codings.stream().map(Coding::coder).distinct().sorted().toList();
      var names =
          ids.stream().flatMap(id -> source.study().coder(id).stream()).map(Coder::name).toList();
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
  }
}

package no.sitat.exchange.table;

import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.text.TextVersion;

/// Tables of codings: as they are stored, and as quotations.
public final class CodingListing {
  private static final List<String> CODINGS =
      List.of(
          "id",
          "document",
          "start",
          "end",
          "code",
          "coder",
          "direction",
          "weight",
          "respondent",
          "created",
          "text",
          "memo",
          "turn",
          "guid");
  private static final List<String> QUOTES =
      List.of(
          "id",
          "document",
          "turn",
          "speaker",
          "respondent",
          "start",
          "end",
          "code",
          "direction",
          "coder",
          "text");

  private final Study study;
  private final IntFunction<TextVersion> texts;

  /// @param texts gives a document's current text by its id
  public CodingListing(Study study, IntFunction<TextVersion> texts) {
    this.study = study;
    this.texts = texts;
  }

  /// One row for each coding, in the order given, with the words it covers.
  public Table codings(Collection<Coding> codings) {
    return new Table(
        "codings",
        CODINGS,
        () -> {
          var words = new Texts(texts);
          return codings.stream().map(coding -> coding(coding, words)).iterator();
        });
  }

  private List<Cell> coding(Coding coding, Texts words) {
    var place = CodedPlace.of(coding, study);
    return List.of(
        Cell.of(coding.id()),
        Cell.of(place.document()),
        Cell.of(coding.span().start()),
        Cell.of(coding.span().end()),
        Cell.of(place.code()),
        Cell.of(place.coder()),
        Cell.of(coding.direction()),
        Cell.of(coding.weight()),
        Cell.of(place.respondent()),
        Cell.of(coding.created().toString()),
        Cell.of(words.at(coding.document(), coding.span())),
        Cell.of(coding.memo()),
        Cell.of(place.turn()),
        Cell.of(coding.guid().toString()));
  }

  /// One row for each coding, in the order given, with who said it and where.
  public Table quotes(Collection<Coding> codings) {
    return new Table(
        "quotes",
        QUOTES,
        () -> {
          var words = new Texts(texts);
          return codings.stream().map(coding -> quote(coding, words)).iterator();
        });
  }

  private List<Cell> quote(Coding coding, Texts words) {
    var place = CodedPlace.of(coding, study);
    return List.of(
        Cell.of(coding.id()),
        Cell.of(place.document()),
        Cell.of(place.turn()),
        Cell.of(place.speaker()),
        Cell.of(place.respondent()),
        Cell.of(coding.span().start()),
        Cell.of(coding.span().end()),
        Cell.of(place.code()),
        Cell.of(coding.direction()),
        Cell.of(place.coder()),
        Cell.of(words.at(coding.document(), coding.span())));
  }
}

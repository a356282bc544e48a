package no.sitat.http.view;

import java.util.OptionalInt;
import no.sitat.codebook.LocalText;

/// A request that cannot be met: which status to answer with, and what is wrong in words.
///
/// The words never hold a document's text.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String error;
  private final String field;
  private final transient LocalText words;
  private final transient OptionalInt position;

  private Refused(int status, String error, String field, LocalText words, OptionalInt position) {
    super(words.en());
    this.status = status;
    this.error = error;
    this.field = field;
    this.words = words;
    this.position = position;
  }

  /// @param error one word for a program to act on
  public static Refused of(int status, String error, LocalText words) {
    return new Refused(status, error, "", words, OptionalInt.empty());
  }

  /// A request of which one part is wrong.
  public static Refused field(String field, String nb, String en) {
    return new Refused(400, "bad-value", field, new LocalText(nb, en), OptionalInt.empty());
  }

  /// An address with an id or a name that nothing has.
  public static Refused notFound(String nb, String en) {
    return of(404, "not-found", new LocalText(nb, en));
  }

  public static Refused unknownDocument() {
    return notFound(
        "Det finnes ikke noe dokument med den id-en.", "there is no document with that id");
  }

  /// A query that does not parse.
  ///
  /// @param position where in the query, from 0, UTF-16
  public static Refused query(LocalText words, int position) {
    return new Refused(400, "query", "", words, OptionalInt.of(position));
  }

  /// An expression in a field that is wrong, and perhaps where.
  public static Refused expression(String field, LocalText words, OptionalInt position) {
    return new Refused(400, "bad-value", field, words, position);
  }

  public int status() {
    return status;
  }

  public ErrorView view() {
    return new ErrorView(error, field, words, position);
  }
}

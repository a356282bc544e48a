package no.sitat.search.query;

/// A query that cannot be understood: where, and what was expected there.
///
/// The messages quote the query, which its author may see, and never a document.
public final class QueryError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;
  private final String messageNb;

  /// @param position offset into the query, in UTF-16 units; its length when something is missing
  public QueryError(int position, String messageEn, String messageNb) {
    super(messageEn);
    this.position = position;
    this.messageNb = messageNb;
  }

  public int position() {
    return position;
  }

  public String messageEn() {
    return String.valueOf(getMessage());
  }

  public String messageNb() {
    return messageNb;
  }
}

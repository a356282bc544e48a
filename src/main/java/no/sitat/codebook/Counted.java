package no.sitat.codebook;

/// How many there are of something, in words of both languages: *1 koding*, *2 codings*.
public enum Counted {
  CODINGS("koding", "kodinger", "coding", "codings"),
  PLACES("sted", "steder", "place", "places"),
  LINKS("lenke", "lenker", "link", "links"),
  MEMOS("notat", "notater", "memo", "memos"),
  SUBCODES("underkode", "underkoder", "sub-code", "sub-codes"),
  CHANGES("endring", "endringer", "change", "changes");

  private final LocalText one;
  private final LocalText many;

  Counted(String oneNb, String manyNb, String oneEn, String manyEn) {
    one = new LocalText(oneNb, oneEn);
    many = new LocalText(manyNb, manyEn);
  }

  public LocalText of(int count) {
    var word = count == 1 ? one : many;
    return new LocalText(count + " " + word.nb(), count + " " + word.en());
  }
}

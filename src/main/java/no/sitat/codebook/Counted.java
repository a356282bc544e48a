package no.sitat.codebook;

/// How many there are of something, in words of both languages: *1 koding*, *2 codings*.
public enum Counted {
  CODINGS("koding", "kodinger", "coding", "codings"),
  PLACES("sted", "steder", "place", "places"),
  LINKS("lenke", "lenker", "link", "links"),
  MEMOS("notat", "notater", "memo", "memos"),
  SUBCODES("underkode", "underkoder", "sub-code", "sub-codes"),
  CHANGES("endring", "endringer", "change", "changes");

  private final String oneNb;
  private final String manyNb;
  private final String oneEn;
  private final String manyEn;

  Counted(String oneNb, String manyNb, String oneEn, String manyEn) {
    this.oneNb = oneNb;
    this.manyNb = manyNb;
    this.oneEn = oneEn;
    this.manyEn = manyEn;
  }

  public LocalText of(int count) {
    boolean one = count == 1;
    return new LocalText(
        count + " " + (one ? oneNb : manyNb), count + " " + (one ? oneEn : manyEn));
  }
}

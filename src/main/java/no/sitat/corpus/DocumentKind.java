package no.sitat.corpus;

import java.util.Locale;

/// What sort of material a document is.
public enum DocumentKind {
  /// A conversation between an interviewer and one or more informants.
  INTERVIEW,
  /// A thread of social-media posts; every turn is one post.
  POST;

  /// The name used in files, queries and addresses: lower case.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

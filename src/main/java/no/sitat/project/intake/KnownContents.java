package no.sitat.project.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.IncomingDocument;

/// Which documents are in a project already, told by their words.
///
/// Two interviews with the same words are one; two posts may well say the same, and are one only
/// when they also have the same name.
public final class KnownContents {
  private final Map<String, Integer> documents = new HashMap<>();

  public KnownContents(Corpus corpus) {
    for (var document : corpus.documents()) {
      documents.put(key(document.kind(), document.name(), document.sha256()), document.id());
    }
  }

  /// The id of the document that has these words.
  ///
  /// @param sha256 of the incoming text
  public OptionalInt find(IncomingDocument incoming, String sha256) {
    int id = documents.getOrDefault(key(incoming.kind(), incoming.name(), sha256), 0);
    return id == 0 ? OptionalInt.empty() : OptionalInt.of(id);
  }

  void add(IncomingDocument incoming, String sha256, int id) {
    documents.put(key(incoming.kind(), incoming.name(), sha256), id);
  }

  private static String key(DocumentKind kind, String name, String sha256) {
    return kind == DocumentKind.POST ? sha256 + " " + name : sha256;
  }
}

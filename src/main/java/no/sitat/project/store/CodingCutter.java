package no.sitat.project.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.Codebook;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodedParts;
import no.sitat.coding.Coding;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import org.jdbi.v3.core.Handle;

/// Cuts stored codings into the rows of the coding table, reading a document's words when needed.
final class CodingCutter {
  private final Handle handle;
  private final Corpus corpus;
  private final Map<String, Integer> directions = new HashMap<>();
  private final Map<Integer, CodedParts> byDocument = new HashMap<>();

  CodingCutter(Handle handle, Corpus corpus, Codebook codebook) {
    this.handle = handle;
    this.corpus = corpus;
    codebook.directions().forEach(direction -> directions.put(direction.key(), directions.size()));
  }

  List<CodedPart> cut(Collection<Coding> codings) {
    var rows = new ArrayList<CodedPart>(codings.size());
    for (var coding : codings) {
      int direction = coding.direction().map(key -> directions.getOrDefault(key, -1)).orElse(-1);
      corpus
          .document(coding.document())
          .ifPresent(document -> rows.addAll(parts(document).of(coding, direction)));
    }
    return rows;
  }

  private CodedParts parts(Document document) {
    return byDocument.computeIfAbsent(
        document.id(),
        _ ->
            new CodedParts(
                document,
                DocumentStore.words(handle, document.id(), document.version())
                    .map(WordSpans::starts)
                    .orElse(new int[0])));
  }
}

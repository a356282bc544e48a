package no.sitat.project.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sitat.corpus.Document;
import org.jdbi.v3.core.Handle;

/// Where a text can be cut: not between the two UTF-16 units of one character.
public final class Characters {
  /// The texts coded last, by their checksums: a text is read through once, not at each coding.
  private static final Map<String, Characters> KNOWN =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Characters> eldest) {
              return size() > 32;
            }
          });

  private final BitSet middles;

  private Characters(BitSet middles) {
    this.middles = middles;
  }

  /// Of the document's current text, which is not kept.
  public static Characters of(Handle handle, Document document) {
    var known = KNOWN.get(document.sha256());
    if (known != null) {
      return known;
    }
    var read = read(handle, document);
    KNOWN.put(document.sha256(), read);
    return read;
  }

  private static Characters read(Handle handle, Document document) {
    return handle
        .createQuery("SELECT text FROM text_version WHERE document = ? AND number = ?")
        .bind(0, document.id())
        .bind(1, document.version())
        .map((row, _) -> new Characters(middles(row.getCharacterStream(1))))
        .one();
  }

  private static BitSet middles(Reader text) {
    var middles = new BitSet();
    var units = new char[8192];
    int before = 0;
    try (text) {
      for (int read = text.read(units); read >= 0; read = text.read(units)) {
        for (int i = 0; i < read; i++) {
          if (Character.isLowSurrogate(units[i])) {
            middles.set(before + i);
          }
        }
        before += read;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot be read", e);
    }
    return middles;
  }

  /// Whether a span may begin or end here.
  public boolean canCutAt(int offset) {
    return !middles.get(offset);
  }
}

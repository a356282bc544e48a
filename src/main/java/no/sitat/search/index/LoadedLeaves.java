package no.sitat.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// The words of the leaves in use, each read once; a leaf that a commit adds is read, the others
/// are kept. Used under the index's lock.
final class LoadedLeaves {
  private Map<Object, LeafWords> loaded = new HashMap<>();

  Snapshot snapshot(DirectoryReader reader) throws IOException {
    var leaves = new ArrayList<Snapshot.Leaf>();
    var used = new HashMap<Object, LeafWords>();
    for (var context : reader.leaves()) {
      var leaf = context.reader();
      var key = leaf.getCoreCacheHelper().getKey();
      var known = loaded.get(key);
      var words = known == null ? LeafFilling.read(leaf) : known;
      used.put(key, words);
      leaves.add(new Snapshot.Leaf(words, known == null ? new BitSet() : removed(leaf, words)));
    }
    loaded = used;
    var revision = CommitState.read(reader.getIndexCommit().getUserData()).revision();
    return new Snapshot(revision, leaves);
  }

  /// Indexes of the documents of the words that the leaf has no more.
  private static BitSet removed(LeafReader leaf, LeafWords words) throws IOException {
    var removed = new BitSet();
    removed.set(0, words.documents());
    var numbers = DocValues.getNumeric(leaf, DocumentIndexing.NUMBER);
    var live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if ((live == null || live.get(doc)) && numbers.advanceExact(doc)) {
        removed.clear(words.indexOf((int) numbers.longValue()));
      }
    }
    return removed;
  }
}

package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.Remark;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Puts all that [PostPieces] has written of a file in sight, as part of one edit.
///
/// Here it meets the project as it is now: a thread that is there already goes, one whose name is
/// taken gets ` (2)`, and a speaker whose label is a respondent's label is that respondent.
public final class PostsInSight {
  private final EditSketch sketch;
  private final Handle handle;
  private final UnfinishedImport whole;
  private final String file;
  private final List<Integer> twice = new ArrayList<>();
  private final Map<Integer, String> renamed = new HashMap<>();
  private long wordsTwice;

  /// @param file its name as it is
  public PostsInSight(EditSketch sketch, UnfinishedImport whole, String file) {
    if (!whole.isWhole()) {
      throw new IllegalArgumentException("import " + whole.id() + " is not whole");
    }
    this.sketch = sketch;
    this.whole = whole;
    this.file = file;
    handle = sketch.handle();
  }

  /// What came of a file.
  public record Told(int documents, long words, List<Refusal> refused, List<Remark> remarks) {}

  public Told run() {
    if (sketch.study().corpus().size() > 0) {
      findNames();
    }
    UnfinishedImports.remove(handle, twice);
    renamed.forEach(
        (id, name) -> handle.execute("UPDATE document SET name = ? WHERE id = ?", name, id));
    linkSpeakers();
    int taken = show();
    UnfinishedImports.end(handle, whole.id());
    if (taken == 0) {
      handle.execute("DELETE FROM batch WHERE id = ?", whole.id());
    } else {
      var rows = new EnumMap<Table, Integer>(Table.class);
      rows.put(Table.DOCUMENT, taken);
      sketch.brought(new BatchSwitch(whole.id(), rows, true));
    }
    return new Told(taken, whole.outcome().words() - wordsTwice, refused(), remarks());
  }

  private record Written(int id, String name, String sha256) {}

  private void findNames() {
    var corpus = sketch.study().corpus();
    var numbered = new HashSet<String>();
    var meeting = new ArrayList<Written>();
    handle
        .createQuery(
            "SELECT d.id, d.name, v.sha256 FROM document d JOIN text_version v"
                + " ON v.document = d.id WHERE d.batch = ?")
        .bind(0, whole.id())
        .setFetchSize(1000)
        .map((row, _) -> new Written(row.getInt(1), row.getString(2), row.getString(3)))
        .forEach(written -> {
          if (written.name().endsWith(")")) {
            numbered.add(written.name());
          }
          if (corpus.named(written.name()).isPresent()) {
            meeting.add(written);
          }
        });
    for (var written : meeting) {
      var there = corpus.named(written.name()).orElseThrow();
      if (PostPieces.isSame(there, written.sha256())) {
        twice.add(written.id());
        wordsTwice += words(written.id());
      } else {
        renamed.put(written.id(), freeName(written.name(), numbered));
      }
    }
  }

  /// @param given names that end as a number does
  private String freeName(String wanted, Set<String> given) {
    int number = 2;
    var name = wanted + " (" + number + ")";
    while (sketch.study().corpus().named(name).isPresent() || !given.add(name)) {
      number++;
      name = wanted + " (" + number + ")";
    }
    return name;
  }

  private long words(int document) {
    return handle
        .createQuery(
            "SELECT COALESCE(SUM(t.words), 0) FROM turn t JOIN text_version v"
                + " ON v.id = t.text_version WHERE v.document = ?")
        .bind(0, document)
        .mapTo(Long.class)
        .one();
  }

  private void linkSpeakers() {
    var respondents = new HashMap<String, Integer>();
    sketch
        .study()
        .respondents()
        .respondents()
        .forEach(who -> respondents.put(who.label(), who.id()));
    if (respondents.isEmpty()) {
      return;
    }
    var links = new HashMap<Integer, Integer>();
    handle
        .createQuery(
            "SELECT s.id, s.label FROM document d JOIN speaker s ON s.document = d.id"
                + " WHERE d.batch = ? AND s.role = 'informant'")
        .bind(0, whole.id())
        .setFetchSize(1000)
        .map((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
        .forEach(speaker -> {
          int who = respondents.getOrDefault(speaker.getValue(), 0);
          if (who > 0) {
            links.put(speaker.getKey(), who);
          }
        });
    links.forEach((speaker, who) ->
        handle.execute("UPDATE speaker SET respondent = ? WHERE id = ?", who, speaker));
  }

  private int show() {
    return handle.execute(
        "UPDATE document SET live = TRUE, revision = ? WHERE batch = ?",
        sketch.study().revision() + 1,
        whole.id());
  }

  private List<Refusal> refused() {
    int refused = whole.outcome().refused();
    return refused == 0 ? List.of() : List.of(StorableNames.refusal(file), counted(refused));
  }

  private Refusal counted(int refused) {
    return Refusal.ofFile(
        file,
        Reason.BAD_VALUE,
        new LocalText(
            "Det gjelder " + refused + " tråder, som ikke er tatt med.",
            "This is so for " + refused + " threads, which are left out."));
  }

  private List<Remark> remarks() {
    int known = whole.outcome().already() + twice.size();
    return known == 0
        ? List.of()
        : List.of(
            new Remark(
                file,
                new LocalText(
                    known + " tråder er alt importert og er hoppet over.",
                    known + " threads are already imported, and were skipped.")));
  }
}

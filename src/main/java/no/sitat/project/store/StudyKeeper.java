package no.sitat.project.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Codebook;
import no.sitat.coding.CodedPart;
import no.sitat.coding.Coding;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.coding.SubStudy;
import no.sitat.coding.SubStudyColumns;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.Table;
import no.sitat.registry.RespondentTable;
import org.jdbi.v3.core.Handle;

/// Makes the study from the database, and the next study from the last one and an edit.
///
/// Only what an edit touches is read again: one coding changes one document's rows of the coding
/// table.
public final class StudyKeeper {
  private static final int FEW = 8;

  /// More than anybody reads; and what walks the tree needs no more room.
  private static final int MOST_LEVELS = 32;

  private StudyKeeper() {}

  public static Study load(Handle handle) {
    var corpus = new Corpus(DocumentStore.all(handle));
    var codebook = CodebookStore.read(handle);
    var cutting = new CodingCutter(handle, corpus, codebook);
    var respondents = RespondentStore.read(handle);
    var subStudies = SubStudyStore.all(handle, respondents, corpus);
    return new Study(
        revision(handle),
        corpus,
        withSubStudies(handle, respondents, subStudies),
        codebook,
        CodingStore.coders(handle),
        CodingTable.of(cutting.cut(CodingStore.all(handle))),
        subStudies);
  }

  public static long revision(Handle handle) {
    return handle.createQuery("SELECT revision FROM project").mapTo(Long.class).one();
  }

  /// The study after an edit that is written, but perhaps not committed, on this handle.
  public static Study after(Handle handle, Study before, Edit edit, long revision) {
    var touched = touched(handle, edit);
    var corpus =
        edit.touches(Table.Part.DOCUMENTS)
            ? corpus(handle, before, edit, touched)
            : before.corpus();
    var codebook =
        edit.touches(Table.Part.CODEBOOK) ? CodebookStore.read(handle) : before.codebook();
    checkLevels(codebook, before.codebook());
    var respondents = respondents(handle, before, edit);
    var coders = !edit.switches().isEmpty() ? CodingStore.coders(handle) : before.coders();
    var cutting = new CodingCutter(handle, corpus, codebook);
    var codings = codings(handle, before, edit, touched, cutting);
    var subStudies = before.subStudies();
    if (edit.touches(Table.Part.SUB_STUDIES)
        || respondents != before.respondents()
        || corpus != before.corpus()) {
      // Who leaves the project, or comes back, is out of a sub-study or in it again.
      subStudies = SubStudyStore.all(handle, respondents, corpus);
    }
    boolean same = respondents == before.respondents() && subStudies.equals(before.subStudies());
    var table = same ? respondents : withSubStudies(handle, respondents, subStudies);
    return new Study(revision, corpus, table, codebook, coders, codings, subStudies);
  }

  private static RespondentTable withSubStudies(
      Handle handle, RespondentTable table, List<SubStudy> subStudies) {
    return table.with(new SubStudyColumns(RespondentStore.derivation(handle), subStudies));
  }

  private static RespondentTable respondents(Handle handle, Study before, Edit edit) {
    boolean classified = edit.touches(Table.Part.CLASSIFICATIONS);
    if (classified) {
      ClassificationStore.all(handle);
    }
    if (edit.touches(Table.Part.RESPONDENTS)) {
      return RespondentStore.read(handle);
    }
    return classified
        ? before.respondents().with(RespondentStore.derivation(handle))
        : before.respondents();
  }

  private static void checkLevels(Codebook codebook, Codebook before) {
    if (codebook.levels() > MOST_LEVELS && codebook.levels() > before.levels()) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          "parent",
          "Kodeboka kan ha høyst " + MOST_LEVELS + " nivåer; dette gir " + codebook.levels() + ".",
          "The codebook can have at most "
              + MOST_LEVELS
              + " levels; this would make "
              + codebook.levels()
              + ".");
    }
  }

  private static Corpus corpus(Handle handle, Study before, Edit edit, BitSet touched) {
    var documents = new ArrayList<>(documents(handle, edit));
    before.corpus().documents().stream()
        .filter(document -> !touched.get(document.id()))
        .forEach(documents::add);
    return new Corpus(documents);
  }

  /// Ids of the documents an edit names, and of those its imports have brought.
  private static BitSet touched(Handle handle, Edit edit) {
    var touched = new BitSet();
    edit.documents().forEach(touched::set);
    for (int batch : ofDocuments(edit)) {
      handle
          .createQuery("SELECT id FROM document WHERE batch = ?")
          .bind(0, batch)
          .setFetchSize(1000)
          .mapTo(Integer.class)
          .forEach(touched::set);
    }
    return touched;
  }

  private static List<Integer> ofDocuments(Edit edit) {
    return edit.switches().stream()
        .filter(batch -> batch.rows().containsKey(Table.DOCUMENT))
        .map(BatchSwitch::batch)
        .toList();
  }

  private static List<Document> documents(Handle handle, Edit edit) {
    return !ofDocuments(edit).isEmpty()
        ? byImports(handle, edit)
        : DocumentStore.some(handle, edit.documents());
  }

  private static List<Document> byImports(Handle handle, Edit edit) {
    var found = new ArrayList<Document>();
    edit.switches().forEach(batch -> found.addAll(DocumentStore.ofBatch(handle, batch.batch())));
    var others = new HashSet<>(edit.documents());
    found.forEach(document -> others.remove(document.id()));
    if (!edit.changes().isEmpty()) {
      found.addAll(DocumentStore.some(handle, others));
    }
    return found;
  }

  private static CodingTable codings(
      Handle handle, Study before, Edit edit, BitSet touched, CodingCutter cutting) {
    boolean whole = !edit.switches().isEmpty() || edit.touches(Table.Part.DOCUMENTS);
    if (whole) {
      return replaced(before.codings(), wholeDocuments(handle, before, edit, touched, cutting));
    }
    return edit.touches(Table.Part.CODINGS)
        ? fewCodings(handle, before.codings(), edit, cutting)
        : before.codings();
  }

  private static Map<Integer, List<CodedPart>> wholeDocuments(
      Handle handle, Study before, Edit edit, BitSet touched, CodingCutter cutting) {
    var rows = new HashMap<Integer, List<CodedPart>>();
    for (int document : recoded(handle, before, edit, touched)) {
      rows.put(document, cutting.cut(CodingStore.ofDocument(handle, document)));
    }
    return rows;
  }

  /// The documents an edit names; of those its imports brought, the few that are coded or were.
  private static Set<Integer> recoded(Handle handle, Study before, Edit edit, BitSet touched) {
    var documents = new TreeSet<>(edit.documents());
    for (int batch : ofDocuments(edit)) {
      documents.addAll(
          handle
              .createQuery(
                  "SELECT DISTINCT c.document FROM coding c JOIN document d ON d.id = c.document"
                      + " WHERE d.batch = ?")
              .bind(0, batch)
              .mapTo(Integer.class)
              .list());
    }
    before.codings().documents().keySet().stream().filter(touched::get).forEach(documents::add);
    return documents;
  }

  /// Few documents are replaced one by one, many by making the table anew.
  private static CodingTable replaced(CodingTable table, Map<Integer, List<CodedPart>> documents) {
    documents
        .entrySet()
        .removeIf(rows -> rows.getValue().isEmpty() && table.of(rows.getKey()).isEmpty());
    if (documents.size() > FEW) {
      return table.withAll(documents);
    }
    var next = table;
    for (var rows : documents.entrySet()) {
      next = next.with(rows.getKey(), rows.getValue());
    }
    return next;
  }

  private static CodingTable fewCodings(
      Handle handle, CodingTable table, Edit edit, CodingCutter cutting) {
    var ids = new HashSet<Integer>();
    edit.changes().stream()
        .filter(change -> change.table() == Table.CODING)
        .forEach(change -> ids.add(change.id()));
    var now = CodingStore.some(handle, ids);
    if (edit.documents().size() > FEW) {
      return table.with(ids::contains, cutting.cut(now));
    }
    var byDocument = byDocument(now);
    var next = table;
    for (int document : edit.documents()) {
      var come = cutting.cut(byDocument.getOrDefault(document, List.of()));
      next = next.with(document, ids::contains, come);
    }
    return next;
  }

  private static Map<Integer, List<Coding>> byDocument(Collection<Coding> codings) {
    Function<Coding, Integer> document = Coding::document;
    return codings.stream().collect(Collectors.groupingBy(document));
  }
}

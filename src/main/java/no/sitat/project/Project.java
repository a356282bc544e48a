package no.sitat.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Dimension;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.SpeakerRole;
import no.sitat.disclosure.rounding.RoundingKey;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.PostAuthors;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.RespondentSheet;
import no.sitat.language.Units;
import no.sitat.project.codes.CodeEdition;
import no.sitat.project.codes.CodebookVersion;
import no.sitat.project.codes.CodebookVersions;
import no.sitat.project.desk.Checks;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingDesk;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.DocumentChange;
import no.sitat.project.desk.DocumentDesk;
import no.sitat.project.desk.NewGroup;
import no.sitat.project.desk.RespondentDesk;
import no.sitat.project.desk.RespondentDraft;
import no.sitat.project.desk.ValueChange;
import no.sitat.project.desk.ValueDesk;
import no.sitat.project.desk.VariableDesk;
import no.sitat.project.desk.VariableDraft;
import no.sitat.project.disk.AuthorKey;
import no.sitat.project.disk.Closing;
import no.sitat.project.disk.Database;
import no.sitat.project.edit.Batches;
import no.sitat.project.edit.Collision;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.Seen;
import no.sitat.project.intake.CodingImport;
import no.sitat.project.intake.CodingWishes;
import no.sitat.project.intake.DocumentImport;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.KnownContents;
import no.sitat.project.intake.NewCodes;
import no.sitat.project.intake.Progress;
import no.sitat.project.intake.RespondentImport;
import no.sitat.project.moving.KeptFiles;
import no.sitat.project.past.UndoChoice;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.RecordingStore;
import no.sitat.project.store.TextUnits;
import no.sitat.project.store.Texts;
import no.sitat.project.store.Times;
import no.sitat.project.upkeep.Backup;
import no.sitat.project.upkeep.Verification;
import no.sitat.registry.Respondent;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.search.index.SearchIndex;
import no.sitat.text.TextVersion;

/// An open project: what is in it, how to change it, and how to take that back.
///
/// Safe to use from many threads. Reading never waits for writing; changes are made one at a time,
/// and each is on the disk when its method returns. A request that cannot be met throws a
/// [no.sitat.project.disk.ProjectError] and leaves the project as it was.
public final class Project implements AutoCloseable {
  private final OpenParts parts;
  private final Database database;
  private final Editor editor;
  private final Texts texts;
  private final Recordings recordings;
  private final Corrections corrections;
  private final Indexer indexer;
  private final TextUnits units;
  private final CodingEdits codingEdits;
  private final Settings settings;
  private final Memos memos;
  private final Quotations quotations;
  private final Readings readings;
  private final Guide guide;
  private final JointDisplay joint;
  private final PublicationEdits publications;
  private final RegistryTables registry;
  private final SubStudies subStudies;
  private final Classifications classifications;
  private final ProjectCodebook codebook;
  private final SavedSearches searches;
  private final Releases releases;
  private final Imports imports;
  private final Moves moves;
  private final Backups backups;

  private Project(OpenParts parts) {
    this.parts = parts;
    database = parts.database();
    editor = parts.editor();
    codebook = new ProjectCodebook(editor);
    texts = new Texts(database);
    units = new TextUnits(database);
    codingEdits = new CodingEdits(editor);
    settings = new Settings(editor);
    memos = new Memos(editor);
    imports = new Imports(editor, database);
    backups = new Backups(database, parts.folder(), InstantSource.system());
    releases = new Releases(database, () -> study().codebook());
    quotations = new Quotations(editor);
    readings = new Readings(editor);
    guide = new Guide(editor);
    joint = new JointDisplay(editor);
    publications = new PublicationEdits(editor);
    registry = new RegistryTables(editor, parts.folder().path());
    subStudies = new SubStudies(editor);
    classifications = new Classifications(editor);
    corrections = new Corrections(editor, texts);
    recordings = new Recordings(editor, parts.folder().recordings());
    moves = new Moves(editor, texts, parts.folder().path());
    searches =
        new SavedSearches(
            editor, document -> units.of(document.id(), document.version()).orElseThrow());
    indexer =
        new Indexer(parts.folder().index(), editor::study, document -> texts.of(document).text());
    parts.listeners().add(_ -> indexer.wake());
    indexer.start();
  }

  /// Makes a project in a folder that is not there yet, or is empty, and opens it.
  public static Project create(Path folder, NewProject settings) {
    return new Project(OpenParts.made(folder, settings));
  }

  /// Opens a project and holds it until it is closed.
  ///
  /// @throws ProjectError [no.sitat.project.disk.Problem#NOT_A_PROJECT],
  ///   [no.sitat.project.disk.Problem#LOCKED], [no.sitat.project.disk.Problem#NEWER_SCHEMA] or
  ///   [no.sitat.project.disk.Problem#DAMAGED]
  public static Project open(Path folder) {
    return new Project(OpenParts.of(folder));
  }

  public String name() {
    return parts.name();
  }

  /// What its folder is called, as somebody before a shell would name the project.
  public String folderName() {
    return folder().getFileName().toString();
  }

  /// The name of the codebook version named last.
  public Optional<String> codebookNamedLast() {
    return codebookVersions().stream().map(CodebookVersion::name).reduce((_, later) -> later);
  }

  /// Whether it is the demonstration project. What decides how numbers of this project are rounded.
  public RoundingKey roundingKey() {
    return database.read(handle ->
        new RoundingKey(handle.createQuery("SELECT guid FROM project").mapTo(UUID.class).one()));
  }

  public boolean isDemo() {
    return parts.demo();
  }

  public Path folder() {
    return parts.folder().path();
  }

  /// The folder where files wait that are to be imported; emptied when the project is opened.
  public Path incoming() {
    return parts.folder().incoming();
  }

  /// Counts the edits, undone and made again too.
  public long revision() {
    return study().revision();
  }

  /// Everything analysis reads, at the last revision; immutable.
  public Study study() {
    return editor.study();
  }

  /// The text a document describes, also when the document is out of sight by now.
  public TextVersion text(Document document) {
    return texts.of(document);
  }

  /// The words and sentences of a text version; empty when there is no such version.
  public Optional<Units> units(Document document, int version) {
    return units.of(document.id(), version);
  }

  /// The texts of a study's documents by their ids, whatever becomes of the project meanwhile.
  public IntFunction<TextVersion> texts(Study study) {
    return id -> texts.of(Checks.document(study, id));
  }

  /// The texts as they are corrected.
  public Corrections corrections() {
    return corrections;
  }

  /// The search index, which follows the project and may be some edits behind.
  public SearchIndex index() {
    return indexer.index();
  }

  /// Returns when the search index is at the revision the project has now.
  ///
  /// @throws IndexBehind if it cannot be brought there
  public void awaitIndex() {
    indexer.await();
  }

  /// Makes the search index anew.
  public void reindex() {
    indexer.rebuild();
  }

  /// Has the search index made anew soon; meanwhile searches find what it held.
  public void reindexSoon() {
    indexer.askForRebuild();
  }

  /// How far the search index is.
  public IndexProgress indexProgress() {
    return indexer.news().now();
  }

  /// Hears how far the search index is, until what this answers is closed; called from its thread.
  public AutoCloseable listenToIndex(Consumer<IndexProgress> listener) {
    return indexer.news().listen(listener);
  }

  public AtRevision<Optional<Coding>> coding(int id) {
    return editor.read((handle, _) -> CodingStore.find(handle, id));
  }

  /// One document with its text, codings, memos and kept quotations.
  public AtRevision<DocumentContents> contents(int document) {
    return editor.read((handle, study) -> {
      var found = Checks.document(study, document);
      return new DocumentContents(
          found,
          texts.of(found),
          CodingStore.ofDocument(handle, document),
          MemoStore.on(handle, "document", document),
          QuotationMark.of(handle, document),
          Times.of(handle, document, found.version()),
          RecordingStore.of(handle, document));
    });
  }

  /// The codings of a document in the order of its text.
  public AtRevision<List<Coding>> codings(int document) {
    return editor.read((handle, _) -> CodingStore.ofDocument(handle, document));
  }

  /// All codings, document by document in the order of the text.
  public AtRevision<List<Coding>> codings() {
    return editor.readMuch((handle, _) -> CodingStore.inOrder(handle));
  }

  /// The coder of this name. Somebody new is one of the project's coders from the first edit that
  /// changes something; that they are is not undone with it.
  public Coder coder(String called) {
    return editor.coder(called);
  }

  /// Takes documents in as one edit; those it cannot take are in the report.
  public ImportReport importDocuments(
      List<IncomingDocument> incoming, Coder by, Progress progress) {
    return editor
        .edit(
            "documents-imported", by, sketch -> new DocumentImport(sketch, progress).run(incoming))
        .value();
  }

  /// Files of all kinds taken in together, and what came of them.
  public Imports imports() {
    return imports;
  }

  /// The id of the document that has the words of an incoming one; asks of the study as it is now.
  public Function<IncomingDocument, OptionalInt> alreadyImported() {
    var known = new KnownContents(study().corpus());
    return incoming -> known.find(incoming, TextVersion.checksum(incoming.transcript().text()));
  }

  /// Whether a person's undo would now take back the import that brought one of these documents.
  public boolean lastEditBrought(Coder by, Collection<Integer> documents) {
    return !documents.isEmpty()
        && by.id() != 0
        && database.read(handle -> Batches.latestBrought(handle, by, documents));
  }

  /// Takes a table of respondents in as one edit; columns become variables.
  public ImportReport importRespondents(RespondentSheet sheet, Coder by) {
    return editor
        .edit("respondents-imported", by, sketch -> new RespondentImport(sketch, sheet).run())
        .value();
  }

  /// How files are read for this project: authors of posts get its pseudonyms, unless somebody has
  /// said otherwise, and what is long lies in the project's folder while it is read.
  public ReadingOptions reading(ReadingOptions options) {
    var here = options.with(incoming());
    return options.authors().isDecided()
        ? here
        : here.with(PostAuthors.hashed(() -> AuthorKey.of(folder())));
  }

  /// Takes a table of codings in as one edit, or nothing of it when a row is wrong.
  public ImportReport importCodings(CodingSheet sheet, Coder by, Progress progress) {
    return importCodings(sheet, CodingWishes.NONE, by, progress);
  }

  /// The same; codes that are to be made are an edit of their own before it, made only when nothing
  /// else is wrong with the table.
  public ImportReport importCodings(
      CodingSheet sheet, CodingWishes wishes, Coder by, Progress progress) {
    if (wishes.makesCodes()) {
      var missing =
          editor
              .edit(
                  "codings-imported",
                  by,
                  sketch -> new CodingImport(sketch, sheet, wishes, progress).missingCodes())
              .value();
      if (!missing.isEmpty()) {
        editor.edit("code-added", by, sketch -> NewCodes.make(sketch, missing));
      }
    }
    return editor
        .edit(
            "codings-imported",
            by,
            sketch -> new CodingImport(sketch, sheet, wishes, progress).run())
        .value();
  }

  public AtRevision<Coding> addCoding(CodingRequest request, Coder by) {
    return editor.edit(
        "coding-added", by, sketch -> CodingDesk.add(sketch, request), CodingStore::one);
  }

  public AtRevision<Coding> changeCoding(int id, CodingChange change, Coder by) {
    return editor.edit(
        "coding-changed", by, sketch -> CodingDesk.change(sketch, id, change), CodingStore::one);
  }

  public Study removeCoding(int id, Coder by) {
    return editor.edit("coding-removed", by, sketch -> CodingDesk.remove(sketch, id)).study();
  }

  /// What is done to many codings at once.
  public CodingEdits codingEdits() {
    return codingEdits;
  }

  /// What has left the house.
  public Releases releases() {
    return releases;
  }

  /// The notes, on whatever they are.
  public Memos memos() {
    return memos;
  }

  /// The quotations that are kept, and their links.
  public Quotations quotations() {
    return quotations;
  }

  /// The searches that are kept, and codings made by a query.
  public SavedSearches searches() {
    return searches;
  }

  /// Ids of the codings that say something in a dimension, by its key and the value's.
  public AtRevision<BitSet> codingsSaying(String dimension, String value) {
    return editor.readMuch((handle, _) -> CodingStore.saying(handle, dimension, value));
  }

  /// Ids of the codings that say something in a dimension, by key of the value.
  public AtRevision<Map<String, BitSet>> codingsSaying(Dimension dimension) {
    return editor.readMuch((handle, _) ->
        dimension.values().stream()
            .collect(
                Collectors.toMap(
                    Dimension.Value::key,
                    value -> CodingStore.saying(handle, dimension.key(), value.key()))));
  }

  /// What people have marked while reading.
  public Readings readings() {
    return readings;
  }

  /// The interview guide, and where its questions are put.
  public Guide guide() {
    return guide;
  }

  /// What the registers say beside what people tell.
  public JointDisplay joint() {
    return joint;
  }

  /// What is quoted in papers, reports and talks.
  public PublicationEdits publications() {
    return publications;
  }

  /// The official tables.
  public RegistryTables registry() {
    return registry;
  }

  /// The parts that have respondents and documents of their own.
  public SubStudies subStudies() {
    return subStudies;
  }

  /// The ways to roll values up that it has made for itself.
  public Classifications classifications() {
    return classifications;
  }

  /// Whole projects on their way in and out.
  public Moves moves() {
    return moves;
  }

  /// How the team has set the project up.
  public Settings settings() {
    return settings;
  }

  public AtRevision<Code> addCode(CodeDraft draft, Coder by) {
    var edited = editor.edit("code-added", by, sketch -> CodebookDesk.add(sketch, draft));
    return edited.with(study -> CodebookDesk.after(study.codebook(), edited.value()));
  }

  /// Gives a code what the draft says; a new name or definition is a new edition.
  public AtRevision<Code> changeCode(int id, CodeDraft draft, Coder by) {
    return editor
        .edit("code-changed", by, sketch -> CodebookDesk.change(sketch, id, draft))
        .with(study -> CodebookDesk.after(study.codebook(), id));
  }

  /// Removes a code that has neither codings nor sub-codes.
  public Study removeCode(int id, Coder by) {
    return editor.edit("code-removed", by, sketch -> CodebookDesk.remove(sketch, id)).study();
  }

  /// The codebook as a whole: its tree, its links, codes made one or several.
  public ProjectCodebook codebook() {
    return codebook;
  }

  /// Gives the codebook as it is now a name.
  public Study nameCodebook(String called, Coder by) {
    return editor
        .edit("codebook-named", by, sketch -> CodebookVersions.name(sketch, called))
        .study();
  }

  public List<CodebookVersion> codebookVersions() {
    return database.read(CodebookVersions::all);
  }

  /// What a code has meant, the first edition first.
  public List<CodeEdition> editions(int code) {
    return database.read(handle -> CodebookVersions.editions(handle, code));
  }

  /// Stores a value in place of the one of the same moment; [Value#EMPTY] takes it away.
  public Study setValue(int respondent, int variable, Value value, Coder by) {
    var change = new ValueChange(respondent, variable, value);
    return editor.edit("value-set", by, sketch -> ValueDesk.set(sketch, List.of(change))).study();
  }

  /// Stores many values as one edit, or none of them when one cannot be stored.
  ///
  /// @return the groups that came to be
  public AtRevision<List<NewGroup>> setValues(List<ValueChange> changes, Coder by) {
    return editor.edit("values-set", by, sketch -> ValueDesk.set(sketch, changes));
  }

  /// Adds a respondent, who becomes the speaker of that label in every document.
  public AtRevision<Respondent> addRespondent(String label, Coder by) {
    var edited = editor.edit("respondent-added", by, sketch -> RespondentDesk.add(sketch, label));
    return edited.with(study -> Checks.respondent(study, edited.value()));
  }

  /// Adds respondents with what is known of them, as one edit.
  ///
  /// @return their labels
  public AtRevision<List<String>> addRespondents(List<RespondentDraft> drafts, Coder by) {
    return editor.edit("respondents-added", by, sketch -> RespondentDesk.addAll(sketch, drafts));
  }

  public AtRevision<Variable> addVariable(VariableDraft draft, Coder by) {
    var edited = editor.edit("variable-added", by, sketch -> VariableDesk.add(sketch, draft));
    return edited.with(study -> Checks.variable(study, edited.value()));
  }

  /// Gives a variable another name, or another type; its key and its values stay.
  ///
  /// @param draft its key is passed over
  public AtRevision<Variable> changeVariable(int id, VariableDraft draft, Coder by) {
    return editor
        .edit("variable-changed", by, sketch -> VariableDesk.change(sketch, id, draft))
        .with(study -> Checks.variable(study, id));
  }

  /// Says on which side a speaker of a document sits, and which respondent it is.
  ///
  /// @param respondent id, or [no.sitat.corpus.Turn#NOBODY]
  public AtRevision<Document> linkSpeaker(
      int document, String speaker, SpeakerRole role, int respondent, Coder by) {
    var link = new DocumentDesk.SpeakerLink(document, speaker, role, respondent);
    return editor
        .edit("speaker-linked", by, sketch -> DocumentDesk.link(sketch, link))
        .with(study -> Checks.document(study, document));
  }

  public AtRevision<Document> changeDocument(int id, DocumentChange change, Coder by) {
    return editor
        .edit(change.kind(), by, sketch -> DocumentDesk.change(sketch, id, change))
        .with(study -> Checks.document(study, id));
  }

  /// Says which language documents are in: one edit, which is undone as one.
  public Study changeLanguage(List<Integer> ids, String language, Coder by) {
    return editor
        .edit(
            DocumentChange.NONE.withLanguage(language).kind(),
            by,
            sketch -> DocumentDesk.changeLanguage(sketch, ids, language))
        .study();
  }

  /// Takes a document and its codings out of sight.
  public Study removeDocument(int id, Coder by) {
    return editor.edit("document-removed", by, sketch -> DocumentDesk.remove(sketch, id)).study();
  }

  /// Takes the last edit of a person back, also one from before a restart.
  ///
  /// @throws ProjectError [no.sitat.project.disk.Problem#NOTHING_TO_UNDO]
  /// @throws no.sitat.project.past.BuiltUpon if somebody has built on it since
  public HistoryItem undo(Coder by) {
    return undoing().undo(by, UndoChoice.ALONE);
  }

  /// Makes the edit again that a person undid last.
  ///
  /// @throws ProjectError [no.sitat.project.disk.Problem#NOTHING_TO_REDO]
  /// @throws no.sitat.project.past.BuiltUpon if somebody has changed since what it would change
  public HistoryItem redo(Coder by) {
    return undoing().redo(by, UndoChoice.ALONE);
  }

  /// The history to look at, its named points, and the way back to any moment.
  public Past past() {
    return new Past(editor, database);
  }

  /// Undo and redo, with what is possible where others have built on a step.
  public Undoing undoing() {
    return new Undoing(editor, database);
  }

  /// Passes when nobody but the asker has changed a thing since they saw it.
  ///
  /// @throws Collision otherwise
  public void checkUnchanged(Seen seen, Coder asker) {
    database.read(handle -> {
      Collision.check(handle, seen, asker);
      return true;
    });
  }

  /// The newest first.
  ///
  /// @param before only items with a smaller id; empty for the newest
  public List<HistoryItem> history(int limit, OptionalLong before) {
    return database.read(handle -> History.latest(handle, limit, before));
  }

  /// The sound of documents.
  public Recordings recordings() {
    return recordings;
  }

  /// What is wrong with what is stored, one line each; empty when nothing is.
  public List<String> verify() {
    awaitIndex();
    var found = editor.readInTurn(Verification::of);
    var wrong = new ArrayList<>(found.value());
    wrong.addAll(Verification.of(index(), found.study()));
    wrong.addAll(Verification.of(new KeptFiles(folder()), moves.kept()));
    return List.copyOf(wrong);
  }

  /// The backups that are taken by themselves.
  public Backups backups() {
    return backups;
  }

  /// Writes the whole project to one file while it is in use.
  public void backup(Path file) {
    Backup.write(database, parts.folder(), file);
  }

  /// Makes a project folder from a backup; the folder must not be there, or be empty.
  public static void restore(Path file, Path folder, boolean evenInWorkTree) {
    Backup.restore(file, folder, evenInWorkTree);
  }

  /// Hears of every change until what this answers is closed; called from the writing thread.
  public AutoCloseable listen(Consumer<ProjectEvent> listener) {
    return parts.listeners().add(listener);
  }

  /// The tables themselves; for checks of what is stored.
  Database database() {
    return database;
  }

  @Override
  public void close() {
    Closing.all(backups, indexer, parts::close);
  }
}

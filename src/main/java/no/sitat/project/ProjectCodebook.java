package no.sitat.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.exchange.CodebookFile;
import no.sitat.project.codes.BranchesDesk;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.codes.CodeSplitRequest;
import no.sitat.project.codes.CodebookVersions;
import no.sitat.project.codes.ColourDesk;
import no.sitat.project.codes.ConfirmDesk;
import no.sitat.project.codes.LinkDesk;
import no.sitat.project.codes.MergeDesk;
import no.sitat.project.codes.MergePlan;
import no.sitat.project.codes.OutdatedCode;
import no.sitat.project.codes.SplitDesk;
import no.sitat.project.codes.SplitPlan;
import no.sitat.project.codes.TreeDesk;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.desk.CodebookDesk;
import no.sitat.project.intake.CodebookComparison;
import no.sitat.project.intake.CodebookImport;
import no.sitat.project.store.CodingStore;

/// The codebook of an open project as a whole: its tree, its links, codes made one or several.
///
/// Safe to use from many threads, as the [Project] is.
public final class ProjectCodebook {
  private final Editor editor;

  ProjectCodebook(Editor editor) {
    this.editor = editor;
  }

  /// Puts a code, with all below it, elsewhere in the tree.
  ///
  /// @param parent key of the code above; empty for the top
  /// @param position among the siblings, from 0; empty for the last
  public AtRevision<Code> move(int id, Optional<String> parent, OptionalInt position, Coder by) {
    return editor
        .edit("code-moved", by, sketch -> TreeDesk.move(sketch, id, parent, position))
        .with(study -> CodebookDesk.after(study.codebook(), id));
  }

  /// Puts several codes one after another elsewhere in the tree.
  ///
  /// @param position among the siblings when these are taken out, from 0; empty for the last
  public Study moveAll(List<Integer> ids, Optional<String> parent, OptionalInt position, Coder by) {
    return editor
        .edit("codes-moved", by, sketch -> BranchesDesk.move(sketch, ids, parent, position))
        .study();
  }

  /// Offers codes for coding, or no longer; their codings stay.
  public Study turnAll(List<Integer> ids, boolean active, Coder by) {
    return editor
        .edit("codes-switched", by, sketch -> BranchesDesk.turn(sketch, ids, active))
        .study();
  }

  /// Gives codes one colour.
  public Study colourAll(List<Integer> ids, int colour, Coder by) {
    return editor
        .edit("codes-coloured", by, sketch -> BranchesDesk.colour(sketch, ids, colour))
        .study();
  }

  /// Gives each of these codes a colour of its own.
  public Study spreadColours(List<Integer> ids, Coder by) {
    return editor.edit("codes-coloured", by, sketch -> BranchesDesk.spread(sketch, ids)).study();
  }

  /// Offers a code and all below it for coding, or no longer; their codings stay.
  public Study switchBranch(int id, boolean active, Coder by) {
    return editor
        .edit("branch-switched", by, sketch -> TreeDesk.switchBranch(sketch, id, active))
        .study();
  }

  public Study addLink(LinkDesk.NamedLink link, Coder by) {
    return editor.edit("code-link-added", by, sketch -> LinkDesk.add(sketch, link)).study();
  }

  public Study changeLink(LinkDesk.NamedLink link, String type, Coder by) {
    return editor
        .edit("code-link-changed", by, sketch -> LinkDesk.changeType(sketch, link, type))
        .study();
  }

  public Study removeLink(LinkDesk.NamedLink link, Coder by) {
    return editor.edit("code-link-removed", by, sketch -> LinkDesk.remove(sketch, link)).study();
  }

  /// Colours everything below a code anew; the code keeps its own.
  ///
  /// @param branch id of the code; empty for the whole codebook
  public Study recolour(OptionalInt branch, Coder by) {
    return editor.edit("recoloured", by, sketch -> ColourDesk.recolour(sketch, branch)).study();
  }

  /// A named version as a whole codebook.
  public AtRevision<Codebook> contents(int version) {
    return editor.readMuch(
        (handle, study) -> CodebookVersions.contents(handle, version, study.codebook()));
  }

  /// The codes with codings made under an older definition, in the order of the tree.
  public AtRevision<List<OutdatedCode>> outdated() {
    return editor.readMuch(OutdatedCode::all);
  }

  /// The codings of one code made under an older definition, document by document.
  public AtRevision<List<Coding>> outdated(int code) {
    return editor.readMuch((handle, study) -> {
      var found = CodebookChecks.code(study.codebook(), code);
      return CodingStore.before(handle, code, found.edition());
    });
  }

  /// Says of codings that they hold under the present definition of their code too.
  ///
  /// @return how many were made under an older one
  public AtRevision<Integer> confirm(Collection<Integer> codings, Coder by) {
    return editor.edit("codings-confirmed", by, sketch -> ConfirmDesk.confirm(sketch, codings));
  }

  /// The same of all codings of a code.
  public AtRevision<Integer> confirmCode(int code, Coder by) {
    return editor.edit("codings-confirmed", by, sketch -> ConfirmDesk.confirmCode(sketch, code));
  }

  /// How a codebook file stands to the codebook of the project; changes nothing.
  public AtRevision<CodebookComparison> compare(CodebookFile file) {
    return editor.read((_, study) -> CodebookComparison.of(file, study.codebook()));
  }

  /// Takes a codebook file in as one edit; takes nothing away.
  ///
  /// @param wordingOnly whether new words are no new edition
  public AtRevision<CodebookComparison> importFile(
      CodebookFile file, boolean wordingOnly, Coder by) {
    return editor.edit(
        "codebook-imported", by, sketch -> new CodebookImport(sketch, file, wordingOnly).run());
  }

  /// What merging would do; changes nothing.
  public AtRevision<MergePlan> planMerge(CodeMergeRequest request) {
    return editor.readMuch((handle, study) -> MergePlan.of(handle, study, request));
  }

  /// Merges two codes.
  ///
  /// @return what was done
  public AtRevision<MergePlan> merge(CodeMergeRequest request, Coder by) {
    return editor.edit("codes-merged", by, sketch -> MergeDesk.merge(sketch, request));
  }

  /// What splitting would do; changes nothing.
  public AtRevision<SplitPlan> planSplit(CodeSplitRequest request) {
    return editor.readMuch((handle, study) -> SplitPlan.of(handle, study, request));
  }

  /// Divides a code.
  ///
  /// @return the new codes, in the order asked for
  public AtRevision<List<Code>> split(CodeSplitRequest request, Coder by) {
    var edited = editor.edit("code-split", by, sketch -> SplitDesk.split(sketch, request));
    return edited.with(study ->
        edited.value().stream().map(id -> CodebookDesk.after(study.codebook(), id)).toList());
  }
}

package no.sitat.project.moving;

import java.util.Set;
import no.sitat.coding.Study;
import no.sitat.project.intake.Progress;
import org.jdbi.v3.core.Handle;

/// Everything of a file set beside the project; what is new can then be written.
final class MovePlan {
  private final Moving move;
  private final CoderMove coders;
  private final CodeMove codes;
  private final CaseMove cases;
  private final ValueMove values;
  private final SourceMove sources;
  private final FileMove files;
  private final CodingMove codings;
  private final QuotationMove quotations;
  private final LinkMove links;
  private final MemoMove memos;
  private final SetMove sets;

  /// Reads, and writes nothing.
  ///
  /// @param study the project as it is on this handle
  MovePlan(MoveIn.Coming coming, Study study, Handle handle) {
    var file = coming.file();
    move = new Moving(file, study, handle, new MoveTally());
    var ofCases = new CaseIndex(file.cases());
    coders = new CoderMove(move);
    codes = new CodeMove(move);
    cases = new CaseMove(move, ofCases);
    values = new ValueMove(move, cases);
    sources = new SourceMove(move, ofCases, cases);
    files = new FileMove(move, sources, coming.kept());
    codings = new CodingMove(move, new CodingMove.Parts(coders, codes, sources));
    quotations = new QuotationMove(move, coders, sources);
    links = new LinkMove(move, new LinkMove.Ends(codes, codings, quotations));
    var targets = new MemoTargets(file, codes, sources, codings, quotations, cases, values, links);
    memos = new MemoMove(move, targets, coders);
    sets = new SetMove(move, targets);
    Overlong.tell(file, move.tally());
  }

  MovePreview preview() {
    return move.tally().preview();
  }

  /// How many things would become what the file says.
  int overwrites(Set<MoveKind> over) {
    return move.tally().overwrites(over).size();
  }

  /// Writes what is new, each part after those it refers to, and then what the file says of these
  /// kinds over what is here.
  ///
  /// @param over of which kinds
  void write(Writing writing, Set<MoveKind> over, Progress progress) {
    coders.write(writing);
    codes.write(writing);
    cases.write(writing);
    values.write(writing);
    sources.write(writing, progress);
    codings.write(writing, progress);
    quotations.write(writing);
    links.write(writing);
    memos.write(writing);
    sets.write(writing);
    files.write(writing, coders);
    move.tally().overwrites(over).forEach(each -> each.write(writing));
  }
}

package no.sitat.http.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.sitat.codebook.Code;
import no.sitat.coding.CodeMerge;
import no.sitat.coding.Study;
import no.sitat.project.codes.MergePlan;

/// What merging two codes does, in numbers.
///
/// @param from key of the code that goes
/// @param into key of the code that stays
/// @param codings how those of the first code fare; each is counted once
/// @param coders the same for each coder who has any
/// @param unplaced directions the second code does not allow and nobody has said what to do with;
///   while there are any, the merge is refused
/// @param allowed directions to choose among for those
/// @param outdated codings of the first code made under an older definition
/// @param documents with codings of the first code
/// @param respondents whose words those have
/// @param respondentsBefore of the second code, now
/// @param respondentsAfter of the second code, when they are one
/// @param subcodes keys of those that move below the second code
/// @param linksDropped links that would lead from the code to itself, or say a thing twice
/// @param memos on the first code
/// @param codingMemos on codings that become part of another
public record MergeView(
    String from,
    String into,
    Fate codings,
    List<CoderFate> coders,
    List<Unplaced> unplaced,
    List<String> allowed,
    int outdated,
    int documents,
    int respondents,
    int respondentsBefore,
    int respondentsAfter,
    int codingsBefore,
    int codingsAfter,
    List<String> subcodes,
    int links,
    int linksDropped,
    int memos,
    int codingMemos) {
  /// @param moved they change their code
  /// @param joined they become part of a coding of the second code
  /// @param identical the second code stood exactly there already
  /// @param absorbed codings of the second code that grow together with another of it
  public record Fate(int moved, int joined, int identical, int absorbed) {
    static Fate of(CodeMerge.Counts counts) {
      return new Fate(counts.moved(), counts.joined(), counts.identical(), counts.absorbed());
    }
  }

  /// @param coder name
  public record CoderFate(String coder, int moved, int joined, int identical, int absorbed) {}

  /// @param direction key
  public record Unplaced(String direction, int codings) {}

  public static MergeView of(MergePlan plan, Study study) {
    var reach = plan.reach();
    return new MergeView(
        plan.from().key(),
        plan.into().key(),
        Fate.of(plan.codings().counts()),
        coders(plan, study),
        new TreeMap<>(plan.unplaced())
            .entrySet().stream().map(each -> new Unplaced(each.getKey(), each.getValue())).toList(),
        plan.into().directions(),
        plan.outdated(),
        reach.documents(),
        reach.respondents(),
        reach.before(),
        reach.after(),
        reach.codingsBefore(),
        reach.codingsAfter(),
        plan.subcodes().stream().map(Code::key).toList(),
        plan.links().moved().size(),
        plan.links().dropped().size(),
        plan.memos().onCode(),
        plan.memos().onCodings());
  }

  private static List<CoderFate> coders(MergePlan plan, Study study) {
    var fates = new ArrayList<CoderFate>();
    for (var coder : study.coders()) {
      var counts = plan.codings().countsOf(coder.id());
      if (!counts.equals(CodeMerge.Counts.NONE)) {
        fates.add(
            new CoderFate(
                coder.name(),
                counts.moved(),
                counts.joined(),
                counts.identical(),
                counts.absorbed()));
      }
    }
    return fates;
  }
}

package no.sitat.http.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.project.codes.CodeEdition;
import no.sitat.project.codes.OutdatedCode;

/// A code with codings that were made under an older definition.
///
/// @param code key
/// @param edition the present one
/// @param codings how many are outdated
/// @param editions the older ones that have codings, oldest first
public record OutdatedView(
    String code,
    String nameNb,
    String nameEn,
    int edition,
    int codings,
    List<EditionUse> editions) {
  public record EditionUse(int edition, int codings) {}

  public static OutdatedView of(OutdatedCode outdated) {
    var code = outdated.code();
    return new OutdatedView(
        code.key(),
        code.name().nb(),
        code.name().en(),
        code.edition(),
        outdated.codings(),
        outdated.editions().stream()
            .map(use -> new EditionUse(use.edition(), use.codings()))
            .toList());
  }

  /// What a code meant from one change of its definition to the next.
  ///
  /// @param diff what the present edition says otherwise
  public record EditionView(
      int edition,
      Instant created,
      String nameNb,
      String nameEn,
      String definitionNb,
      String definitionEn,
      String includeNb,
      String includeEn,
      String excludeNb,
      String excludeEn,
      String exampleNb,
      String exampleEn,
      String borderlineNb,
      String borderlineEn,
      List<DiffView.FieldView> diff) {
    /// @param present the edition of now
    public static EditionView of(CodeEdition edition, CodeEdition present) {
      return new EditionView(
          edition.edition(),
          edition.created(),
          edition.name().nb(),
          edition.name().en(),
          edition.definition().nb(),
          edition.definition().en(),
          edition.include().nb(),
          edition.include().en(),
          edition.exclude().nb(),
          edition.exclude().en(),
          edition.example().nb(),
          edition.example().en(),
          edition.borderline().nb(),
          edition.borderline().en(),
          DiffView.between(edition, present));
    }
  }

  /// The work at one code: what changed, and the codings to look at again.
  ///
  /// @param editions all of them, the first first
  public record Worklist(
      String code, int edition, List<EditionView> editions, List<OutdatedCoding> codings) {}

  /// A coding to look at again.
  ///
  /// @param edition the one it was made under
  /// @param text the passage
  public record OutdatedCoding(
      int id,
      int document,
      String documentName,
      int turn,
      Optional<String> respondent,
      int start,
      int end,
      Optional<String> direction,
      String coder,
      Instant created,
      int edition,
      String text) {}

  /// @param passages the words of the codings, in the same order
  public static Worklist worklist(
      Code code,
      List<CodeEdition> editions,
      List<Coding> codings,
      List<String> passages,
      Study study) {
    var list = new ArrayList<OutdatedCoding>();
    for (int i = 0; i < codings.size(); i++) {
      list.add(coding(codings.get(i), passages.get(i), study));
    }
    var present = editions.getLast();
    return new Worklist(
        code.key(),
        code.edition(),
        editions.stream().map(each -> EditionView.of(each, present)).toList(),
        list);
  }

  private static OutdatedCoding coding(Coding coding, String passage, Study study) {
    var view = CodingView.of(coding, study);
    return new OutdatedCoding(
        view.id(),
        view.document(),
        CodingView.documentName(coding.document(), study),
        view.turn(),
        view.respondent(),
        view.start(),
        view.end(),
        view.direction(),
        view.coder(),
        view.created(),
        coding.edition(),
        passage);
  }
}

package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.coding.guide.GuideQuestion;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.coding.guide.QuestionLink;

/// The interview guide: its questions, and the turns in which they are put.
///
/// @param interviews how many interviews there are to ask in
public record GuideView(List<QuestionView> questions, List<LinkView> links, int interviews) {
  /// @param wordings the one to show first
  /// @param codes keys of what it asks about
  /// @param documents in how many documents it is put
  public record QuestionView(
      int id, String key, List<String> wordings, List<String> codes, long documents) {
    /// What it is, never how it is put: a wording may be from a talk.
    @Override
    public String toString() {
      return "QuestionView[" + key + "]";
    }
  }

  /// @param how `hand` or `likeness`
  /// @param coder name of whoever said so
  public record LinkView(
      int id, int question, int document, int turn, String how, Optional<String> coder) {
    static LinkView of(QuestionLink link, Study study) {
      return new LinkView(
          link.id(),
          link.question(),
          link.document(),
          link.turn(),
          link.how().key(),
          study.coder(link.coder()).map(Coder::name));
    }
  }

  public static GuideView of(InterviewGuide guide, Study study, int interviews) {
    return new GuideView(
        guide.questions().stream().map(question -> question(question, guide, study)).toList(),
        guide.links().stream().map(link -> LinkView.of(link, study)).toList(),
        interviews);
  }

  private static QuestionView question(GuideQuestion question, InterviewGuide guide, Study study) {
    var codes =
        study.codebook().codes().stream()
            .filter(code -> question.codes().contains(code.id()))
            .map(Code::key)
            .toList();
    long documents =
        guide.links().stream()
            .filter(link -> link.question() == question.id())
            .mapToInt(QuestionLink::document)
            .distinct()
            .count();
    return new QuestionView(question.id(), question.key(), question.wordings(), codes, documents);
  }
}

package no.sitat.project.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import no.sitat.coding.guide.GuideQuestion;
import no.sitat.coding.guide.InterviewGuide;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.language.QuestionLikeness;
import no.sitat.text.TextVersion;

/// Turns of interviewers that are like a question of the guide, and not linked to it.
///
/// Of one question in one document the likest turn is suggested, for a question is usually put
/// once; of one turn the likest question. How like they must be is one number, chosen to leave out
/// what shares common words only.
public final class QuestionSuggestions {
  /// Likeness from which a turn is suggested; from 0 to 1.
  public static final double ENOUGH = 0.45;

  /// @param likeness from [#ENOUGH] to 1
  public record Suggestion(int question, int document, int turn, double likeness) {}

  private final InterviewGuide guide;
  private final Map<Integer, List<QuestionLikeness.Bag>> wordings = new HashMap<>();

  public QuestionSuggestions(InterviewGuide guide) {
    this.guide = guide;
    for (var question : guide.questions()) {
      wordings.put(
          question.id(), question.wordings().stream().map(QuestionLikeness.Bag::of).toList());
    }
  }

  /// The likest first.
  ///
  /// @param texts of the documents by their ids
  public List<Suggestion> in(Corpus corpus, IntFunction<TextVersion> texts) {
    var interviews =
        guide.questions().isEmpty()
            ? List.<Document>of()
            : corpus.documents().stream()
                .filter(document -> document.kind() == DocumentKind.INTERVIEW)
                .toList();
    var asked = new HashMap<Document, Map<Turn, QuestionLikeness.Bag>>();
    interviews.forEach(document -> asked.put(document, asked(document, texts)));
    var likeness =
        new QuestionLikeness(asked.values().stream().flatMap(each -> each.values().stream()));
    return interviews.stream()
        .flatMap(
            document -> in(document, asked.getOrDefault(document, Map.of()), likeness).stream())
        .sorted(Comparator.comparingDouble(Suggestion::likeness).reversed())
        .toList();
  }

  private static Map<Turn, QuestionLikeness.Bag> asked(
      Document document, IntFunction<TextVersion> texts) {
    var bags = new HashMap<Turn, QuestionLikeness.Bag>();
    var text = texts.apply(document.id());
    document.turns().stream()
        .filter(turn -> turn.role() == SpeakerRole.INTERVIEWER && !turn.span().isEmpty())
        .forEach(turn -> bags.put(turn, QuestionLikeness.Bag.of(text.at(turn.span()))));
    return bags;
  }

  private List<Suggestion> in(
      Document document, Map<Turn, QuestionLikeness.Bag> asked, QuestionLikeness likeness) {
    var known = guide.in(document.id());
    var taken = new HashSet<Integer>();
    var put = new HashSet<Integer>();
    known.forEach(link -> {
      taken.add(link.turn());
      put.add(link.question());
    });
    var found = new ArrayList<Suggestion>();
    for (var best : candidates(document, asked, likeness)) {
      if (isFree(best, taken, put)) {
        found.add(best);
      }
    }
    return found;
  }

  private static boolean isFree(Suggestion best, Set<Integer> taken, Set<Integer> put) {
    return !taken.contains(best.turn())
        && !put.contains(best.question())
        && taken.add(best.turn())
        && put.add(best.question());
  }

  private List<Suggestion> candidates(
      Document document, Map<Turn, QuestionLikeness.Bag> asked, QuestionLikeness likeness) {
    var all = new ArrayList<Suggestion>();
    asked.forEach((turn, words) -> {
      for (var question : guide.questions()) {
        best(question, words, likeness)
            .ifPresent(
                most -> all.add(new Suggestion(question.id(), document.id(), turn.number(), most)));
      }
    });
    all.sort(
        Comparator.comparingDouble(Suggestion::likeness)
            .reversed()
            .thenComparingInt(Suggestion::turn)
            .thenComparingInt(Suggestion::question));
    return all;
  }

  private Optional<Double> best(
      GuideQuestion question, QuestionLikeness.Bag words, QuestionLikeness likeness) {
    return wordings.getOrDefault(question.id(), List.of()).stream()
        .map(wording -> likeness.of(wording, words))
        .filter(each -> each >= ENOUGH)
        .max(Comparator.naturalOrder());
  }
}

package no.sitat.coding.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.codebook.Codebook;

/// The questions of a study in their order, and the turns in which they are put.
///
/// Immutable and safe to share between threads.
public final class InterviewGuide {
  public static final InterviewGuide EMPTY = new InterviewGuide(List.of(), List.of());

  private final List<GuideQuestion> questions;
  private final List<QuestionLink> links;
  private final Map<Integer, List<QuestionLink>> byDocument = new HashMap<>();

  public InterviewGuide(List<GuideQuestion> questions, List<QuestionLink> links) {
    this.questions = List.copyOf(questions);
    this.links = List.copyOf(links);
    for (var link : links) {
      byDocument.computeIfAbsent(link.document(), _ -> new ArrayList<>()).add(link);
    }
  }

  public List<GuideQuestion> questions() {
    return questions;
  }

  public List<QuestionLink> links() {
    return links;
  }

  public Optional<GuideQuestion> question(int id) {
    return questions.stream().filter(question -> question.id() == id).findFirst();
  }

  /// The links of one document, in the order they were made.
  public List<QuestionLink> in(int document) {
    return byDocument.getOrDefault(document, List.of());
  }

  /// Ids of the questions that ask about a code, of what is above it or below it.
  public Set<Integer> about(int code, Codebook codebook) {
    return questions.stream()
        .filter(question -> question.asksAbout(code, codebook))
        .map(GuideQuestion::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}

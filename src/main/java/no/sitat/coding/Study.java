package no.sitat.coding;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Codebook;
import no.sitat.corpus.Corpus;
import no.sitat.registry.RespondentTable;

/// Everything analysis reads, at one revision of a project.
///
/// Immutable and safe to share between threads.
///
/// @param revision counts the edits of the project
/// @param coders in order of id
/// @param subStudies in the order they were made
public record Study(
    long revision,
    Corpus corpus,
    RespondentTable respondents,
    Codebook codebook,
    List<Coder> coders,
    CodingTable codings,
    List<SubStudy> subStudies) {
  public Study {
    coders = List.copyOf(coders);
    subStudies = List.copyOf(subStudies);
  }

  /// Without sub-studies.
  public Study(
      long revision,
      Corpus corpus,
      RespondentTable respondents,
      Codebook codebook,
      List<Coder> coders,
      CodingTable codings) {
    this(revision, corpus, respondents, codebook, coders, codings, List.of());
  }

  public static final Study EMPTY =
      new Study(
          0, Corpus.EMPTY, RespondentTable.EMPTY, Codebook.EMPTY, List.of(), CodingTable.EMPTY);

  public Optional<Coder> coder(int id) {
    return coders.stream().filter(coder -> coder.id() == id).findFirst();
  }

  /// The same with these coders.
  public Study with(List<Coder> others) {
    return new Study(revision, corpus, respondents, codebook, others, codings, subStudies);
  }
}

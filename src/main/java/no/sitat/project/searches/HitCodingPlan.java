package no.sitat.project.searches;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.project.store.CodingStore;
import org.jdbi.v3.core.Handle;

/// What coding some hits would do, exactly.
///
/// @param hits how many were chosen
/// @param segments how many they are when they are widened, doubles dropped
/// @param already of the segments, how many this coder has coded just so
/// @param inside of the codings, how many lie inside a longer one of this coder's that says the
///   same
/// @param codings to be made, in the order of documents and text
/// @param documents in which there is at least one
/// @param respondents who say words of at least one
/// @param interviewers how many reach into an interviewer's turn
public record HitCodingPlan(
    int hits,
    int segments,
    int already,
    int inside,
    List<HitPlace> codings,
    int documents,
    int respondents,
    int interviewers) {
  public HitCodingPlan {
    codings = List.copyOf(codings);
  }

  /// Segments with how many hits they are of.
  record Segments(int hits, List<HitPlace> all) {}

  /// What a coding is to be: code and direction.
  record As(Code code, Optional<String> direction, int coder) {
    boolean fits(Coding coding) {
      return coding.coder() == coder && coding.direction().equals(direction);
    }
  }

  static HitCodingPlan of(Handle handle, Study study, Segments segments, As as) {
    var mine =
        CodingStore.ofCode(handle, as.code().id()).stream()
            .filter(as::fits)
            .map(coding -> new HitPlace(coding.document(), coding.span()))
            .collect(Collectors.toSet());
    var wanted = segments.all().stream().filter(segment -> !mine.contains(segment)).toList();
    int inside = (int) wanted.stream().filter(new PlaceSet(mine)::holds).count();
    var who = Who.in(study, wanted);
    return new HitCodingPlan(
        segments.hits(),
        segments.all().size(),
        segments.all().size() - wanted.size(),
        inside,
        wanted,
        (int) wanted.stream().mapToInt(HitPlace::document).distinct().count(),
        who.respondents().cardinality(),
        who.interviewers());
  }

  /// Whose words they are.
  private record Who(BitSet respondents, int interviewers) {
    static Who in(Study study, List<HitPlace> segments) {
      var respondents = new BitSet();
      int interviewers = 0;
      for (var segment : segments) {
        var turns =
            study.corpus().document(segment.document()).orElseThrow().turnsAt(segment.span());
        turns.stream()
            .filter(turn -> turn.isInformant() && turn.respondent() != Turn.NOBODY)
            .forEach(turn -> respondents.set(turn.respondent()));
        if (!turns.stream().allMatch(Turn::isInformant)) {
          interviewers++;
        }
      }
      return new Who(respondents, interviewers);
    }
  }
}

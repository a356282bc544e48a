package no.sitat.project.codes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.project.desk.Checks;
import no.sitat.project.desk.CodebookChecks;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.store.CodingStore;
import org.jdbi.v3.core.Handle;

/// What dividing a code would do.
///
/// @param parts what each new code gets, in the order asked for
/// @param rest what the code keeps
public record SplitPlan(Code code, List<Share> parts, Share rest) {
  public SplitPlan {
    parts = List.copyOf(parts);
  }

  /// @param codings ids
  /// @param respondents how many people's words they have
  public record Share(Set<Integer> codings, int documents, int respondents) {
    public Share {
      codings = Set.copyOf(codings);
    }
  }

  /// @throws ProjectError if a coding is not of the code, or is given away twice
  public static SplitPlan of(Handle handle, Study study, CodeSplitRequest request) {
    var code = CodebookChecks.code(study.codebook(), request.code());
    if (request.parts().isEmpty()) {
      throw wrong("parts", "Del koden i minst én ny.", "Split off at least one new code.");
    }
    var own =
        CodingStore.ofCode(handle, code.id()).stream().map(Coding::id).collect(Collectors.toSet());
    var given = new HashSet<Integer>();
    var shares = new ArrayList<Share>();
    for (var part : request.parts()) {
      Checks.filled("nameNb", part.name().nb() + part.name().en(), 1000);
      part.codings().forEach(id -> give(id, code, own, given));
      shares.add(share(study, new TreeSet<>(part.codings())));
    }
    var rest = new TreeSet<>(own);
    rest.removeAll(given);
    return new SplitPlan(code, shares, share(study, rest));
  }

  private static void give(int id, Code code, Set<Integer> own, Set<Integer> given) {
    if (!own.contains(id)) {
      throw wrong(
          "codings",
          "Koding " + id + " er ikke av koden " + code.key() + ".",
          "Coding " + id + " is not of the code " + code.key() + ".");
    }
    if (!given.add(id)) {
      throw wrong(
          "codings",
          "Koding " + id + " kan bare gå til én kode.",
          "Coding " + id + " can go to one code only.");
    }
  }

  private static Share share(Study study, Set<Integer> codings) {
    var people = People.ofCodings(study, codings);
    return new Share(codings, people.documentCount(), people.respondentCount());
  }

  private static ProjectError wrong(String field, String nb, String en) {
    return ProjectError.of(Problem.BAD_VALUE, field, nb, en);
  }
}

package no.sitat.crosstab.force;

import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.registry.Respondent;

/// In which directions one person speaks of one theme. For the team, which sees its own data; it is
/// not protected and leaves in no file of numbers.
///
/// @param codings by direction, in the codebook's order; sub-codes of the theme are included
/// @param undirected codings without a direction
public record ForcesOfPerson(
    Respondent respondent, Code code, List<Integer> codings, int undirected, Sway sway) {
  public ForcesOfPerson {
    codings = List.copyOf(codings);
  }
}

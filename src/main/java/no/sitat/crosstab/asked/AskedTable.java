package no.sitat.crosstab.asked;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.crosstab.CrosstabCell;

/// Respondents by how they stand to a theme and by registry group, protected, at one revision.
///
/// @param revision of the study it was counted from
/// @param code the theme
/// @param questions how many questions of the guide ask about it; without one, nobody was asked
/// @param threshold the smallest count that may stand in it; empty when nothing is protected
/// @param columns names of the groups, [no.sitat.crosstab.CrosstabColumn#ALL] last
/// @param cells line by line ([AskedRow#ALL]), each in the order of the columns
public record AskedTable(
    long revision,
    Code code,
    int questions,
    OptionalInt threshold,
    List<String> columns,
    List<CrosstabCell> cells) {
  public AskedTable {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }
}

package no.sitat.exchange;

import java.util.List;
import no.sitat.exchange.column.ReadColumn;

/// A table of respondents as it would be taken, with every column as it is understood.
///
/// @param headings of all columns that have one, the labels' among them
/// @param columns all but the labels', in the order of the file
/// @param sheet what would be stored of the rows that can be
public record RespondentLook(
    List<String> headings, List<ReadColumn> columns, RespondentSheet sheet) {
  public RespondentLook {
    headings = List.copyOf(headings);
    columns = List.copyOf(columns);
  }
}

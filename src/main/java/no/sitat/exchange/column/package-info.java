/// How is a column of respondents understood?
///
/// [ColumnName] tells key and moment from the heading, `TypedColumn` of `rows` the type from the
/// cells; a [ColumnChoice] of a person goes before both. [ReadColumn] is what came of it: the
/// values, and in words everything somebody should look at before the table is stored
/// ([ColumnRemarks]). Nothing is dropped: a cell that does not fit is kept as it is written.
@NullMarked
package no.sitat.exchange.column;

import org.jspecify.annotations.NullMarked;

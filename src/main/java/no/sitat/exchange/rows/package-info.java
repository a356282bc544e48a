/// Tables as rows of cells, whatever they are written in.
///
/// [Rows] opens a file of CSV, JSON objects or a workbook and gives one [Row] at a time, each with
/// the line where it began; a reader of respondents, codings or posts knows none of the formats.
/// Cells are text; [TypedColumn], [Moments] and [Numbers] say what a column of them may be.
///
/// To extend: a new format of tables is a new kind of `Rows`.
@NullMarked
package no.sitat.exchange.rows;

import org.jspecify.annotations.NullMarked;

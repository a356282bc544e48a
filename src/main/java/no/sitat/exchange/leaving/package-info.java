/// How does a table leave so that its reader knows what it says?
///
/// A [TableFile] is a table in its forms: sheets to read, lines for a machine, and notes. The lines
/// carry query, codebook version and revision on every row ([no.sitat.exchange.table.Provenance]);
/// a workbook and a Markdown page have the notes beside them, under one title for all tables (*om
/// tabellen*, *about the table*).
///
/// The notes say unit, base, weighting and protection: [CrosstabAbout] of a crosstab, [ForceAbout],
/// [SaturationAbout] and [AskedAbout] of their tables, and `Told` what they have in common. The
/// screen of a crosstab shows the same lines.
///
/// To extend: another table that leaves has a class with its lines and gives its sheets to a
/// [TableFile].
@NullMarked
package no.sitat.exchange.leaving;

import org.jspecify.annotations.NullMarked;

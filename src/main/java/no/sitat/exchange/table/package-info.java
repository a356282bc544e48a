/// What leaves as a table, and the forms it is written in.
///
/// A [Table] is named columns and rows of [Cell]s. The listings make tables of what a project has:
/// [StudyListing] of documents, respondents and codes; [CodingListing] of codings and quotations;
/// [SearchListing] of hits; [CrosstabListing] of a crosstab; [HistoryListing] of what was done.
/// Their columns are a contract (`docs/formats.md`): columns may be added at the end, none renamed.
///
/// [TableWriter] writes any table in any [TableFormat], row by row, so that a million rows pass
/// through without standing in memory. [WorkbookWriter] puts several into one workbook, [HtmlPage]
/// onto one page. What is read from beginning to end is no table: [QuotationBook], [ThemeBook],
/// [JointDocument], [MemoDocument], [AuditDocument] and the reports they are made of.
///
/// [Attribution] decides what a quotation tells of who spoke when it is passed on, and
/// [SpokenWords] which of its words are theirs.
///
/// To extend: a new listing is a function from what the ladder already has to a [Table]; a new form
/// is a constant of [TableFormat] and one class.
@NullMarked
package no.sitat.exchange.table;

import org.jspecify.annotations.NullMarked;

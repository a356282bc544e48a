/// Files in and out.
///
/// Every format is read and written here, and every unit that is not ours is converted here. No
/// database and no project: bytes become values, values become bytes.
///
/// In: a [SourceFile] goes to the reader of what it should hold. [DocumentReader] makes
/// [IncomingDocument]s of interviews ([PlainText], [TranscriptReader]) and posts ([PostReader]);
/// [RespondentReader] a [RespondentSheet]; [CodingReader] a [CodingSheet]; [CodebookReader] a
/// [CodebookFile]. Each answers with a [Reading]: the value, the [Refusal]s and the [Remark]s, in
/// bokmål and English. Nothing is half read, and nothing that is said quotes the file. `project`
/// stores the values.
///
/// Tables of any format (CSV, a workbook, JSON objects) come as the same rows, so a reader of
/// respondents or posts knows none of them. Plain text comes in one form, whatever its encoding,
/// and offsets count in that form.
///
/// Out: `exchange.table`.
///
/// To extend: a new format of documents is recognised in `KnownFormat` today and refused by name;
/// its reader makes a [no.sitat.corpus.Transcript] and takes its place in [DocumentReader]. A new
/// table format is a new kind of `Rows`.
@NullMarked
package no.sitat.exchange;

import org.jspecify.annotations.NullMarked;

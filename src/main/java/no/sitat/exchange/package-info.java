/// Files in and out.
///
/// Every format is read and written here, and every unit that is not ours is converted here. No
/// database and no project: bytes become values, values become bytes.
///
/// In: a [no.sitat.exchange.source.SourceFile] goes to the reader of what it should hold.
/// [DocumentReader] makes [IncomingDocument]s of interviews (`encoding`, then `transcript`) and of
/// posts ([PostReader], from `rows`; its texts lie in a [PostSpool] meanwhile); [RespondentReader]
/// a [RespondentSheet]; [CodingReader] a [CodingSheet]; [CodebookReader] a [CodebookFile]. Each
/// answers with a [no.sitat.exchange.source.Reading]: the value, what was refused, and what should
/// be looked at, in bokmål and English. Nothing is half read, and nothing that is said quotes the
/// file. `project` stores the values.
///
/// The floors: `source` and `format` say what came; `encoding`, `archive`, `rows` and `column` make
/// text, files, cells and kinds of values of bytes; `transcript`, `recording` and `document` read
/// talk and pages; this package knows what documents, respondents, codings and codebooks are;
/// `look` says of a file, before it is taken, what it would become. `registry` reads official
/// tables.
///
/// A whole project of another tool, or of ours on its way to one, is a
/// [no.sitat.exchange.moving.MovedProject]; `othertools` reads the databases of QualCoder, Taguette
/// and RQDA as one, `refi` reads and writes it as QDPX. `quote` finds words in a text.
///
/// Out: `table` makes listings and reports in every form; `leaving` puts beside a table of people
/// what its reader must know; `coded` sets a text with its codings for paper; `bundle` packs
/// several files with a README and checksums; `refi` writes a project for other tools.
///
/// To extend: what a file is, is decided in [no.sitat.exchange.format.FileFormat] alone; the reader
/// of a new format makes a [no.sitat.corpus.Transcript] and takes its line in the `switch` of
/// [DocumentReader]. A new table format is a new kind of `Rows`.
@NullMarked
package no.sitat.exchange;

import org.jspecify.annotations.NullMarked;

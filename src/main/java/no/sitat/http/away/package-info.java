/// What leaves a project as files?
///
/// One at a time: [CodedFile] a document with its codings, [PublicationFile] the quotes of a
/// publication, [ProjectTables] tables by their names and [OwnTable] such a table as a file,
/// [ProjectExport] the project for other tools. As a set: [TidyExport] makes the tables that R and
/// Python read, with a dictionary of every column and two programs that run. [ReplicationBundle]
/// makes what a reader of a paper may have: no words of informants, no small numbers; [OpenCodings]
/// decides which codings may be in it and [ToldCodings] what of them, [ToldQueries] which queries,
/// and [Coreq] fills the checklist with what the project knows. Both sets are a
/// [no.sitat.exchange.bundle.Bundle].
@NullMarked
package no.sitat.http.away;

import org.jspecify.annotations.NullMarked;

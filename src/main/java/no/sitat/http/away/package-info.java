/// What leaves a project as a whole set of files?
///
/// [TidyExport] makes the tables that R and Python read, with a dictionary of every column and two
/// programs that run. [ReplicationBundle] makes what a reader of a paper may have: no words of
/// informants, no small numbers; [OpenCodings] decides which codings may be in it and [ToldCodings]
/// what of them, [ToldQueries] which queries, and [Coreq] fills the checklist with what the project
/// knows. Both are a [no.sitat.exchange.bundle.Bundle]. [ShellWords] writes and reads a question as
/// it is typed after a command.
@NullMarked
package no.sitat.http.away;

import org.jspecify.annotations.NullMarked;

/// The same verbs from a shell.
///
/// [Sitat] is the command; each verb is a small class that opens a project, asks `project`,
/// `search` or `crosstab` what the server's routes also ask ([no.sitat.http.asking.Asking]), and
/// writes a table. What goes where is the [Console]'s business: results to stdout, messages to
/// stderr. What went wrong is said in one line and an exit code by [Complaints]; nobody ever sees a
/// stack trace.
///
/// Verbs, options, columns and exit codes are a contract for scripts: add, do not rename.
///
/// To extend: a new verb is a class with a `@Command` and a line in [Sitat].
@NullMarked
package no.sitat.cli;

import org.jspecify.annotations.NullMarked;

/// Questions about a project as people ask them, in words, and the answers with what they rest on.
///
/// Somebody before a browser or a shell asks with names: of codes, variables, groups, tables. The
/// *Words* records ([CrosstabWords], [ForceWords], [PopulationWords], [SaturationWords],
/// [AskedWords]) are such questions before anything is looked up; [Names] finds what is meant, and
/// [UnknownName] says what there is instead. [Asking] answers them, a few at a time by
/// [SearchQueue], from one revision of the project and one state of its index; where the index
/// lacks texts, [Behind] is said instead of a number that would be too small. An *Answer* holds
/// numbers and its [Origin]: the line of the shell that asks the same again ([ShellLine],
/// [ShellWords]) and the line for the ledger of what has left ([LedgerLine]).
///
/// Knows no request: the routes of `http` and the verbs of `cli` both ask here, so that a number is
/// the same wherever it is read. To extend: a record of words, its answer, a method of [Asking].
@NullMarked
package no.sitat.http.asking;

import org.jspecify.annotations.NullMarked;

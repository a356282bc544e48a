/// A [no.sitat.exchange.moving.MovedProject] to a REFI-QDA file.
///
/// [ProjectFile] makes the zip: the document first, then the sources by GUID, then what only we
/// read. `ProjectOutput` writes the document in the order the schema wants, each family of elements
/// by a class of its own; `SelectionLayout` puts all that is coded in one place into one selection;
/// `NoteLayout` says which notes there are and what points to them. A [RefiTarget] is the program
/// the file is for, which decides how texts are written and what positions count.
@NullMarked
package no.sitat.exchange.refi.writing;

import org.jspecify.annotations.NullMarked;

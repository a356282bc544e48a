/// A SQLite database of somebody else's, read without trusting it.
///
/// [SqliteFile] copies the file, opens the copy so that nothing can be written, loaded or run by
/// it, and gives the rows of real tables as [SqliteRow]s: cells that are missing, of another type
/// or too long are so said, never thrown. A view, a virtual table or a trigger in the place of a
/// table is no table. Damage that SQLite notices refuses the file.
@NullMarked
package no.sitat.exchange.othertools.sqlite;

import org.jspecify.annotations.NullMarked;

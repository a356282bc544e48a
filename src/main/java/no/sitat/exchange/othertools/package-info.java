/// Projects of other tools, read from where those tools keep them.
///
/// [OtherTools] looks at a file or folder, says whose it is, and hands it to the reader of that
/// tool: `qualcoder`, `taguette`, `rqda`. All three keep a SQLite database. `sqlite` opens a copy
/// of it that cannot be written to and trusts nothing in it; `gather` collects what becomes a
/// [no.sitat.exchange.moving.MoveReading], converts positions to UTF-16 units of our text, and
/// checks them against the words the tool kept beside them.
///
/// What cannot be read is refused as a whole; what does not fit is mended or left behind with a
/// note. MAXQDA's databases are recognised and refused with the way round.
///
/// To extend: a tool with a database of its own gets a package and a branch in [OtherTools].
@NullMarked
package no.sitat.exchange.othertools;

import org.jspecify.annotations.NullMarked;

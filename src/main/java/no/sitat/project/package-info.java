/// The open project: database, history, imports, and the derived tables kept current.
///
/// A [Project] is a folder with one H2 database, which is the truth. What analysis reads is the
/// [Study][no.sitat.coding.Study]: built when the project is opened, replaced after each edit,
/// never changed. What search reads is the index, which follows in a thread of its own.
///
/// Flow of a change: a *desk* (`CodingDesk`, `CodebookDesk`, …) checks a request and sketches an
/// `Edit`, the rows before and after; the `Editor` writes rows, history and revision in one
/// transaction, waits until it is on the disk, publishes the next study, and tells the listeners.
/// An undo is the same edit with before and after swapped, so it is the same few statements for
/// every kind, and it refuses where a row is not as the edit left it. An import writes its rows in
/// batches and is in the history as one edit that names them; taking it back only switches them out
/// of sight, because texts are not copied.
///
/// Reading never waits: readers have a study, or a connection that sees the last commit.
///
/// The floors, each using those before it: `disk`, `edit`, `past`, `store`, `desk`, `codes`,
/// `intake`, `moving`, `correction`, `searches`, `releases`, `upkeep`, and this package, which is
/// the project as others see it. `store` is closed to them.
@NullMarked
package no.sitat.project;

import org.jspecify.annotations.NullMarked;

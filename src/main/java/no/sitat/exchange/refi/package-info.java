/// REFI-QDA, the exchange format of tools for qualitative analysis: projects (`.qdpx`) and
/// codebooks (`.qdc`), in and out.
///
/// [RefiReader] makes a [no.sitat.exchange.moving.MoveReading] of a file: `container` opens the
/// zip, `xml` walks through the document, `reading` puts it together, `position` finds out what its
/// numbers count. [RefiWriter] writes a [no.sitat.exchange.moving.MovedProject] in the form that a
/// [RefiTarget] reads best: `writing`. [ReadBack] reads what was written and says what is not the
/// same. `own` is what the format has no place for and our files carry all the same.
///
/// What is read and written, element by element, stands in `docs/formats.md`.
@NullMarked
package no.sitat.exchange.refi;

import org.jspecify.annotations.NullMarked;

/// A REFI-QDA document to a [no.sitat.exchange.moving.MovedProject].
///
/// First the document is walked through once, each family of elements by a reader of its own
/// (`CodeElements`, `CaseElements`, `CodingElements`, `TextElements`, `SourceElements`,
/// `LinkElements`), into `Raw` elements as they stand. Then they are put together ([Resolution]):
/// texts are loaded and their positions understood, `Selections` know where each selection is,
/// `CodingResolution` says what was coded there, `Memos` what notes are on, and references to
/// nothing are mended by `References`. Everything that is read otherwise than it stands is a
/// [Finding] in the [Ledger].
///
/// To extend: a habit of another tool is a rule in the class of its family and a [Finding] that
/// says so.
@NullMarked
package no.sitat.exchange.refi.reading;

import org.jspecify.annotations.NullMarked;

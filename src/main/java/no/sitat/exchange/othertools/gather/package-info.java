/// What the readers of other tools' projects have in common.
///
/// A [Gathering] collects a [no.sitat.exchange.moving.MovedProject] piece by piece, with the
/// [MoveNotes] on what was read otherwise. A [ToolText] is a text as the tool has it and as we have
/// it, and knows where a position in the one is in the other, whatever [Unit] it counts. [Placing]
/// puts codings into a text and holds each against the words the tool kept of it. [Guids] give
/// everything the same GUID whenever the same project is read.
@NullMarked
package no.sitat.exchange.othertools.gather;

import org.jspecify.annotations.NullMarked;

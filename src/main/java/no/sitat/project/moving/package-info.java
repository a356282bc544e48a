/// A whole project taken into this one, and this one given away as a whole.
///
/// In: a [no.sitat.exchange.moving.MovedProject] is set beside the project. Each part ([CoderMove],
/// [CodeMove], [SourceMove], …) first finds for every thing of the file whether it is here: by
/// GUID, and where a program makes new GUIDs each time, by what it is (a text by its checksum, a
/// code by its path, a coding by its place). That is the [MovePreview], for which nothing is
/// written. [MoveIn] then writes what is new as one edit; what is here otherwise stays as it is and
/// is told. Of many things the rows are those of an import, of few they are changes, so one undo
/// takes all of it back.
///
/// Out: [MoveOut] makes a `MovedProject` of what is in sight, in an order that does not depend on
/// ids: equal projects give equal files.
///
/// Of the kinds a person chose in the [MoveRequest] the file's word counts: each part tells its
/// differences with an [Overwrite], which is written after everything that is new.
///
/// What is no text is kept by [KeptFiles] and [KeptSources]. What was told is kept as a
/// [MoveReport], which [MoveAccounts] makes something to read of.
///
/// To extend: a new kind of thing in `MovedProject` gets a part here and a [MoveKind].
@NullMarked
package no.sitat.project.moving;

import org.jspecify.annotations.NullMarked;

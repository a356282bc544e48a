/// What can be taken back, though others have gone on since.
///
/// [Obstacles] asks the touched rows of the history who has built on an edit; where somebody has,
/// [BuiltUpon] says who and what, and which [UndoChoice]s are left. [TakingBack] makes one edit of
/// several that are taken back together, or of the part nobody has touched. [Restoring] makes one
/// edit of the whole way back to a revision, [NamedPoints] keeps the revisions that have a name,
/// and [Timeline] lists the history by who, what, where and when.
///
/// To extend: a kind of edit that is about something new gets its place in [KindGroup].
@NullMarked
package no.sitat.project.past;

import org.jspecify.annotations.NullMarked;

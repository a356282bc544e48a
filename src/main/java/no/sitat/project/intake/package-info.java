/// Files that were read, taken into the project.
///
/// An import writes its rows in batches and is in the history as one edit that names them; taking
/// it back switches them out of sight, because texts are not copied. Documents, codings and
/// respondents have one import each; an [ImportReport] says what was taken and what was not, and
/// [Progress] how far it is. A long file of posts is written by [PostPieces] before its edit, which
/// puts it in sight ([PostsInSight]); until then it is an [UnfinishedImport].
@NullMarked
package no.sitat.project.intake;

import org.jspecify.annotations.NullMarked;

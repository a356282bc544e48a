/// The project as files: the folder, the database in it, and what is told when they fail.
///
/// A file is looked at before it is opened ([ClosingNote], [ReadOnly], [Room]), and recovered on a
/// copy ([Recovery]): whatever stops an opening leaves it as it was. [Database] opens H2 so that
/// what is acknowledged is on the disk, and refuses to write on when it may not be; [ProjectFolder]
/// says where things lie and who has the folder open. A [ProjectError] is what a person is told,
/// one [Problem] each; [FaultLog] is what a maintainer is told, never with words of a document.
/// [Closing] closes what belongs together.
@NullMarked
package no.sitat.project.disk;

import org.jspecify.annotations.NullMarked;

/// What somebody has dropped, before it is part of the project.
///
/// A [Drop] holds the files of one person: it stages what a browser sends in a folder of the
/// project, once, opens archives as if they were folders, and gives every file a name of its own.
/// [DropLook] looks at each file, tells which are the same, and remembers what a person
/// [chooses][FileChoice]; [DropIntake] reads what is wanted and stores it as one edit. Both tell
/// how far they are and stop when nobody wants them any more. [DropWork] does it in the background
/// and [Drops] keeps those that are under way, each for the person who made it.
///
/// No request and no answer is known here: the screens come through the routes, the shell comes by
/// itself. What lies in a drop is deleted with it, and what an end in the middle leaves is swept
/// away when the project is opened.
@NullMarked
package no.sitat.http.drop;

import org.jspecify.annotations.NullMarked;

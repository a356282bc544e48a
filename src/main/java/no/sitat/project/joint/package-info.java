/// The joint display as people change it.
///
/// A row is given whole, as a [no.sitat.crosstab.joint.JointEntry]; the [JointDesk] compares it
/// with what is stored and turns the difference into an edit, or refuses it. So what a row has and
/// can no longer be seen (a quotation in a document that was removed, a code that was) stays as it
/// is until somebody chooses another.
@NullMarked
package no.sitat.project.joint;

import org.jspecify.annotations.NullMarked;

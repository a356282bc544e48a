/// Every change of a project as rows before and after.
///
/// An [EditSketch] gathers what a request changes: [RowChange]s of a [Table], and [BatchSwitch]es
/// of imports. [Rows] applies the [Edit] and takes it back, by swapping, and refuses where a row is
/// not as the edit left it. [History] keeps each edit as `EditJson` and says what can be undone;
/// `Touches` keeps the rows an edit changed and, by `Reliance`, those it cannot be without.
///
/// To extend: a new table goes into a new migration and into [Table].
@NullMarked
package no.sitat.project.edit;

import org.jspecify.annotations.NullMarked;

/// The codebook worked on as a whole.
///
/// A [TreeDesk] moves codes and whole branches, a [LinkDesk] ties codes to each other, a
/// [MergePlan] says what merging two codes does to every coding before a `MergeDesk` does it, a
/// [SplitPlan] and `SplitDesk` divide one. What a single code says is changed by the
/// [CodebookDesk][no.sitat.project.desk.CodebookDesk], one floor below.
///
/// To extend: a new kind of change is a method of a desk here, one in
/// [ProjectCodebook][no.sitat.project.ProjectCodebook], and a line in `UndoTest`.
@NullMarked
package no.sitat.project.codes;

import org.jspecify.annotations.NullMarked;

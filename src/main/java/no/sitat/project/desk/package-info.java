/// Requests checked, and sketched as edits.
///
/// A desk takes what a person asked for ([CodingRequest], [CodeDraft], [ValueChange], …), checks it
/// against the study ([Checks]), and writes into an [no.sitat.project.edit.EditSketch] which rows
/// change and how the history tells it. It refuses with a [no.sitat.project.disk.ProjectError] and
/// changes nothing itself.
///
/// To extend: a new kind of change is a method of a desk, a line in [no.sitat.project.Project] and
/// a line in `UndoTest`.
@NullMarked
package no.sitat.project.desk;

import org.jspecify.annotations.NullMarked;

/// What was asked?
///
/// A theme that somebody brings up unasked weighs otherwise than an answer. The [InterviewGuide]
/// has the [GuideQuestion]s a team meant to ask, each with the codes it asks about, and the
/// [QuestionLink]s that say in which turn of which document a question was put. [Answers] reads the
/// turns of a document by them: an answer goes from the turn in which a question is put to the next
/// turn in which one is, so that follow-up questions without a link stay with the question before.
///
/// A question asks about a code, about everything below it, and about part of everything above it:
/// whoever was asked about friends was asked about social relations. In a group interview a
/// question is put to everybody who speaks in the document.
///
/// Links hang on positions of text as codings do; `project` carries them to the current version.
@NullMarked
package no.sitat.coding.guide;

import org.jspecify.annotations.NullMarked;

/// The interview guide as people change it.
///
/// A [GuideDraft] is a question as somebody wants it; the [GuideDesk] turns drafts and links into
/// edits, or refuses them. [QuestionSuggestions] proposes in which turns the questions are put,
/// from the likeness of their words; nothing is linked until somebody agrees.
@NullMarked
package no.sitat.project.guide;

import org.jspecify.annotations.NullMarked;

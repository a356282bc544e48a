/// Sub-studies: the parts of a project that have respondents and documents of their own.
///
/// A [SubStudyDraft] says what one is called and what it is made of, [Membership] who and what
/// comes into it or leaves it. `SubStudyDesk` turns both into edits; the study has those that are
/// stored, without what is out of sight. A respondent may be in several: their counts never add up
/// to a whole.
@NullMarked
package no.sitat.project.substudy;

import org.jspecify.annotations.NullMarked;

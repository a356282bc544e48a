/// What the database holds, read as the values that the rest of the house knows.
///
/// One store for each of documents, codings, the codebook and respondents. [StudyKeeper] puts them
/// together as a [no.sitat.coding.Study] and, after an edit, replaces only what it touched.
/// [CodingCutter] cuts codings at turns and words; [Texts] keeps texts for a while.
@NullMarked
package no.sitat.project.store;

import org.jspecify.annotations.NullMarked;

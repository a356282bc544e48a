/// Which themes in which groups?
///
/// A crosstab counts respondents, documents, segments or words by theme and registry group. It is a
/// pure function of a [no.sitat.coding.Study], and what leaves it has passed `disclosure`.
@NullMarked
package no.sitat.crosstab;

import org.jspecify.annotations.NullMarked;

/// Who said it?
///
/// A [Respondent] is a person in the study, known by a pseudonymous label. A [Variable] is a
/// property that official registers also have (sex, region of origin, reason for immigration); its
/// values are dated, because age at interview is not age at emigration. A [ValueStatus] keeps
/// *unknown*, *not applicable* and *not asked* apart from each other and from an empty field.
///
/// The [RespondentTable] is the columnar form that search and crosstab read: one int per respondent
/// and variable. A **registry group** is the set of respondents that share a value, or values, of
/// one or more variables.
///
/// The floors, each using those before it: this package, `classification`, and `table`, the
/// official numbers themselves.
@NullMarked
package no.sitat.registry;

import org.jspecify.annotations.NullMarked;

/// How is a crosstab read?
///
/// A [no.sitat.crosstab.Crosstab] has passed `disclosure`; here its numbers are set in relation to
/// each other. [Percents] turns counts into percents of the base, the row or the column
/// ([PercentOf]); [ThemeTests] asks of each theme whether its share differs between the groups. A
/// [CrosstabReading] is the table with what was chosen of these.
///
/// Nothing here sees a number that the table withholds: percents and tests are functions of the
/// table as it is shown, so they tell no more than it. Where a number they need is withheld, they
/// are too.
///
/// To extend: another share is a case of [PercentOf] with its whole in `Percents`; what else is
/// told of a theme belongs to [ThemeTest].
@NullMarked
package no.sitat.crosstab.reading;

import org.jspecify.annotations.NullMarked;

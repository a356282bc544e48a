/// Which themes in which groups?
///
/// A crosstab counts respondents, documents, segments, words or segments per 1,000 words
/// ([CountingUnit]) by theme and registry group. It is a pure function of a [no.sitat.coding.Study]
/// and a [CrosstabRequest]; what leaves it has passed `disclosure`.
///
/// Flow: a `Sweep` reads the codings once, column by column of the coding table. `RowTree` says
/// which row a code falls in, itself or the nearest above it that was asked for (`NearestCodes`);
/// `ColumnGroups` which column a respondent falls in; `CodingSelector` whether a row of the coding
/// table counts at all, here and in every floor above. [PeopleByPlace] lays the people of codings
/// side by side, row by row; `RespondentSets` makes a set of bits of each row, and [ColumnTally]
/// counts the sets for any number of variables from one reading; `UnitTally` counts things that
/// people share and remembers how many each has, because protection asks how many people stand
/// behind a number. `CrosstabDrawing` puts counts and statuses together to the [Crosstab] that
/// screens, files and the command line show.
///
/// What a number means is fixed here: a code includes its sub-codes as a union; a respondent counts
/// once per cell; the base of a percent are all who meet the request's `where`, also those who said
/// nothing; `direction` and `coder` choose codings and never change a base.
///
/// To extend: a new counting unit is a case of [CountingUnit] and a class like `SegmentCount`; the
/// twin in the tests counts the same with sets of objects and must learn it too.
@NullMarked
package no.sitat.crosstab;

import org.jspecify.annotations.NullMarked;

/// Who was asked about a theme, and who brought it up?
///
/// Of a theme, every respondent stands in one [Standing]: said when asked, asked but said
/// elsewhere, asked and not said, said without being asked, neither asked nor said. An [AskedTable]
/// counts people by standing and registry group; it is a pure function of a study, an interview
/// guide and an [AskedRequest], and what leaves it has passed `disclosure`: the standings exclude
/// each other and add up to the group, so the table is protected as one that adds up.
///
/// Flow: `AskedPeople` finds for every respondent what was asked and said, from the links of the
/// guide and the rows of the coding table; [CountedAsked] counts, protects and puts together the
/// sums that people read (asked, not asked), which are shown where all their parts are; for the
/// ledger `AskedRelease` says who stands behind each number, and what is the sum of what.
///
/// To extend: a further standing is a case of [Standing] and a line in `AskedPeople`; the twin in
/// the tests must learn it too.
@NullMarked
package no.sitat.crosstab.asked;

import org.jspecify.annotations.NullMarked;

/// Who was interviewed, beside who there is?
///
/// A [PopulationRequest] chooses a column of the respondents and, as a [RegistryChoice], one
/// dimension of a registry table that counts. Each category of the dimension falls in a group of
/// the column ([CategoryPlaces] and, for each, how: [PlacedBy]); what falls in none is a group of
/// its own. A [RegistrySum] adds what the register says of a group and never fills in a sign.
/// [CountedPopulation] counts the respondents of each group, `GroupProtection` says which of these
/// numbers may be shown, and a [PopulationTable] has both sides with the representation ratio.
///
/// The ratio is share of the sample by share of the population, with the Wilson interval of the
/// share. It describes. Interviewed people are no random sample, so nothing here tests one share
/// against the other, and nothing may be added that does.
///
/// To extend: another way to find the group of a category is a case of [PlacedBy]; another number
/// of a group belongs to [PopulationRow] and may be made of shown numbers only.
@NullMarked
package no.sitat.crosstab.population;

import org.jspecify.annotations.NullMarked;

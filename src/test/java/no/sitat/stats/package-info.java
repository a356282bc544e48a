/// Tests of the statistics, and the statistics that only tests ask.
///
/// The sheet of reference values (R 4.2.2, SciPy, printed tables) has more measures than Sitat
/// shows. Those that no screen, verb or table uses stand here, each held against its values to nine
/// digits: [FisherExact] of a table of any size and [Dependence], the twins of [SharesExact] and
/// [ContingencyTable]; [OtherAdjustments], between which [AdjustedP] lies; and [FourfoldTable],
/// [CochranArmitage], [ClopperPearson], [MannWhitney], [KruskalWallis] and [Correlation]. A measure
/// that a user is to see moves into the package itself, tests and all.
@NullMarked
package no.sitat.stats;

import org.jspecify.annotations.NullMarked;

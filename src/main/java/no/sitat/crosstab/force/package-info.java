/// Which way does a theme move whom?
///
/// A force table counts people by theme and direction. What a direction does, make people leave or
/// stay, is data of the codebook ([no.sitat.codebook.Effect]); no key of a direction is known here.
/// Of a theme a person can speak in several directions, and in contrary ones: counts of directions
/// do not add up, and who is counted under both *leave* and *stay* contradicts themself.
///
/// Flow: the lines *said* are a crosstab. `ForceSweep` reads the codings once more and keeps a set
/// of bits for each theme and direction; `ForceCounts` counts their people by line and column;
/// `ForceProtection` says for each line where it may be shown; [CountedForces] puts both together,
/// for who reads ([ForceTable]) and for the ledger. The *net* follows from shown numbers or is
/// withheld. Each person's own directions are `ForcesOfPeople`.
///
/// To extend: a further line is a case of [ForceLine], with the lines it lies in. The twin in the
/// tests must learn it, and so must the opponent, who asks the exact auditor.
@NullMarked
package no.sitat.crosstab.force;

import org.jspecify.annotations.NullMarked;

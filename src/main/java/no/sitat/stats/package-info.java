/// Numbers only: no word of the field stands here.
///
/// One class for one method: numbers in, numbers out. Each documents its formula and its source,
/// and is tested against values whose origin the test names. A measure that is not defined for its
/// input is empty; it is never `NaN` and never a flattering 1.
///
/// [WilsonScore] gives the interval of a proportion; [NominalAgreement] says how far two observers
/// agree. [ShareTest] is the one entry for a share in groups: [FourfoldExact] tests two groups,
/// `SharesExact` several, and where not all tables can be counted, drawn ones answer, and the
/// [PValue] says how well it is known. [ContingencyTable] says how strongly the share depends on
/// the groups, and [AdjustedP] what is left of a p when several were asked.
///
/// Here stands what some screen, verb or table asks for. The tests of this package hold the other
/// measures with reference values, as twins and neighbours of these. Above this floor stands
/// `saturation`, for what each further case brought. To extend, add a class with its reference
/// values; do not add an option to another.
@NullMarked
package no.sitat.stats;

import org.jspecify.annotations.NullMarked;

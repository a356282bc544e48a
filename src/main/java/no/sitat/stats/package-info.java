/// Numbers only: no word of the field stands here.
///
/// One class for one method: numbers in, numbers out. Each documents its formula and its source,
/// and is tested against values whose origin the test names. A measure that is not defined for its
/// input is empty; it is never `NaN` and never a flattering 1.
///
/// [WilsonScore] gives the interval of a proportion; [NominalAgreement] says how far two observers
/// agree. [ContingencyTable], [FourfoldTable], [FourfoldExact], [FisherExact] and [CochranArmitage]
/// ask whether counts depend on groups, and [AdjustedP] what is left of a p when several were
/// asked. [ShareTest] is the one entry for a share in groups: it picks the exact test, and where
/// all tables cannot be counted it says how well its [PValue] is known.
///
/// Above this floor stand `values`, for numbers with an order, and `saturation`, for what each
/// further case brought. To extend, add a class with its reference values; do not add an option to
/// another.
@NullMarked
package no.sitat.stats;

import org.jspecify.annotations.NullMarked;

/// How much did each further respondent bring that was new?
///
/// A curve of codes found against respondents heard, for everybody and for each registry group, and
/// the measure of Guest, Namey and Chen beside it. It is optional: it says what the curve does with
/// this codebook, these people and this order, and never that enough was asked.
///
/// Flow: `CodesSaid` reads a study once and has for every respondent heard which codes were put on
/// what they said; `SaturationGroups` divides them, and withholds groups that are too small and
/// what would give them away; [SaturationCurve] counts along one order with
/// [no.sitat.stats.saturation.Saturation], and along many random ones with
/// [no.sitat.stats.saturation.ShuffledOrders]; [CountedSaturation] has all of it, for who reads it
/// and for the ledger. A curve tells how many codes, never which, and how many people only where
/// that may be shown.
///
/// To extend: another order of the respondents is another way to sort what `CodesSaid` has.
@NullMarked
package no.sitat.crosstab.saturation;

import org.jspecify.annotations.NullMarked;

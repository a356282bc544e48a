/// What can a reader of published counts find out about those that are withheld?
///
/// A [CountSystem] says what holds between counts: sums, parts and wholes, unions, a percent with
/// its rounding. An [ExactAudit] knows which of them are withheld and finds for each the least and
/// the most it can be. Both ends are whole tables, found and not estimated; a [Derivation] says
/// from which published numbers they follow. Nothing here knows what is counted.
///
/// Who needs it: `disclosure.additive` while choosing what to withhold, `disclosure.release` for
/// the tables of several releases, and the tests for everything.
@NullMarked
package no.sitat.disclosure.audit;

import org.jspecify.annotations.NullMarked;

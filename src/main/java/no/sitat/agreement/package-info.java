/// Do the coders agree?
///
/// [Disagreements] lists, for documents that more than one person coded, the passages one of them
/// gave a code and another did not touch with it: what to sit down and talk about. [CoderAgreement]
/// measures each pair of coders and code on the characters of the informants' turns, the uncoded
/// ones too, as [no.sitat.stats.NominalAgreement].
///
/// Both read a [no.sitat.coding.Study] and nothing else. A sub-code is another code here: whether
/// *Status* and *Status: at work* are the same is what coders disagree about. Agreement is offered,
/// never demanded; teams who work reflexively do not want it, and no number here is a badge.
///
/// To extend: agreement on directions (only where the code agrees), on turns or respondents in
/// place of characters, and the screen that settles a difference.
@NullMarked
package no.sitat.agreement;

import org.jspecify.annotations.NullMarked;

/// May these quotes leave the house together?
///
/// A [Publication] is a set of quotes that have left or shall leave: each [PublishedQuote] has its
/// place in a text, a pseudonym, the columns that are told of the person (`sex`,
/// `origin@world-region`) and the wording as it is printed. [Publications] are all of a project,
/// for a reader may have read them all.
///
/// [Rungs] make the ladders of a variable from the classifications that fit its values, so that
/// what a screen offers comes from the data. [Heard] says who could have been quoted. [Gallery]
/// puts both together into a [sample][no.sitat.disclosure.passport.Sample] and counts; what a
/// reader takes for one person’s is a [Portrait]. What is found of a quote is a [Passport], and
/// with the milder lines a [FullPassport]. [QuotedPeople] says who is quoted how often, [MildLines]
/// what quotes outside publications may tell. [PostedWords] compares a wording with what was
/// posted, by the folded words that the search has.
///
/// To extend: another reason to hold a quote back is a [Passport.Trouble], decided in [Judgement].
@NullMarked
package no.sitat.publication;

import org.jspecify.annotations.NullMarked;

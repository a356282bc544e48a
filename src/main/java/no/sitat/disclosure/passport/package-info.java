/// May this quote leave the house, and under which attribution?
///
/// A quotation tells something of the person who spoke: sex, age, where they came from. This
/// package counts how many people of the whole sample a line fits. It knows no fields: a [Sample]
/// is people by number and [Ladder]s, one for each variable, whose steps go from coarse to exact. A
/// [Choice] takes a step on each ladder; what it says of somebody is a [Line].
///
/// Flow: `Sample.line` says what a choice tells of a person and how many it fits; `Sample.fitting`
/// does so for the facts of several quotes told together; [Alternatives] offers the mildest choices
/// that fit enough people. [QuotedShare] says who is quoted more than their part. [SurvivingRun]
/// finds what a masked wording still has word for word of its original.
///
/// Unknown values: somebody whose group is not known is never counted among those a line fits, so
/// nobody hides behind them; and of a person quoted an unknown group is simply not told.
@NullMarked
package no.sitat.disclosure.passport;

import org.jspecify.annotations.NullMarked;

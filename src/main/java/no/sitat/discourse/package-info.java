/// How is it said?
///
/// The room for what words do across a corpus, over the words that search finds: keyness (which
/// words mark this group's talk against that one's), collocation (what stands near what),
/// dispersion (is a word used by many or by one), n-grams and trends over time. It has no code yet.
///
/// To extend: each measure is a pure function of counts, with its formula in `stats`; counts of
/// people go out only through `disclosure`, for a word that one person uses names that person.
@NullMarked
package no.sitat.discourse;

import org.jspecify.annotations.NullMarked;

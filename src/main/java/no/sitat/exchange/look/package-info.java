/// What is a file, how would it be read, and what should be known of it before it is taken?
///
/// A [FileLooker] reads a file as an import would, by the same readers, and keeps nothing of it but
/// a [FileLook]: what it is for ([FileUse]), how much is in it, who speaks ([SpeakerLook]), in
/// which language, a few turns to look at, what looks like personal data ([FoundLookalike]), and
/// the marks by which the same words are known again ([WordsMark]).
///
/// A look holds words of interviews and is for the screen of the person who imports: nothing of it
/// goes into a log, an address or a report that is kept.
///
/// To extend: a new use is a [FileUse], recognised there, and read in [FileLooker].
@NullMarked
package no.sitat.exchange.look;

import org.jspecify.annotations.NullMarked;

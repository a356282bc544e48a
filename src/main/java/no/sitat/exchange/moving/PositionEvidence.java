package no.sitat.exchange.moving;

import java.util.List;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.text.Span;

/// How the positions in one source were understood, and what speaks for it.
///
/// @param source GUID
/// @param rule in words: what is counted, how line ends count, whether the end is included
/// @param borders how many ends of selections were judged
/// @param inWords how many of them stand within a word
/// @param sure whether the next best rule is clearly worse; if not, the rule is the habit of the
///   program that wrote the file, or what its other sources say
/// @param samples passages as they are read, at most five, for a person to judge
public record PositionEvidence(
    UUID source, LocalText rule, int borders, int inWords, boolean sure, List<Span> samples) {
  public PositionEvidence {
    samples = List.copyOf(samples);
  }
}

package no.sitat.agreement;

import no.sitat.stats.NominalAgreement;

/// How far two coders agree on one code, character by character.
///
/// @param first id of one coder, the smaller
/// @param second id of the other
/// @param code id of the code; its sub-codes are other codes
/// @param both characters both coded with it
/// @param onlyFirst characters only the first did
/// @param onlySecond characters only the second did
/// @param neither characters neither did
public record CodeAgreement(
    int first, int second, int code, long both, long onlyFirst, long onlySecond, long neither) {
  /// Kappa and alpha; empty where they are not defined.
  public NominalAgreement measures() {
    return NominalAgreement.ofTwo(both, onlyFirst, onlySecond, neither);
  }
}

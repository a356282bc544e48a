package no.sitat.project.codes;

import java.util.List;
import no.sitat.codebook.LocalText;

/// A code that is to be divided: what is not given to a new code stays.
///
/// @param code id
public record CodeSplitRequest(int code, List<Part> parts) {
  public CodeSplitRequest {
    parts = List.copyOf(parts);
  }

  /// A new code and the codings it takes over.
  ///
  /// @param child below the code that is divided; else beside it
  /// @param codings ids
  public record Part(
      LocalText name,
      LocalText definition,
      LocalText include,
      LocalText exclude,
      boolean child,
      List<Integer> codings) {
    public Part {
      codings = List.copyOf(codings);
    }
  }
}

package no.sitat.publication;

import java.util.List;
import no.sitat.registry.Variable;

/// A passport with what one may do about it.
///
/// @param parts each thing that could be told exactly, and what it does
/// @param instead the mildest lines that fit enough people together with the pseudonym's other
///   quotes, the best first
public record FullPassport(Passport passport, List<Part> parts, List<Instead> instead) {
  public FullPassport {
    parts = List.copyOf(parts);
    instead = List.copyOf(instead);
  }

  /// One of the things that are told of a person.
  ///
  /// @param value of the person
  /// @param alone how many people it fits by itself
  /// @param without how many everything else fits
  public record Part(Variable variable, String value, int alone, int without) {}

  /// A line that may be used.
  ///
  /// @param told keys of the columns it tells
  public record Instead(List<String> told, Passport.Fit fit) {}
}

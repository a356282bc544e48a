package no.sitat.registry.classification;

/// Values belong to a category for a time.
///
/// @param category key of one, of any level
public record Mapping(Scope scope, String category, Validity validity) {
  /// Whether some value could belong to both on some day.
  boolean collides(Mapping other) {
    return validity.meets(other.validity)
        && switch (scope) {
          case Scope.Named(var value) ->
              other.scope instanceof Scope.Named(var also)
                  && Spelling.plain(value).equals(Spelling.plain(also));
          case Scope.Country(var code) ->
              other.scope instanceof Scope.Country(var also) && code.equals(also);
          case Scope.OtherCountries() -> other.scope instanceof Scope.OtherCountries;
          case Scope.Within(var from, var below) ->
              other.scope instanceof Scope.Within(var start, var end)
                  && from < end
                  && start < below;
          case Scope.Leading(var digits, var length) ->
              other.scope instanceof Scope.Leading(var also, var size)
                  && length == size
                  && (digits.startsWith(also) || also.startsWith(digits));
        };
  }
}

package no.sitat.disclosure.release;

import java.util.Collection;

/// What a reader knows of how rows of different tables lie to each other, by their keys.
public interface RowOrder {
  /// Nothing is known but that rows of one key are the same.
  RowOrder UNKNOWN =
      new RowOrder() {
        @Override
        public boolean isWithin(String part, String whole) {
          return false;
        }

        @Override
        public boolean isUnion(String whole, Collection<String> parts) {
          return false;
        }
      };

  /// Whether whoever is counted in one row is counted in another.
  boolean isWithin(String part, String whole);

  /// Whether a row may say of people whatever is true of them, as a query does: then it lies in any
  /// row that has the same people and more.
  default boolean saysAnything(String row) {
    return false;
  }

  /// Whether whoever is counted in a row is counted in one of some others that lie in it.
  boolean isUnion(String whole, Collection<String> parts);
}

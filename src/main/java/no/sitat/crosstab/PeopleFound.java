package no.sitat.crosstab;

import java.util.BitSet;

/// The respondents whom a query finds, as one row of a crosstab.
///
/// @param name what the row is called
/// @param query as it was written
/// @param people by id; who says something in a turn it selects, or is selected by variables alone
public record PeopleFound(String name, String query, BitSet people) {
  public PeopleFound {
    people = (BitSet) people.clone();
  }
}

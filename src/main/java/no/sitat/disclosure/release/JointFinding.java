package no.sitat.disclosure.release;

import java.util.List;
import no.sitat.disclosure.linear.CountRange;

/// A small number of people that follows from several tables together.
///
/// @param strength how bad that is
/// @param row the key of the row
/// @param population of whom the number is
/// @param without of whom these are left out; empty when nobody is
/// @param range what a reader knows it to be
/// @param from the published numbers it follows from, in words
/// @param tables the titles of the tables these numbers stand in, oldest first
public record JointFinding(
    JointVerdict.Answer strength,
    String row,
    String population,
    String without,
    CountRange range,
    String from,
    List<String> tables) {
  public JointFinding {
    tables = List.copyOf(tables);
  }
}

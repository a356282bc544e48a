package no.sitat.crosstab.joint;

/// A row of the joint display of a project.
///
/// @param place in the order of the display
public record JointRow(int id, int place, JointEntry entry) {
  /// Where it stands; never what it says.
  @Override
  public String toString() {
    return "JointRow[" + id + " at " + place + "]";
  }
}

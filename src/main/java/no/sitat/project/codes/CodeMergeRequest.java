package no.sitat.project.codes;

import java.util.Map;

/// Two codes that are to become one.
///
/// @param from id of the code that goes
/// @param into id of the code that stays
/// @param directions what directions of the first become under the second, by key; `""` is none, on
///   either side. Those the second allows need not stand here
/// @param append whether the first code's definition is added to the second's, which is then a new
///   edition
public record CodeMergeRequest(int from, int into, Map<String, String> directions, boolean append) {
  public CodeMergeRequest {
    directions = Map.copyOf(directions);
  }

  public static CodeMergeRequest of(int from, int into) {
    return new CodeMergeRequest(from, into, Map.of(), false);
  }

  public CodeMergeRequest withDirections(Map<String, String> map) {
    return new CodeMergeRequest(from, into, map, append);
  }

  public CodeMergeRequest appending() {
    return new CodeMergeRequest(from, into, directions, true);
  }
}

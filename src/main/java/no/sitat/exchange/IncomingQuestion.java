package no.sitat.exchange;

import java.util.List;

/// A question of an interview guide as a file has it.
///
/// @param key what the team calls it
/// @param wordings how it is put, one at least, the first to show
/// @param codes keys or names of the codes it asks about
public record IncomingQuestion(String key, List<String> wordings, List<String> codes) {
  public IncomingQuestion {
    wordings = List.copyOf(wordings);
    codes = List.copyOf(codes);
  }
}

package no.sitat.http.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.LocalText;

/// What every refusal looks like.
///
/// @param error one word for a program to act on
/// @param field the part of the request that is wrong
/// @param position where in a query it goes wrong, from 0, UTF-16
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ErrorView(
    String error,
    Optional<String> field,
    String message,
    Optional<String> messageNb,
    OptionalInt position) {
  public ErrorView(String error, String field, LocalText words, OptionalInt position) {
    this(
        error,
        Optional.of(field).filter(name -> !name.isEmpty()),
        words.in("en"),
        Optional.of(words.nb()).filter(text -> !text.isEmpty()),
        position);
  }
}

package no.sitat.project.intake;

import java.util.Optional;

/// What somebody wants of an import of codings.
///
/// @param makesCodes whether codes that are missing are made; otherwise they refuse the table
/// @param coder whose the codings are that name none; empty for who imports
public record CodingWishes(boolean makesCodes, Optional<String> coder) {
  public static final CodingWishes NONE = new CodingWishes(false, Optional.empty());
}

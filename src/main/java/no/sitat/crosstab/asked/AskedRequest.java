package no.sitat.crosstab.asked;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.crosstab.CodingFilter;

/// What a table of asked and said is asked for.
///
/// @param code the theme; includes its sub-codes
/// @param by key of the variable whose groups are the columns; empty for everybody alone
/// @param filter `where` chooses respondents, and turns; direction and coder choose codings
/// @param threshold the smallest count that may be shown; empty for no protection
public record AskedRequest(
    Code code, Optional<String> by, CodingFilter filter, OptionalInt threshold) {}

package no.sitat.project.codes;

import java.time.Instant;
import no.sitat.codebook.LocalText;

/// What a code meant from one change of its definition to the next.
///
/// @param edition from 1; a coding names the edition it was made under
public record CodeEdition(
    int code,
    int edition,
    LocalText name,
    LocalText definition,
    LocalText include,
    LocalText exclude,
    LocalText example,
    LocalText borderline,
    Instant created) {}

package no.sitat.project.codes;

import java.time.Instant;
import java.util.UUID;

/// A name for the codebook as it was at one moment.
///
/// @param coder name of the person who named it
/// @param codes how many codes it had
public record CodebookVersion(
    int id, UUID guid, String name, String coder, Instant created, int codes) {}

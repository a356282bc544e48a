package no.sitat.project.moving;

import java.time.Instant;
import java.util.UUID;

/// What was told when a project was taken in, as it is kept.
///
/// @param file the file's name
/// @param origin program that wrote it, as it calls itself; may be empty
/// @param report as JSON: `counts`, `differences`, `notes`, `evidence`
/// @param coder id of who took it in
public record MoveReport(
    int id, UUID guid, String file, String origin, String report, int coder, Instant created) {}

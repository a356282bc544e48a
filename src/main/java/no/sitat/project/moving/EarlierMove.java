package no.sitat.project.moving;

import java.time.Instant;
import no.sitat.codebook.LocalText;

/// A move as the history has it, also one that was undone.
///
/// @param step its id in the history
/// @param report id of its report, which goes with an undo; 0 for none
/// @param file the file's name; empty when the report is gone
/// @param coder id of who took it in
public record EarlierMove(
    int step,
    int report,
    String file,
    String origin,
    LocalText words,
    boolean undone,
    int coder,
    Instant made) {}

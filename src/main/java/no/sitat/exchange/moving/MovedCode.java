package no.sitat.exchange.moving;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A code.
///
/// @param parent GUID of the code above; empty at the top
/// @param name never empty; two codes may have the same
/// @param key of a code of ours, or of a tool that has keys; empty to have one made from the name
/// @param description what the tool writes of it; may be empty
/// @param colour as 0xRRGGBB; empty to have one chosen
/// @param codable whether anything may be coded with it; a folder is not
public record MovedCode(
    UUID guid,
    Optional<UUID> parent,
    String name,
    Optional<String> key,
    String description,
    OptionalInt colour,
    boolean codable) {}

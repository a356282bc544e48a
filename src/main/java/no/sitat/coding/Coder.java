package no.sitat.coding;

import java.util.UUID;

/// A person who codes.
///
/// @param id small and dense, unique in the project, from 1
/// @param name unique in the project
public record Coder(int id, UUID guid, String name) {}

package no.sitat.registry;

import java.util.UUID;

/// A property of respondents.
///
/// @param id small and dense, unique in the project, from 1
/// @param key the column name of the import, unique in the project, used in queries
/// @param position order of import, from 0
public record Variable(int id, UUID guid, String key, VariableType type, int position) {}

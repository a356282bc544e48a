package no.sitat.registry;

import java.util.UUID;

/// A person in the study: interviewed, or known as the author of posts.
///
/// @param id small and dense, unique in the project, from 1
/// @param guid stable across exports and merges
/// @param label the pseudonym that files use (`R12`), unique in the project
public record Respondent(int id, UUID guid, String label) {}

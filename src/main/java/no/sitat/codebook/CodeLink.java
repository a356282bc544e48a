package no.sitat.codebook;

/// A relation between two codes beside the tree.
///
/// @param from id of the code that has the link
/// @param to id of the code it points to
/// @param type what the relation says (`related`, `part-of`, `contradicts`, …)
public record CodeLink(int from, int to, String type) {}

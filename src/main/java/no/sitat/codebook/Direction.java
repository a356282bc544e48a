package no.sitat.codebook;

/// A way in which what is said can move the person who says it.
///
/// @param key stable, lower case, used in files and queries
/// @param glyph one character shown beside the word
/// @param position order in the codebook, from 0
public record Direction(String key, String nameNb, String nameEn, String glyph, int position) {}

package no.sitat.http;

/// That something was removed, and the project's revision right after.
record Removed(long revision) {}

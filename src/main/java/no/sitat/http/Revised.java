package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// What was changed, as it is now, with the project's revision right after.
record Revised<T>(@JsonUnwrapped T value, long revision) {}

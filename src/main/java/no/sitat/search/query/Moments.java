package no.sitat.search.query;

import java.time.Instant;

/// Moments from `from`, inclusive, to `until`, exclusive.
public record Moments(Instant from, Instant until) {
  public static final Moments ANY = new Moments(Instant.MIN, Instant.MAX);

  public boolean has(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}

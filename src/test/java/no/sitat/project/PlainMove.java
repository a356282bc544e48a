package no.sitat.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;

/// A project of another tool that has coders, codes, sources and codings, and nothing else.
public final class PlainMove {
  private PlainMove() {}

  public static MovedProject of(
      Optional<UUID> guid,
      String name,
      String origin,
      List<MovedCoder> coders,
      List<MovedCode> codes,
      List<MovedSource> sources,
      List<MovedCoding> codings) {
    return new MovedProject(
        guid,
        name,
        origin,
        coders,
        codes,
        sources,
        codings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}

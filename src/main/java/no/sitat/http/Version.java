package no.sitat.http;

import java.util.Optional;

/// Which Sitat this is.
public final class Version {
  private Version() {}

  /// As the jar says; `dev` when the classes run without one.
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }
}

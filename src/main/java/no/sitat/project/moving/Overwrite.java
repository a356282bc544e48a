package no.sitat.project.moving;

/// Writes what the file says of one thing over what is here; done after everything that is new.
@FunctionalInterface
interface Overwrite {
  void write(Writing writing);
}

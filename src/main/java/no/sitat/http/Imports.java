package no.sitat.http;

import no.sitat.project.Project;

final class Imports implements AutoCloseable {
  Imports(Project project) {}

  @Override
  public void close() {}
}

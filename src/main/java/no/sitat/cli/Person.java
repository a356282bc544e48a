package no.sitat.cli;

import no.sitat.coding.Coder;
import no.sitat.project.Project;

/// In whose name a verb changes a project: the person logged in to this machine.
final class Person {
  private Person() {}

  static Coder atTheKeyboard(Project project) {
    return project.coder(System.getProperty("user.name", "sitat"));
  }
}

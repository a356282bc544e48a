package no.sitat.project;

import java.nio.file.Path;

/// A process that imports a long file of posts and says how far it is, to be killed.
final class KilledPostsImporter {
  private KilledPostsImporter() {}

  public static void main(String[] arguments) {
    var project = Project.open(Path.of(arguments[0]));
    ManyPosts.take(
        project, Path.of(arguments[1]), (done, _, _) -> System.out.println("at " + done));
    System.out.println("whole");
  }
}

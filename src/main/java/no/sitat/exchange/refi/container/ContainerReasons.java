package no.sitat.exchange.refi.container;

import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.archive.ArchiveFault;
import no.sitat.exchange.archive.ArchiveLimits;
import no.sitat.exchange.archive.ArchiveRefused;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// The sentences that say why an archive is not opened.
public final class ContainerReasons {
  private ContainerReasons() {}

  /// What stopped an entry on its way out.
  public static Refusal of(String file, ArchiveRefused refused) {
    return refused.isTooMuch() ? tooMuch(file) : damaged(file);
  }

  static Refusal of(String file, ArchiveFault fault, ArchiveLimits limits) {
    return switch (fault) {
      case TOO_MANY -> tooManyFiles(file, limits.entries());
      case ENCRYPTED -> encrypted(file);
      case LINK -> linked(file);
      case TWICE -> namedTwice(file);
      case TOO_LARGE, BOMB -> tooMuch(file);
      case BROKEN, PACKING, LYING -> damaged(file);
    };
  }

  public static Refusal damaged(String file) {
    return of(
        file,
        Reason.MALFORMED,
        "arkivet er skadet eller kuttet; eksporter det på nytt, eller kopier det en gang til",
        "the archive is damaged or cut off; export it again, or copy it once more");
  }

  static Refusal encrypted(String file) {
    return of(
        file,
        Reason.MALFORMED,
        "arkivet er beskyttet med passord; lagre det uten passord",
        "the archive is protected by a password; save it without one");
  }

  static Refusal linked(String file) {
    return of(
        file,
        Reason.MALFORMED,
        "arkivet har lenker til filer utenfor seg selv, og åpnes derfor ikke",
        "the archive has links to files outside itself, and is therefore not opened");
  }

  static Refusal namedTwice(String file) {
    return of(
        file,
        Reason.DUPLICATE,
        "arkivet har to filer med samme navn, så det er ikke sikkert hvilken som gjelder;"
            + " eksporter det på nytt",
        "the archive has two files of one name, so nobody can tell which counts; export it again");
  }

  static Refusal tooManyFiles(String file, int most) {
    return of(
        file,
        Reason.TOO_LARGE,
        "arkivet har flere enn " + most + " filer; del prosjektet",
        "the archive has more than " + most + " files; split the project");
  }

  public static Refusal tooMuch(String file) {
    return of(
        file,
        Reason.TOO_LARGE,
        "arkivet pakkes ut til mer enn det som leses (2 GB i én fil, 4 GB i alt, eller 200 ganger"
            + " størrelsen); del prosjektet, eller ta lyd og video ut av det",
        "the archive unpacks to more than is read (2 GB in a file, 4 GB in all, or 200 times its"
            + " size); split the project, or take sound and video out of it");
  }

  static Refusal noProject(String file) {
    return of(
        file,
        Reason.OTHER_FORMAT,
        "arkivet har ingen prosjektfil (.qde); eksporter som REFI-QDA-prosjekt (.qdpx)",
        "the archive has no project file (.qde); export as a REFI-QDA project (.qdpx)");
  }

  static Refusal severalProjects(String file, List<String> names) {
    var list = String.join(", ", names);
    return of(
        file,
        Reason.MALFORMED,
        "arkivet har flere prosjektfiler (" + list + "); la én være igjen",
        "the archive has several project files (" + list + "); leave one of them");
  }

  private static Refusal of(String file, Reason reason, String nb, String en) {
    return Refusal.ofFile(file, reason, new LocalText(nb, en));
  }
}

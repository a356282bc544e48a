package no.sitat.exchange.archive;

import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;

/// What is said of archives and of what is in them.
final class ZipWords {
  private static final LocalText LINK =
      new LocalText(
          "en lenke i et arkiv følges ikke; legg filen selv i arkivet",
          "a link in an archive is not followed; put the file itself into the archive");
  private static final LocalText ENCRYPTED =
      new LocalText(
          "filen er kryptert i arkivet; pakk den ut med passordet og importer den derfra",
          "the file is encrypted in the archive; unpack it with the password and import it from"
              + " there");
  private static final LocalText PACKING =
      new LocalText(
          "filen er pakket på en måte som ikke leses; pakk den ut og importer den derfra",
          "the file is packed in a way that is not read; unpack it and import it from there");
  private static final LocalText TOO_DEEP =
      new LocalText(
          "et arkiv i et arkiv i et arkiv åpnes ikke; pakk det ut og importer filene",
          "an archive in an archive in an archive is not opened; unpack it and import the files");
  private static final LocalText TOO_LARGE_ENTRY =
      new LocalText(
          "filen eller arkivet er for stort når det pakkes ut; importer færre filer om gangen",
          "the file or the archive is too large when unpacked; import fewer files at a time");
  private static final LocalText BOMB =
      new LocalText(
          "filen er pakket tettere enn noen tekst kan være, og pakkes ikke ut",
          "the file is packed more tightly than any text can be, and is not unpacked");
  private static final LocalText LYING =
      new LocalText(
          "det som kom ut, er ikke det arkivet sier at filen er; lag arkivet på nytt",
          "what came out is not what the archive says the file is; make the archive again");
  private static final LocalText BROKEN_ENTRY =
      new LocalText(
          "filen kan ikke pakkes ut; arkivet er skadet, lag det på nytt",
          "the file cannot be unpacked; the archive is damaged, make it again");
  static final LocalText STRAYED =
      new LocalText(
          "navnet i arkivet pekte ut av det; bare filens eget navn er brukt",
          "the name in the archive pointed out of it; only the file's own name was used");
  static final LocalText TWICE =
      new LocalText(
          "navnet står to ganger i arkivet; begge filene er med",
          "the name stands twice in the archive; both files are here");

  private ZipWords() {}

  static LocalText noise(int count) {
    return new LocalText(
        "%d filer som systemet selv har lagt i arkivet, er hoppet over".formatted(count),
        "%d files that the system itself put into the archive were passed over".formatted(count));
  }

  static Refusal refusal(String name, ArchiveFault fault) {
    return switch (fault) {
      case LINK -> Refusal.ofFile(name, Reason.OTHER_FORMAT, LINK);
      case ENCRYPTED -> Refusal.ofFile(name, Reason.OTHER_FORMAT, ENCRYPTED);
      case PACKING -> Refusal.ofFile(name, Reason.OTHER_FORMAT, PACKING);
      case TOO_LARGE, TOO_MANY -> Refusal.ofFile(name, Reason.TOO_LARGE, TOO_LARGE_ENTRY);
      case BOMB -> Refusal.ofFile(name, Reason.TOO_LARGE, BOMB);
      case LYING -> Refusal.ofFile(name, Reason.MALFORMED, LYING);
      case BROKEN, TWICE -> Refusal.ofFile(name, Reason.MALFORMED, BROKEN_ENTRY);
    };
  }

  static Refusal tooDeep(String name) {
    return Refusal.ofFile(name, Reason.OTHER_FORMAT, TOO_DEEP);
  }

  static Refusal broken(String name) {
    return Refusal.ofFile(
        name,
        Reason.MALFORMED,
        new LocalText(
            "arkivet er skadet eller avkuttet; lag det på nytt",
            "the archive is damaged or cut off; make it again"));
  }

  static Refusal empty(String name) {
    return Refusal.ofFile(
        name,
        Reason.EMPTY,
        new LocalText("det er ingen filer i arkivet", "there are no files in the archive"));
  }

  static Refusal bomb(String name) {
    return Refusal.ofFile(
        name,
        Reason.TOO_LARGE,
        new LocalText(
            "arkivet er pakket tettere enn filer kan være, eller filene i det ligger oppå"
                + " hverandre; det pakkes ikke ut. Lag det på nytt",
            "the archive is packed more tightly than files can be, or its files lie over each"
                + " other; it is not unpacked. Make it again"));
  }

  static Refusal tooMany(String name, ArchiveLimits limits) {
    return Refusal.ofFile(
        name,
        Reason.TOO_LARGE,
        new LocalText(
            "arkivet har flere enn %d filer; resten er ikke pakket ut".formatted(limits.entries()),
            "the archive has more than %d files; the rest was not unpacked"
                .formatted(limits.entries())));
  }

  static Refusal tooLarge(String name, ArchiveLimits limits) {
    return Refusal.ofFile(
        name,
        Reason.TOO_LARGE,
        new LocalText(
            "arkivet er større enn %d MB utpakket; resten er ikke pakket ut"
                .formatted(limits.bytes() >> 20),
            "the archive is larger than %d MB unpacked; the rest was not unpacked"
                .formatted(limits.bytes() >> 20)));
  }
}

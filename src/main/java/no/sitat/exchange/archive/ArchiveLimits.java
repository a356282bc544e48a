package no.sitat.exchange.archive;

/// How much may come out of an archive, those inside it counted with it.
///
/// @param bytes in all, as they really come out
/// @param bytesOfEntry of one file
/// @param entries files and folders
/// @param ratio how many times larger than packed a file may be, once it is larger than
///   [#HARMLESS], and an archive, once that is more than [#HARMLESS_IN_ALL]
/// @param depth 1 for an archive itself, 2 for one inside it
public record ArchiveLimits(long bytes, long bytesOfEntry, int entries, int ratio, int depth) {
  /// A file up to this size may be packed as tightly as it likes.
  static final long HARMLESS = 10L << 20;

  /// The same for all files of an archive together.
  static final long HARMLESS_IN_ALL = 64L << 20;

  /// For what people send: 4 GB, 2 GB of one file, 20,000 files, 200 to 1, an archive in an
  /// archive. Words are packed to a fifth, a table of zeros to a thousandth.
  public static final ArchiveLimits USUAL = new ArchiveLimits(4L << 30, 2L << 30, 20_000, 200, 2);
}

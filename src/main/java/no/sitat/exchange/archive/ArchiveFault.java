package no.sitat.exchange.archive;

/// Why an archive, or a file in it, is not taken out. Whoever opens it says it in their own words.
public enum ArchiveFault {
  /// No zip, cut off, or spoilt.
  BROKEN,
  /// More files than the limit.
  TOO_MANY,
  /// More bytes than the limit, in one file or in all.
  TOO_LARGE,
  /// Packed more tightly than anything honest.
  BOMB,
  /// A link to a file somewhere else.
  LINK,
  ENCRYPTED,
  /// Packed in a way that is not read.
  PACKING,
  /// What comes out has another length or checksum than the archive says.
  LYING,
  /// Two files of one name.
  TWICE
}

package no.sitat.project.disk;

/// What sort of thing stands in the way; every [ProjectError] has one.
public enum Problem {
  /// Another process, or another part of this one, has the project open.
  LOCKED,
  /// The project was written by a newer Sitat.
  NEWER_SCHEMA,
  /// The folder holds no project.
  NOT_A_PROJECT,
  /// The folder is there already and is not empty.
  FOLDER_TAKEN,
  /// The folder lies in a git work tree, where interviews must not be.
  IN_GIT,
  /// The database file cannot be read.
  DAMAGED,
  /// The disk is full, or nearly so.
  NO_ROOM,
  /// The last change may not be on the disk; nothing is written until the project is opened again.
  NOT_ON_DISK,
  /// The file is no backup, or has been damaged.
  BAD_BACKUP,
  UNKNOWN_DOCUMENT,
  UNKNOWN_CODE,
  UNKNOWN_CODING,
  UNKNOWN_DIRECTION,
  UNKNOWN_DIMENSION,
  UNKNOWN_RESPONDENT,
  UNKNOWN_VARIABLE,
  UNKNOWN_SPEAKER,
  UNKNOWN_CODER,
  UNKNOWN_TARGET,
  UNKNOWN_VERSION,
  UNKNOWN_TABLE,
  /// The span is empty or does not lie inside the text.
  BAD_SPAN,
  /// The code has several directions and no default, and none was chosen.
  DIRECTION_MISSING,
  /// The code does not allow the direction.
  DIRECTION_NOT_ALLOWED,
  /// The version is not the document's current one.
  STALE_VERSION,
  /// A value does not fit where it was put.
  BAD_VALUE,
  /// The name or key belongs to something else.
  NAME_TAKEN,
  /// Something else still depends on it.
  IN_USE,
  /// A row is no longer what the edit expects.
  CHANGED_MEANWHILE,
  NOTHING_TO_UNDO,
  NOTHING_TO_REDO
}

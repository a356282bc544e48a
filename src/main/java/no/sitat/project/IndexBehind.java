package no.sitat.project;

import no.sitat.codebook.LocalText;

/// The search index could not be brought to the project's revision; the project itself is whole.
public final class IndexBehind extends IllegalStateException {
  private static final long serialVersionUID = 1;

  IndexBehind(String what) {
    super(what);
  }

  IndexBehind(String what, Throwable cause) {
    super(what, cause);
  }

  /// What to do about it, in both languages.
  public LocalText words() {
    return new LocalText(
        "Alt er lagret, men søkeindeksen kom ikke etter. Den tas igjen når prosjektet åpnes neste"
            + " gang, eller med «sitat reindex»; se om disken er full.",
        "Everything is stored, but the search index could not follow. It catches up when the project"
            + " is opened next, or by “sitat reindex”; see whether the disk is full.");
  }
}

package no.sitat.http.drop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.look.FileUse;
import no.sitat.exchange.source.SourceFile;

/// A file of a drop, what was found in it, and what becomes of it.
///
/// @param look empty until it has been looked at
public record LookedFile(
    DroppedFile file, FileChoice choice, Optional<FileLook> look, List<FileNote> notes) {
  public LookedFile {
    notes = List.copyOf(notes);
  }

  /// The file as it is to be read.
  public SourceFile source() {
    return choice.encoding().isPresent() ? file.source().encoded(choice.encoding()) : file.source();
  }

  /// What becomes of it when the drop is taken.
  public enum State {
    WAITING,
    /// Is taken, and there is nothing to say.
    READY,
    /// Is taken, and there is something to know first.
    REMARKED,
    /// Is wanted, and a person has to say something first.
    ASKS,
    REFUSED,
    LEFT;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public State state() {
    if (look.isEmpty()) {
      return State.WAITING;
    }
    var found = look.get();
    if (!found.isReadable()) {
      return isForElsewhere() || notes.stream().anyMatch(FileNote::advisesLeaving)
          ? State.LEFT
          : State.REFUSED;
    }
    if (!isWanted()) {
      return State.LEFT;
    }
    if (found.undecided().isPresent() && choice.interviewers().isEmpty()) {
      return State.ASKS;
    }
    boolean plain =
        notes.isEmpty()
            && found.remarks().isEmpty()
            && found.refusals().isEmpty()
            && found.counts().isEmpty();
    return plain ? State.READY : State.REMARKED;
  }

  /// Whether it comes into a project by another road than an import.
  boolean isForElsewhere() {
    return look.filter(found -> found.use() == FileUse.PROJECT || found.use() == FileUse.RECORDING)
        .isPresent();
  }

  /// Whether it is to be taken; a person decides, and otherwise what is here already is not.
  public boolean isWanted() {
    return choice
        .take()
        .orElseGet(() ->
            look.filter(FileLook::isReadable).isPresent()
                && notes.stream().noneMatch(FileNote::advisesLeaving));
  }

  LookedFile with(FileChoice other) {
    return new LookedFile(file, other, choice.readsAs(other) ? look : Optional.empty(), notes);
  }

  LookedFile with(FileLook other) {
    return new LookedFile(file, choice, Optional.of(other), notes);
  }

  LookedFile with(List<FileNote> others) {
    return new LookedFile(file, choice, look, others);
  }
}

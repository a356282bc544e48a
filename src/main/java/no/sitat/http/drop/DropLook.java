package no.sitat.http.drop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.look.FileLooker;
import no.sitat.exchange.look.FileUse;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.transcript.SlowPattern;
import no.sitat.project.Project;
import no.sitat.project.intake.Progress;

/// What has been found in the files of a drop, and what a person has chosen for each.
///
/// Safe to use from many threads; looking is done by one at a time.
public final class DropLook {
  private final Drop drop;
  private final Project project;
  private final ReadingOptions otherwise;
  private final Likenesses likenesses;
  private final ReadingRoom room;
  private final Map<Integer, Long> changed = new HashMap<>();
  private List<LookedFile> files = List.of();
  private long version;

  /// @param otherwise how files are read of which a person has said nothing
  /// @param room where documents are read; whoever made it closes it
  public DropLook(Drop drop, Project project, ReadingOptions otherwise, ReadingRoom room) {
    this.room = room;
    this.drop = drop;
    this.project = project;
    this.otherwise = project.reading(otherwise);
    likenesses = new Likenesses(project);
    more();
  }

  /// Has the files that have come to the drop since.
  public synchronized void more() {
    var all = new ArrayList<>(files);
    drop.files().stream()
        .skip(files.size())
        .forEach(
            file -> all.add(new LookedFile(file, FileChoice.NONE, Optional.empty(), List.of())));
    now(all);
  }

  private void now(List<LookedFile> next) {
    long version = this.version + 1;
    for (int i = 0; i < next.size(); i++) {
      if (i >= files.size() || !next.get(i).equals(files.get(i))) {
        changed.put(next.get(i).file().number(), version);
        this.version = version;
      }
    }
    files = List.copyOf(next);
  }

  /// What is known of the files at a moment.
  ///
  /// @param version to ask by the next time
  public record Seen(long version, List<LookedFile> files) {}

  /// The files of which something has become known since a version; all of them since 0.
  public synchronized Seen since(long before) {
    return new Seen(
        version,
        files.stream()
            .filter(file -> changed.getOrDefault(file.file().number(), 0L) > before)
            .toList());
  }

  ReadingRoom room() {
    return room;
  }

  public synchronized List<LookedFile> files() {
    return files;
  }

  /// The file of that number.
  public Optional<LookedFile> file(int number) {
    return files().stream().filter(each -> each.file().number() == number).findFirst();
  }

  /// Keeps what a person says of files, by their numbers; those that are read in another way by it
  /// are to be looked at again.
  ///
  /// @throws no.sitat.exchange.transcript.WrongPattern if an expression for turns is none
  public synchronized void choose(Map<Integer, FileChoice> choices) {
    choices.values().forEach(choice -> choice.options(otherwise));
    now(
        likenesses.noted(
            files.stream()
                .map(file ->
                    choices.containsKey(file.file().number())
                        ? file.with(choices.getOrDefault(file.file().number(), file.choice()))
                        : file)
                .toList()));
  }

  /// Looks at what has not been looked at.
  ///
  /// @param progress may throw [no.sitat.project.intake.Cancelled]
  public void look(Progress progress) {
    var waiting = files().stream().filter(file -> file.look().isEmpty()).toList();
    var looker = new FileLooker(project.study().codebook(), project.alreadyImported(), room);
    for (int i = 0; i < waiting.size(); i++) {
      var file = waiting.get(i);
      progress.at(i, waiting.size(), file.file().source().name());
      var found = look(looker, file);
      keep(file, found);
      remember(file, found).ifPresent(again -> keep(again, look(looker, again)));
    }
    synchronized (this) {
      now(likenesses.noted(files));
    }
  }

  private FileLook look(FileLooker looker, LookedFile file) {
    var source = file.source();
    try {
      return looker.look(
          source, use(file), file.choice().options(otherwise), file.choice().codingColumns());
    } catch (SlowPattern e) {
      return FileLooker.refused(
          Reading.refused(Refusal.ofFile(source.name(), Reason.BAD_VALUE, e.words())));
    }
  }

  /// Says for a person what the project knows of the one whom they would have to be asked about,
  /// unless they have chosen otherwise meanwhile.
  ///
  /// @return the file as it is to be looked at again
  private Optional<LookedFile> remember(LookedFile looked, FileLook found) {
    return RememberedSides.asking(found, project.settings().speakerRoles().value())
        .flatMap(asking -> remember(looked, asking));
  }

  private synchronized Optional<LookedFile> remember(LookedFile looked, List<String> asking) {
    int number = looked.file().number();
    var choice = looked.choice();
    if (choice.interviewers().isPresent()
        || file(number).filter(file -> file.choice().equals(choice)).isEmpty()) {
      return Optional.empty();
    }
    choose(Map.of(number, choice.asking(asking)));
    return file(number);
  }

  private static Optional<FileUse> use(LookedFile file) {
    return file.choice().use();
  }

  /// Unless a person has chosen otherwise meanwhile.
  private synchronized void keep(LookedFile looked, FileLook found) {
    now(
        files.stream()
            .map(file ->
                file.file().number() == looked.file().number()
                        && file.choice().readsAs(looked.choice())
                    ? file.with(found)
                    : file)
            .toList());
  }

  ReadingOptions options(LookedFile file) {
    return file.choice().options(otherwise);
  }
}

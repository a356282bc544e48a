package no.sitat.http.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.coding.Study;
import no.sitat.exchange.CodingColumns;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.PostColumns;
import no.sitat.exchange.encoding.EncodingLook;
import no.sitat.exchange.look.FileLook;
import no.sitat.exchange.look.FileUse;
import no.sitat.exchange.look.FoundLookalike;
import no.sitat.exchange.look.SpeakerLook;
import no.sitat.exchange.look.TurnLook;
import no.sitat.http.drop.DropWork;
import no.sitat.http.drop.FileNote;
import no.sitat.http.drop.LookedFile;
import no.sitat.http.view.ImportView.RefusedView;
import no.sitat.http.view.ImportView.RemarkView;
import no.sitat.project.Imports;

/// Files that somebody has dropped, what was found in them, and how far they are on their way.
///
/// @param phase `looking`, `ready`, `taking`, `done` or `failed`
/// @param done of `total`, while something is under way; what is worked on is `current`
/// @param cancelled whether taking was broken off, and the project is as it was
/// @param message why nothing was taken, when it failed
/// @param version to ask by the next time for what has changed
/// @param files those that have changed since the version that was asked by; all, when none was
/// @param refused what was not taken out of archives
/// @param remarks what was mended in archives
/// @param report what came of it, when it is done
public record DropView(
    String id,
    String phase,
    int done,
    int total,
    String current,
    boolean cancelled,
    String message,
    String messageNb,
    long version,
    List<DropFileView> files,
    List<RefusedView> refused,
    List<RemarkView> remarks,
    Optional<ImportReportView> report) {
  private static final int MOST_LINES = 200;

  /// One file, as a row of a table.
  ///
  /// @param state `waiting`, `ready`, `remarked`, `asks`, `refused` or `left`
  /// @param wanted whether it would be taken
  /// @param format what it is, in words; `formatNb` too
  /// @param use what it is read as: `interview`, `posts`, `respondents`, `codings`, `codebook`,
  ///   `project`, `recording` or `nothing`
  /// @param marks how turns are told apart; empty when there are none
  /// @param rows respondents, codings or codes
  /// @param speakers how many
  /// @param lookalikes how many of each kind: `name`, `email`, `phone`, `national-id`,
  ///   `bank-account`, `address`
  /// @param undecided label of somebody who may ask or tell
  /// @param other label of the one other speaker, who is on the other side then
  /// @param why the first thing there is to say; `whyNb` too
  public record DropFileView(
      int number,
      String name,
      String folder,
      long bytes,
      String state,
      boolean wanted,
      String format,
      String formatNb,
      String use,
      String marks,
      int documents,
      int already,
      int turns,
      long words,
      int rows,
      String language,
      int speakers,
      Map<String, Integer> lookalikes,
      List<NoteView> notes,
      Optional<String> undecided,
      Optional<String> other,
      String why,
      String whyNb) {
    static DropFileView of(LookedFile file) {
      var look = file.look();
      var why = why(file);
      return new DropFileView(
          file.file().number(),
          file.file().source().name(),
          file.file().folder(),
          file.file().bytes(),
          file.state().key(),
          file.isWanted(),
          look.map(found -> found.format().called().in("en")).orElse(""),
          look.map(found -> found.format().called().in("nb")).orElse(""),
          look.map(found -> found.use().key()).orElse(""),
          look.flatMap(FileLook::marks).map(marks -> marks.key()).orElse(""),
          look.map(FileLook::documents).orElse(0),
          look.map(FileLook::already).orElse(0),
          look.map(FileLook::turns).orElse(0),
          look.map(FileLook::words).orElse(0L),
          look.map(FileLook::rows).orElse(0),
          look.map(FileLook::language).orElse("und"),
          look.map(found -> found.speakers().size()).orElse(0),
          look.map(DropFileView::counts).orElse(Map.of()),
          file.notes().stream().map(NoteView::of).toList(),
          file.choice().interviewers().isPresent()
              ? Optional.empty()
              : look.flatMap(FileLook::undecided),
          look.flatMap(DropFileView::other),
          why.in("en"),
          why.in("nb"));
    }

    private static no.sitat.codebook.LocalText why(LookedFile file) {
      var refusals = file.look().map(FileLook::refusals).orElse(List.of());
      if (file.look().filter(FileLook::isReadable).isEmpty() && !refusals.isEmpty()) {
        return refusals.getFirst().text();
      }
      if (!file.notes().isEmpty()) {
        return file.notes().getFirst().text();
      }
      var remarks = file.look().map(FileLook::remarks).orElse(List.of());
      if (!remarks.isEmpty()) {
        return remarks.getFirst().text();
      }
      return refusals.isEmpty() ? no.sitat.codebook.LocalText.EMPTY : refusals.getFirst().text();
    }

    private static Optional<String> other(FileLook look) {
      var others =
          look.speakers().stream()
              .map(SpeakerLook::label)
              .filter(label -> !look.undecided().equals(Optional.of(label)))
              .toList();
      return look.undecided().isPresent() && others.size() == 1
          ? Optional.of(others.getFirst())
          : Optional.empty();
    }

    private static Map<String, Integer> counts(FileLook look) {
      var counts = new TreeMap<String, Integer>();
      look.counts().forEach((kind, count) -> counts.put(kind.key(), count));
      return counts;
    }
  }

  /// Something to know of a file beside the others.
  ///
  /// @param kind `about`, `same`, `already`, `like-named` or `name-taken`
  public record NoteView(String kind, String text, String textNb) {
    static NoteView of(FileNote note) {
      return new NoteView(note.kind().key(), note.text().in("en"), note.text().in("nb"));
    }
  }

  /// One file with all that was found in it; only for the person who imports.
  ///
  /// @param lookalikes the first of very many
  public record DropDetailView(
      DropFileView file,
      Optional<String> turns,
      Optional<String> chosenLanguage,
      Optional<List<String>> interviewers,
      List<DropSpeakerView> speakers,
      List<SampleView> sample,
      List<LookalikeView> lookalikes,
      Optional<PostColumnsView> columns,
      List<RefusedView> refused,
      List<RemarkView> remarks,
      Optional<EncodingView> encoding,
      Optional<ColumnChoiceView> columnChoice) {
    public static DropDetailView of(LookedFile file) {
      var look = file.look();
      return new DropDetailView(
          DropFileView.of(file),
          file.choice().turns(),
          file.choice().language(),
          file.choice().interviewers(),
          look.map(FileLook::speakers).orElse(List.of()).stream().map(DropSpeakerView::of).toList(),
          look.map(FileLook::samples).orElse(List.of()).stream().map(SampleView::of).toList(),
          look.map(FileLook::lookalikes).orElse(List.of()).stream().map(LookalikeView::of).toList(),
          look.flatMap(FileLook::columns).map(PostColumnsView::of),
          look.map(FileLook::refusals).orElse(List.of()).stream()
              .limit(MOST_LINES)
              .map(RefusedView::of)
              .toList(),
          look.map(FileLook::remarks).orElse(List.of()).stream().map(RemarkView::of).toList(),
          EncodingLook.of(file.source())
              .map(found -> EncodingView.of(found, file.choice().encoding())),
          ColumnChoiceView.of(file));
    }
  }

  /// The columns of a table of codings or posts, and what a person may say of them.
  ///
  /// @param roles what a column can hold
  /// @param headings of all columns
  /// @param guessed headings that are understood, by what they hold
  /// @param chosen headings that a person named, by what they hold
  public record ColumnChoiceView(
      List<String> roles,
      List<String> headings,
      Map<String, String> guessed,
      Map<String, String> chosen) {
    static Optional<ColumnChoiceView> of(LookedFile file) {
      return file.look()
          .filter(look -> look.use() == FileUse.CODINGS || look.use() == FileUse.POSTS)
          .flatMap(look ->
              CodingReader.headings(file.source())
                  .map(headings ->
                      look.use() == FileUse.CODINGS
                          ? of(CodingColumns.ROLES, headings, headings.guessed(), file)
                          : of(PostColumns.ROLES, headings, read(look), file)));
    }

    private static ColumnChoiceView of(
        List<String> roles,
        CodingReader.Headings headings,
        Map<String, String> guessed,
        LookedFile file) {
      return new ColumnChoiceView(roles, headings.all(), guessed, file.choice().columns());
    }

    private static Map<String, String> read(FileLook look) {
      return look.columns().map(PostColumns::named).orElse(Map.of());
    }
  }

  /// The columns of a table that posts are read from; empty where none was found.
  ///
  /// @param text several, with a comma between, where posts of different kinds are mixed
  public record PostColumnsView(
      Optional<String> text,
      Optional<String> title,
      Optional<String> id,
      Optional<String> time,
      Optional<String> author,
      Optional<String> thread,
      Optional<String> parent) {
    static PostColumnsView of(PostColumns columns) {
      return new PostColumnsView(
          columns.text(),
          columns.title(),
          columns.id(),
          columns.time(),
          columns.author(),
          columns.thread(),
          columns.parent());
    }
  }

  /// What a text is encoded in.
  ///
  /// @param name empty when it cannot be told
  /// @param chosen by a person; empty when it was found out
  /// @param sample words whose letters show whether it is right
  public record EncodingView(
      String name, boolean certain, Optional<String> chosen, String sample, List<String> choices) {
    static EncodingView of(EncodingLook look, Optional<String> chosen) {
      return new EncodingView(
          look.encoding(), look.isCertain(), chosen, look.sample(), EncodingLook.choices());
    }
  }

  /// Somebody who speaks.
  ///
  /// @param questions in how many turns something is asked
  public record DropSpeakerView(
      String label, String role, int turns, int questions, int words, String sample) {
    static DropSpeakerView of(SpeakerLook speaker) {
      return new DropSpeakerView(
          speaker.label(),
          speaker.role().key(),
          speaker.turns(),
          speaker.questions(),
          speaker.words(),
          speaker.sample());
    }
  }

  /// What looks like personal data.
  ///
  /// @param turn from 1; 0 outside all turns
  /// @param post id of the post it is in
  /// @param label whether it is how a speaker is called
  public record LookalikeView(
      String kind,
      String document,
      int turn,
      Optional<String> post,
      boolean label,
      String before,
      String text,
      String after) {
    static LookalikeView of(FoundLookalike found) {
      return new LookalikeView(
          found.kind().key(),
          found.document(),
          found.turn(),
          found.post(),
          found.label(),
          found.before(),
          found.text(),
          found.after());
    }
  }

  /// The beginning of a turn.
  ///
  /// @param role `informant` or `interviewer`
  public record SampleView(String speaker, String role, String text) {
    static SampleView of(TurnLook turn) {
      return new SampleView(turn.speaker(), turn.role().key(), turn.text());
    }
  }

  /// @param since what was seen before; 0 for nothing
  public static DropView of(DropWork work, Study study, long since) {
    var status = work.status();
    var seen = work.look().since(since);
    return new DropView(
        work.id(),
        status.phase().name().toLowerCase(Locale.ROOT),
        status.done(),
        status.total(),
        status.current(),
        status.cancelled(),
        status.failure().in("en"),
        status.failure().in("nb"),
        seen.version(),
        seen.files().stream().map(DropFileView::of).toList(),
        work.drop().refused().stream().limit(MOST_LINES).map(RefusedView::of).toList(),
        work.drop().remarks().stream().limit(MOST_LINES).map(RemarkView::of).toList(),
        status.taken().map(Imports.Taken::report).map(kept -> ImportReportView.of(kept, study)));
  }
}

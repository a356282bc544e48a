package no.sitat.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodingColumns;
import no.sitat.exchange.PostColumns;
import no.sitat.exchange.encoding.Encoding;
import no.sitat.exchange.look.FileUse;
import no.sitat.http.drop.DropWork;
import no.sitat.http.drop.Drops;
import no.sitat.http.drop.FileChoice;
import no.sitat.http.drop.LookedFile;
import no.sitat.http.view.DropView;
import no.sitat.http.view.DropView.DropDetailView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// Files in, with a look before: dropped once, looked at, chosen among, taken as one edit.
///
/// A drop is seen by the person who made it and by nobody else.
final class DropRoutes {
  private static final String ID = "/api/drops/{id}";

  private final Project project;
  private final Sessions sessions;
  private final Drops drops;

  DropRoutes(Project project, Sessions sessions, Drops drops) {
    this.project = project;
    this.sessions = sessions;
    this.drops = drops;
  }

  /// What a person says of files.
  ///
  /// @param files what is left out of one stays as it is
  record ChoicesBody(List<ChoiceBody> files) {}

  /// @param number of the file
  /// @param take whether it is wanted
  /// @param use `interview`, `posts`, `respondents`, `codings` or `codebook`
  /// @param language a code; empty to guess
  /// @param turns `auto`, `colon`, `first-word` or an expression
  /// @param interviewers whole labels of those who ask
  /// @param encoding of the text; empty to find out
  /// @param columns headings of a table of codings or posts, by what they hold; an empty one is
  ///   guessed
  record ChoiceBody(
      int number,
      Optional<Boolean> take,
      Optional<String> use,
      Optional<String> language,
      Optional<String> turns,
      Optional<List<String>> interviewers,
      Optional<String> encoding,
      Optional<Map<String, String>> columns) {}

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/drops",
                "Files to look at before they are imported: multipart `files`, zips too",
                this::open)
            .answers(201, DropView.class),
        Route.post(ID + "/files", "More files for a drop: multipart `files`", this::add)
            .answers(200, DropView.class),
        Route.get(ID, "What was found in the files, and how far they are", this::one)
            .query("since", "a `version` that was answered before: only files that changed since")
            .answers(200, DropView.class),
        Route.get(
                ID + "/files/{number}",
                "One file: who speaks, the first turns, what looks like personal data",
                this::detail)
            .answers(200, DropDetailView.class),
        Route.patch(ID, "Which files to take, and how to read them", this::choose)
            .takes(ChoicesBody.class)
            .answers(200, DropView.class),
        Route.post(ID + "/take", "Takes what is wanted as one edit, in the background", this::take)
            .answers(202, DropView.class),
        Route.post(ID + "/cancel", "Breaks off; the project stays as it was", this::cancel)
            .answers(200, DropView.class),
        Route.delete(ID, "Lets the files go", this::remove).answers(204));
  }

  private void open(Context request) {
    Uploads.readForm(request);
    var files = files(request);
    var work = drops.open(sessions.coder(request));
    try {
      keep(work, files);
    } catch (RuntimeException e) {
      drops.remove(work); // nobody will hear of it
      throw e;
    }
    request.status(201);
    answer(request, work);
  }

  private void add(Context request) {
    Uploads.readForm(request);
    var work = work(request);
    keep(work, files(request));
    answer(request, work);
  }

  private static List<UploadedFile> files(Context request) {
    var files = request.uploadedFiles("files");
    if (files.isEmpty()) {
      throw Refused.field("files", "ingen filer ble sendt", "no files were sent");
    }
    return files;
  }

  private void keep(DropWork work, List<UploadedFile> files) {
    boolean kept;
    try {
      kept =
          work.add(drop -> {
            for (var file : files) {
              try (var content = file.content()) {
                drop.add(file.filename(), content);
              }
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("the files that were sent cannot be stored", e);
    }
    if (!kept) {
      throw taken();
    }
  }

  private void one(Context request) {
    long since = new Parameters(request).number("since", 0);
    request.json(DropView.of(work(request), project.study(), since));
  }

  private void detail(Context request) {
    request.json(DropDetailView.of(file(work(request), request.pathParam("number"))));
  }

  private static LookedFile file(DropWork work, String number) {
    try {
      return work.look().file(Integer.parseInt(number)).orElseThrow(DropRoutes::noFile);
    } catch (NumberFormatException _) {
      throw noFile();
    }
  }

  private static Refused noFile() {
    return Refused.notFound("Det finnes ingen slik fil.", "there is no such file");
  }

  private void choose(Context request) {
    var work = work(request);
    var body = request.bodyAsClass(ChoicesBody.class);
    Map<Integer, FileChoice> choices = new HashMap<>();
    for (var each : body.files()) {
      var file = work.look().file(each.number()).orElseThrow(DropRoutes::noFile);
      choices.put(each.number(), choice(file.choice(), each));
    }
    if (!work.choose(choices)) {
      throw taken();
    }
    answer(request, work);
  }

  /// What is left out stays; a use, a language, a rule or an encoding that is empty is found out
  /// again.
  private static FileChoice choice(FileChoice before, ChoiceBody body) {
    boolean otherwise = body.use().isPresent() || body.turns().isPresent();
    return new FileChoice(
        body.take().or(before::take),
        body.use().isPresent() ? use(body.use().get()) : before.use(),
        changed(body.language(), before.language()),
        changed(body.turns(), before.turns()),
        body.interviewers().or(() -> otherwise ? Optional.empty() : before.interviewers()),
        body.encoding().isPresent() ? encoding(body.encoding().get()) : before.encoding(),
        body.columns()
            .map(DropRoutes::columns)
            .orElse(body.use().isPresent() ? Map.of() : before.columns()));
  }

  /// What is said to be nothing is guessed again.
  private static Map<String, String> columns(Map<String, String> said) {
    var named = new HashMap<>(said);
    named.values().removeIf(String::isBlank);
    var roles = new LinkedHashSet<>(CodingColumns.ROLES);
    roles.addAll(PostColumns.ROLES);
    if (!roles.containsAll(named.keySet())) {
      throw Refused.field(
          "columns",
          "en kolonne kan ha " + String.join(", ", roles),
          "a column can hold " + String.join(", ", roles));
    }
    return named;
  }

  private static Optional<String> encoding(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Encoding.named(name)
            .map(Encoding::label)
            .orElseThrow(() ->
                Refused.field(
                    "encoding",
                    "tegnkodingen er ikke en av dem som leses",
                    "the encoding is none of those that are read")));
  }

  private static Optional<String> changed(Optional<String> now, Optional<String> before) {
    return now.isPresent() ? now.map(String::strip).filter(value -> !value.isEmpty()) : before;
  }

  private static Optional<FileUse> use(String key) {
    if (key.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        FileUse.named(key)
            .filter(FileUse::isTaken)
            .orElseThrow(() ->
                Refused.field(
                    "use",
                    "bruken er interview, posts, respondents, codings eller codebook",
                    "the use is interview, posts, respondents, codings or codebook")));
  }

  private void take(Context request) {
    var work = work(request);
    if (!work.take(sessions.coder(request))) {
      throw notNow();
    }
    request.status(202);
    answer(request, work);
  }

  private void cancel(Context request) {
    var work = work(request);
    work.cancel();
    answer(request, work);
  }

  private void remove(Context request) {
    drops.remove(work(request));
    request.status(204);
  }

  private DropWork work(Context request) {
    return drops
        .of(request.pathParam("id"), sessions.coder(request))
        .orElseThrow(() ->
            Refused.notFound(
                "Filene er ikke her lenger; slipp dem på nytt.",
                "the files are not here any more; drop them again"));
  }

  private static Refused taken() {
    return Refused.of(
        409,
        "taken",
        new LocalText(
            "Filene er alt i ferd med å tas inn. Slipp de nye for seg.",
            "the files are being taken already; drop the new ones by themselves"));
  }

  private static Refused notNow() {
    return Refused.of(
        409,
        "coming",
        new LocalText(
            "Filene kan ikke tas inn nå: noen er på vei, eller et forsøk har feilet. Vent litt,"
                + " eller slipp dem på nytt.",
            "the files cannot be taken now: some are on their way, or it has failed before; wait a"
                + " moment, or drop them again"));
  }

  private void answer(Context request, DropWork work) {
    request.json(DropView.of(work, project.study(), 0));
  }
}

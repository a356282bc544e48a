package no.sitat.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.edit.HistoryItem;

/// Who is at the other end: name and language, kept in two cookies.
final class Sessions {
  private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;
  private static final int LONGEST_NAME = 100;

  private final Project project;
  private final String coderCookie;
  private final String languageCookie;
  private final String otherwise;
  private final String token;

  /// @param otherwise name of the coder when a request does not say
  /// @param token what a page must send along to change something
  Sessions(Project project, String otherwise, String token) {
    this.project = project;
    coderCookie = cookieName("coder", project);
    languageCookie = cookieName("language", project);
    this.otherwise = otherwise;
    this.token = token;
  }

  /// Browsers keep cookies by host, whatever the port: two projects served at once must not mix.
  static String cookieName(String what, Project project) {
    var folder = project.folder().toAbsolutePath().normalize().toString();
    return "sitat-" + what + "-" + Integer.toHexString(folder.hashCode());
  }

  /// The state of the project as the frame of every screen shows it.
  ///
  /// @param chosen whether the person has said who codes; until then `coder` is the server's own
  ///   name for them
  /// @param coders the people who may be chosen: who has changed something, but neither the program
  ///   nor a machine account that has coded nothing
  /// @param undo what this person's next undo would undo, in words
  /// @param redo what the next redo would redo
  record SessionView(
      ProjectView project,
      String coder,
      boolean chosen,
      List<String> coders,
      String csrf,
      String language,
      long revision,
      Optional<LocalText> undo,
      Optional<LocalText> redo,
      String version) {}

  record ProjectView(String name, boolean demo) {}

  /// @param coder who codes from now on
  /// @param language `nb` or `en`
  record Choice(Optional<String> coder, Optional<String> language) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/session", "Project, coder, token and what can be undone", this::send)
            .answers(200, SessionView.class),
        Route.put("/api/session", "Chooses who codes, and in which language", this::choose)
            .takes(Choice.class)
            .answers(200, SessionView.class));
  }

  /// The coder of a request; one of the project's coders when the request has changed something.
  Coder coder(Context request) {
    return project.coder(name(request));
  }

  private String name(Context request) {
    return chosen(request).orElse(otherwise);
  }

  /// The name that the person has chosen, if they have; a cookie that holds no name is none.
  Optional<String> chosen(Context request) {
    return Optional.ofNullable(request.cookie(coderCookie))
        .flatMap(Sessions::decoded)
        .filter(name -> isName(name) && !Coder.isProgram(name));
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(Character::isISOControl);
  }

  String language(Context request) {
    return Optional.ofNullable(request.cookie(languageCookie))
        .orElseGet(() ->
            Optional.ofNullable(request.header("Accept-Language"))
                .map(wanted -> wanted.toLowerCase(Locale.ROOT))
                .filter(wanted -> wanted.startsWith("en"))
                .map(_ -> "en")
                .orElse("nb"));
  }

  private void send(Context request) {
    request.json(view(chosen(request), language(request)));
  }

  private void choose(Context request) {
    var choice = request.bodyAsClass(Choice.class);
    var coder = choice.coder().map(String::strip).or(() -> chosen(request));
    var language = choice.language().orElseGet(() -> language(request));
    if (coder.filter(name -> !isName(name)).isPresent()) {
      throw Refused.field(
          "coder",
          "navnet må ha 1–100 tegn på én linje",
          "the name must have 1–100 characters in one line");
    }
    if (!language.equals("nb") && !language.equals("en")) {
      throw Refused.field("language", "språket må være nb eller en", "language is nb or en");
    }
    if (coder.filter(Coder::isProgram).isPresent()) {
      throw Refused.field(
          "coder", "det navnet har programmet selv", "that is the program's own name");
    }
    coder.ifPresent(name ->
        request.cookie(cookie(coderCookie, URLEncoder.encode(name, StandardCharsets.UTF_8))));
    request.cookie(cookie(languageCookie, language));
    request.json(view(coder, language));
  }

  private static Cookie cookie(String name, String value) {
    return new Cookie(name, value, "/", YEAR_SECONDS, false, true, null, SameSite.STRICT);
  }

  /// The machine's account stands for whoever ran an import, and is no coder before it has coded.
  private List<String> offered(Study study, Optional<String> chosen) {
    return study.coders().stream()
        .filter(coder -> !Coder.isProgram(coder.name()))
        .filter(coder ->
            !coder.name().equals(otherwise)
                || chosen.filter(otherwise::equals).isPresent()
                || hasCoded(study, coder.id()))
        .map(Coder::name)
        .toList();
  }

  private static boolean hasCoded(Study study, int coder) {
    return study.codings().blocks().stream()
        .anyMatch(
            block -> IntStream.range(0, block.size()).anyMatch(row -> block.coder[row] == coder));
  }

  private SessionView view(Optional<String> coder, String language) {
    var study = project.study();
    var who = project.coder(coder.orElse(otherwise));
    return new SessionView(
        new ProjectView(project.name(), project.isDemo()),
        coder.orElse(otherwise),
        coder.isPresent(),
        offered(study, coder),
        token,
        language,
        study.revision(),
        project.undoing().nextUndo(who).map(HistoryItem::text),
        project.undoing().nextRedo(who).map(HistoryItem::text),
        Version.current());
  }
}

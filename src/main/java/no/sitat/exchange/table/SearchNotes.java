package no.sitat.exchange.table;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.search.Totals;

/// How hits were found, for whoever reads them outside the project and wants to find them again.
///
/// @param query as it was typed
/// @param sort the order, as in an address: `right,-time` or `random:4821`
/// @param interviewers whether interviewers' words were searched too
/// @param listed how many of the hits the file has
/// @param pending documents that could not be looked at
public record SearchNotes(
    String query,
    String sort,
    boolean interviewers,
    Totals totals,
    int listed,
    int pending,
    Made made) {
  private static final Pattern RANDOM = Pattern.compile("-?random:(\\d+)");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx");

  /// What the hits were found in.
  ///
  /// @param codebook the codebook version named last
  public record Made(String project, long revision, Optional<String> codebook, Instant time) {}

  /// The seed, if the order is random.
  public OptionalLong seed() {
    return Arrays.stream(sort.split(",", -1))
        .map(String::strip)
        .map(RANDOM::matcher)
        .filter(matcher -> matcher.matches())
        .mapToLong(matcher -> Long.parseLong(matcher.group(1)))
        .findFirst();
  }

  /// What there is to tell, in order.
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(Line.same("Søk", "Query", query));
    lines.add(new Line(new LocalText("Rekkefølge", "Order"), order()));
    lines.add(new Line(new LocalText("Utvalg", "Sample"), sample()));
    lines.add(
        new Line(
            new LocalText("Intervjuernes ord", "Interviewers’ words"),
            interviewers
                ? new LocalText("med", "included")
                : new LocalText("ikke med", "left out")));
    lines.add(Line.same("Treff", "Hits", Integer.toString(totals.hits())));
    lines.add(
        Line.same(
            "Dokumenter med treff", "Documents with hits", Integer.toString(totals.documents())));
    lines.add(
        Line.same(
            "Respondenter med treff",
            "Respondents with hits",
            Integer.toString(totals.respondents())));
    if (pending > 0) {
      lines.add(
          Line.same(
              "Dokumenter som ikke er søkt i ennå",
              "Documents not yet searched",
              Integer.toString(pending)));
    }
    lines.add(Line.same("Prosjekt", "Project", made.project()));
    lines.add(
        Line.same(
            "Prosjektets revisjon", "Revision of the project", Long.toString(made.revision())));
    lines.add(
        new Line(
            new LocalText("Versjon av kodeboken navngitt sist", "Codebook version named last"),
            made.codebook()
                .map(name -> new LocalText(name, name))
                .orElse(new LocalText("ingen", "none"))));
    lines.add(
        Line.same("Tatt ut", "Taken", TIME.format(made.time().atZone(ZoneId.systemDefault()))));
    lines.add(
        new Line(
            new LocalText("Merk", "Note"),
            new LocalText(
                "Filen har ord fra intervjuene, og tallene er arbeidstall som ikke er skjermet. Den er bare for prosjektet.",
                "The file holds words from the interviews, and its counts are working counts, not protected. It is for the"
                    + " project only.")));
    return lines;
  }

  /// A table with what is told, row by row.
  ///
  /// @param language `nb` or `en`
  public Table table(String language) {
    return new TableNotes(new LocalText("om søket", "about the search"), lines()).table(language);
  }

  private LocalText sample() {
    if (listed >= totals.hits()) {
      return new LocalText("alle treff", "all hits");
    }
    var seed = seed();
    return seed.isPresent()
        ? new LocalText(
            "%d av %d treff, trukket tilfeldig med frø %d"
                .formatted(listed, totals.hits(), seed.getAsLong()),
            "%d of %d hits, drawn at random with seed %d"
                .formatted(listed, totals.hits(), seed.getAsLong()))
        : new LocalText(
            "%d av %d treff".formatted(listed, totals.hits()),
            "%d of %d hits".formatted(listed, totals.hits()));
  }

  /// The order in words, and as it is typed.
  private LocalText order() {
    var keys =
        Arrays.stream(sort.split(",", -1))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .toList();
    return new LocalText(order(keys, "nb"), order(keys, "en"));
  }

  private String order(List<String> keys, String language) {
    var words = keys.stream().map(key -> key(key, language)).collect(Collectors.joining(", "));
    return words.isEmpty() ? name("position").in(language) : words + " (" + sort + ")";
  }

  private static String key(String key, String language) {
    boolean backwards = key.startsWith("-");
    var name = name(backwards ? key.substring(1) : key).in(language);
    return backwards ? name + new LocalText(" baklengs", " backwards").in(language) : name;
  }

  private static LocalText name(String key) {
    if (RANDOM.matcher(key).matches()) {
      return new LocalText("tilfeldig", "random");
    }
    return switch (key) {
      case "position" -> new LocalText("plass i teksten", "place in the text");
      case "left" -> new LocalText("ordene før", "words before");
      case "match" -> new LocalText("treffet", "the match");
      case "right" -> new LocalText("ordene etter", "words after");
      case "time" -> new LocalText("tid", "time");
      case "document" -> new LocalText("dokument", "document");
      case "speaker" -> new LocalText("taler", "speaker");
      default -> new LocalText(key, key);
    };
  }
}

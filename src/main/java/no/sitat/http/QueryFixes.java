package no.sitat.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sitat.codebook.Direction;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.http.view.QueryView.Fix;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.QueryReader;

/// What somebody may have meant who wrote a query that cannot be read.
///
/// Guesses from where it goes wrong; only what can be read is offered.
final class QueryFixes {
  private static final int MOST = 3;

  /// How many words a value without quotation marks may go on for.
  private static final int LONGEST_VALUE = 5;

  private static final Set<String> JOINTS =
      Set.of("AND", "OR", "NOT", "OG", "ELLER", "IKKE", "|", "WITHIN", "INNENFOR");

  private static final Pattern CODING_FIELD =
      Pattern.compile(
          "(?i)((?:code|kode):[^\\s\\[\\]]+) (?:(?:AND|OG) )?"
              + "((?:direction|retning|coder|koder|weight|vekt|made|laget)\\s?(?:>=|<=|[:=<>])[^\\s()]+)");

  private static final Pattern VALUE_OF =
      Pattern.compile("(\"[^\"]+\"|[^\\s()]+?)\\s*(?:!?=|:)\\s*$");

  private final Study study;

  QueryFixes(Study study) {
    this.study = study;
  }

  /// None if the query can be read.
  List<Fix> of(String query) {
    var place = error(query).map(error -> Math.min(error.position(), query.length()));
    if (place.isEmpty()) {
      return List.of();
    }
    int at = place.get();
    var fixes = readable(guesses(query, at));
    return fixes.isEmpty() ? readable(valuesThereAre(query, at)) : fixes;
  }

  /// The first that can be read, each once.
  private List<Fix> readable(Stream<Fix> guesses) {
    var fixes = new ArrayList<Fix>();
    guesses
        .filter(fix -> error(fix.query()).isEmpty())
        .filter(fix -> fixes.stream().noneMatch(each -> each.query().equals(fix.query())))
        .limit(MOST)
        .forEach(fixes::add);
    return fixes;
  }

  private Optional<QueryError> error(String query) {
    try {
      QueryReader.clause(query, study);
      return Optional.empty();
    } catch (QueryError e) {
      return Optional.of(e);
    }
  }

  private Stream<Fix> guesses(String query, int at) {
    return Stream.of(
            closed(query, at),
            withoutBracket(query, at),
            inBrackets(query),
            quotedValues(query, at),
            namesMeant(query, at),
            withoutJoint(query, at))
        .flatMap(each -> each);
  }

  /// The mark or parenthesis that is open is closed at the end.
  private static Stream<Fix> closed(String query, int at) {
    if (at >= query.length()) {
      return Stream.of();
    }
    var closing =
        switch (query.charAt(at)) {
          case '"' -> "\"";
          case '“', '”' -> "”";
          case '«' -> "»";
          case '(' -> ")";
          case '[' -> "]";
          default -> "";
        };
    return closing.isEmpty()
        ? Stream.of()
        : Stream.of(new Fix("close", closing, query.stripTrailing() + closing));
  }

  private static Stream<Fix> withoutBracket(String query, int at) {
    boolean isClosing = at < query.length() && ")]}".indexOf(query.charAt(at)) >= 0;
    return isClosing
        ? Stream.of(
            new Fix(
                "remove",
                query.substring(at, at + 1),
                (query.substring(0, at) + query.substring(at + 1)).strip()))
        : Stream.of();
  }

  /// `code:SOS direction:push` is perhaps one coding.
  private static Stream<Fix> inBrackets(String query) {
    var matcher = CODING_FIELD.matcher(query);
    if (!matcher.find()) {
      return Stream.of();
    }
    var condition = matcher.group(2).replaceFirst(":", "=");
    var together = matcher.group(1) + "[" + condition + "]";
    return Stream.of(
        new Fix(
            "move",
            together,
            query.substring(0, matcher.start()) + together + query.substring(matcher.end())));
  }

  /// `country=New Zealand` lacks quotation marks.
  private static Stream<Fix> quotedValues(String query, int at) {
    boolean isValue = at > 0 && at < query.length() && ":=(, ".indexOf(query.charAt(at - 1)) >= 0;
    if (!isValue || Character.isWhitespace(query.charAt(at))) {
      return Stream.of();
    }
    var fixes = new ArrayList<Fix>();
    int end = endOfWord(query, at);
    for (int words = 1; words < LONGEST_VALUE && end < query.length(); words++) {
      end = endOfWord(query, end + 1);
      var value = query.substring(at, end).strip();
      fixes.add(
          new Fix(
              "quote", value, query.substring(0, at) + "\"" + value + "\"" + query.substring(end)));
    }
    return fixes.reversed().stream();
  }

  private static int endOfWord(String query, int from) {
    int end = from;
    while (end < query.length() && " ()[],&".indexOf(query.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// The names most like the one that stands there.
  private Stream<Fix> namesMeant(String query, int at) {
    boolean isQuoted = at < query.length() && query.charAt(at) == '"';
    int closing = isQuoted ? query.indexOf('"', at + 1) : -1;
    int end = isQuoted && closing > 0 ? closing + 1 : endOfName(query, at);
    var typed = query.substring(at, end).replace("\"", "");
    if (typed.isBlank()) {
      return Stream.of();
    }
    return names()
        .distinct()
        .map(name -> new Meant(name, Likeness.distance(typed, name)))
        .filter(meant -> meant.distance() <= Likeness.most(typed))
        .sorted(Comparator.comparingInt(Meant::distance))
        .limit(20)
        .map(meant ->
            new Fix(
                "instead",
                meant.name(),
                query.substring(0, at) + written(meant.name()) + query.substring(end)));
  }

  private record Meant(String name, int distance) {}

  private static int endOfName(String query, int from) {
    int end = from;
    while (end < query.length() && " ()[],&:=<>!".indexOf(query.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String written(String name) {
    boolean isPlain =
        name.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || "._-".indexOf(unit) >= 0);
    return isPlain ? name : "\"" + name + "\"";
  }

  private Stream<String> names() {
    var codes = study.codebook().codes();
    var people = study.respondents();
    return Stream.of(
            codes.stream().map(code -> code.key()),
            codes.stream().flatMap(code -> Stream.of(code.name().nb(), code.name().en())),
            people.variables().stream().map(Variable::key),
            people.variables().stream()
                .flatMap(variable -> people.column(variable.key()).stream())
                .map(Column::groups)
                .flatMap(List::stream),
            study.codebook().directions().stream().map(Direction::key),
            study.coders().stream().map(Coder::name),
            Stream.of("direction", "coder", "weight", "made", "outdated", "word", "form", "lemma"),
            Stream.of("pos", "interview", "post", "interviewer", "informant"),
            Stream.of("code", "kind", "language", "speaker", "role", "document", "time"))
        .flatMap(each -> each)
        .filter(name -> !name.isBlank() && name.indexOf('"') < 0);
  }

  /// Of a variable with few values, each of them.
  private Stream<Fix> valuesThereAre(String query, int at) {
    var head = VALUE_OF.matcher(query.substring(0, at));
    if (!head.find()) {
      return Stream.of();
    }
    var values = values(head.group(1).replace("\"", ""));
    return values.size() > MOST
        ? Stream.of()
        : values.stream()
            .map(value ->
                new Fix(
                    "instead",
                    value,
                    query.substring(0, at)
                        + written(value)
                        + query.substring(endOfName(query, at))));
  }

  private List<String> values(String variable) {
    return study.respondents().variables().stream()
        .filter(each -> each.key().equalsIgnoreCase(variable))
        .flatMap(each -> study.respondents().column(each.key()).stream())
        .flatMap(column -> column.groups().stream())
        .filter(group -> !ValueStatus.isLabel(group) && group.indexOf('"') < 0)
        .toList();
  }

  /// AND before nothing, or after nothing.
  private static Stream<Fix> withoutJoint(String query, int at) {
    var before = query.substring(0, at).stripTrailing();
    int start = before.lastIndexOf(' ') + 1;
    var last = before.substring(start);
    if (JOINTS.contains(last.toUpperCase(Locale.ROOT))
        && !last.equals(last.toLowerCase(Locale.ROOT))) {
      var mended = (before.substring(0, start).stripTrailing() + query.substring(at)).strip();
      return Stream.of(new Fix("remove", last, mended));
    }
    int end = endOfWord(query, at);
    var first = query.substring(at, end);
    return JOINTS.contains(first)
        ? Stream.of(
            new Fix("remove", first, (query.substring(0, at) + query.substring(end)).strip()))
        : Stream.of();
  }
}

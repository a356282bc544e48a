package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.JoinedClauses;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every example of `docs/query.md`.
class QueryDocumentationTest {
  private static final Path PAGE = Path.of("docs/query.md");
  private static final Pattern EXAMPLE = Pattern.compile("\\| `(.+?)` \\|([^|]*)\\|.*");
  private static final Pattern CODED = Pattern.compile("\\{([^|}]+)\\|([^}]+)}");
  private static final List<String> KEYS = List.of("SOS", "SOS.VENN", "SOS.BARN", "ØK");

  private record Example(String query, String answer) {}

  @Test
  void everyExampleFindsWhatThePageSays(@TempDir Path folder) throws IOException {
    var small = conversations();
    var study = small.study();
    var examples = examples("## Words", "## When it cannot be read");
    assertTrue(examples.size() > 90, examples.size() + " examples");
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      var searcher = new Searcher(index);
      var expected = new ArrayList<Example>();
      var found = new ArrayList<Example>();
      for (var example : examples) {
        var query = QueryReader.query(example.query(), study);
        var result = searcher.search(study, query, SearchOptions.DEFAULT);
        var answer = answer(example.answer(), result, small, study);
        if (!answer.equals(example.answer())) {
          expected.add(example);
          found.add(new Example(example.query(), answer));
        }
      }
      assertEquals(lines(expected), lines(found));
    }
  }

  @Test
  void everyMistakeIsFoundWhereThePageSays() throws IOException {
    var study = conversations().study();
    for (var example : examples("## When it cannot be read", "")) {
      var error = assertThrows(QueryError.class, () -> QueryReader.query(example.query(), study));
      assertEquals(Integer.parseInt(example.answer()), error.position(), example.query());
      assertTrue(!error.messageEn().isBlank() && !error.messageNb().isBlank());
    }
  }

  @Test
  void theClausesOfEveryExampleJoinedAgainAskTheSame() throws IOException {
    var study = conversations().study();
    for (var example : examples("## Words", "## When it cannot be read")) {
      var text = example.query();
      var clause = QueryReader.clause(text, study);
      var joined = JoinedClauses.of(text, clause);
      assertEquals(QueryReader.query(text, study), QueryReader.query(joined, study), text);
      assertEquals(text, text.substring(clause.span().start(), clause.span().end()));
    }
  }

  private static String lines(List<Example> examples) {
    return String.join("\n", examples.stream().map(Example::toString).toList());
  }

  private static String answer(
      String expected, SearchResult result, SmallStudy small, Study study) {
    if (expected.matches("\\d+ (turn|place)s?")) {
      int hits = result.totals().hits();
      var noun = expected.contains("turn") ? " turn" : " place";
      return hits + (hits == 1 ? noun : noun + "s");
    }
    var lines = new Concordance(study, small.texts()::get, 3).lines(result.hits());
    return String.join(" · ", lines.stream().map(ConcordanceLine::match).toList());
  }

  private static List<Example> examples(String from, String to) throws IOException {
    var page = Files.readString(PAGE);
    int end = to.isEmpty() ? page.length() : page.indexOf(to);
    var examples = new ArrayList<Example>();
    for (var line : page.substring(page.indexOf(from), end).lines().toList()) {
      var matcher = EXAMPLE.matcher(line);
      if (matcher.matches()) {
        var query = matcher.group(1).replace("\\|", "|");
        examples.add(new Example(query, matcher.group(2).strip()));
      }
    }
    return examples;
  }

  private static SmallStudy conversations() throws IOException {
    var small =
        new SmallStudy()
            .respondents(3)
            .variable("sex", "woman", "man", "")
            .variable("place", "Oslo", "Tromsø", "Bergen")
            .number("age", "34", "51", "17")
            .code(1, "SOS", 0)
            .code(2, "SOS.VENN", 1)
            .code(3, "SOS.BARN", 1)
            .code(4, "ØK", 0);
    var page = Files.readString(PAGE);
    int start = page.indexOf("```conversations") + "```conversations\n".length();
    var blocks = page.substring(start, page.indexOf("```", start)).substring(2);
    int id = 1;
    for (var block : List.of(blocks.split("\n# ", -1))) {
      read(small, id++, block.lines().toList());
    }
    return small;
  }

  private static void read(SmallStudy small, int id, List<String> lines) {
    var head = List.of(lines.getFirst().split(", ", -1));
    var kind = head.get(1).equals("post") ? DocumentKind.POST : DocumentKind.INTERVIEW;
    var said = new ArrayList<Said>();
    var coded = new ArrayList<List<String>>();
    for (var line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(": ");
      var matcher = CODED.matcher(line);
      while (matcher.find()) {
        coded.add(List.of(matcher.group(1), matcher.group(2)));
      }
      said.add(
          new Said(
              line.substring(0, colon), CODED.matcher(line.substring(colon + 2)).replaceAll("$2")));
    }
    small.document(id, head.getFirst(), kind, head.get(2), said);
    for (var coding : coded) {
      int at = small.texts().getOrDefault(id, "").indexOf(coding.get(1));
      var span = new Span(at, at + coding.get(1).length());
      var parts = List.of(coding.get(0).split("/", -1));
      var weight =
          parts.size() > 2 ? OptionalInt.of(Integer.parseInt(parts.get(2))) : OptionalInt.empty();
      small.coding(id, span, 1 + KEYS.indexOf(parts.get(0)), parts.get(1), weight);
    }
  }
}

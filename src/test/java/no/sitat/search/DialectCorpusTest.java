package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.sitat.codebook.Codebook;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.registry.RespondentTable;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.IndexedText;
import no.sitat.search.index.IndexedVersion;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts in the Norwegian part of the Nordic Dialect Corpus, against a script over the raw lines.
class DialectCorpusTest {
  private static final Path FILES = Path.of("../shared/data/interviews/ndc-norwegian");
  private static final Pattern INTERVIEWER = Pattern.compile("[a-zæøå]{1,5}|speaker#\\d|unknown");
  private static final List<String> WORDS =
      List.of(
          "ikke",
          "vi",
          "hjem",
          "hus",
          "bygda",
          "en",
          "ja",
          "i_grunnen",
          "sp-",
          "venner",
          "jobb",
          "sant");

  @Test
  void countsAreThoseOfAScriptOverTheFiles(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FILES), "skipped: the dialect corpus is not here");
    var raw = raw();
    var texts = indexed(raw);
    var study = study(texts);
    try (var index = SearchIndex.open(folder)) {
      long start = System.nanoTime();
      index.index(texts);
      index.commit(1);
      long words =
          index.documentVersions().values().stream().mapToLong(IndexedVersion::words).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT, "indexed %d words in %.2f s: %.0f/s%n", words, seconds, words / seconds);
      var searcher = new Searcher(index);
      for (var word : WORDS) {
        var query = QueryReader.query('"' + word + '"', study);
        long before = System.nanoTime();
        var result = searcher.search(study, query, SearchOptions.DEFAULT);
        double took = (System.nanoTime() - before) / 1e6;
        System.out.printf(Locale.ROOT, "%s: %d in %.1f ms%n", word, result.totals().hits(), took);
        assertEquals(script(raw, word), result.totals().hits(), word);
      }
    }
  }

  /// The lines of each file.
  private static Map<String, List<String>> raw() throws IOException {
    var raw = new LinkedHashMap<String, List<String>>();
    try (var files = Files.list(FILES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        raw.put(file.getFileName().toString(), Files.readAllLines(file));
      }
    }
    return raw;
  }

  private static int script(Map<String, List<String>> raw, String word) {
    int count = 0;
    for (var lines : raw.values()) {
      for (var line : lines) {
        var parts = List.of(line.split("\\s+", -1));
        if (!INTERVIEWER.matcher(parts.getFirst()).matches()) {
          count +=
              (int)
                  parts.stream()
                      .skip(1)
                      .map(part -> part.toLowerCase(Locale.ROOT))
                      .filter(word::equals)
                      .count();
        }
      }
    }
    return count;
  }

  private static List<IndexedText> indexed(Map<String, List<String>> raw) {
    var texts = new ArrayList<IndexedText>();
    var people = new HashMap<String, Integer>();
    raw.forEach((name, lines) -> {
      var text = String.join("\n", lines) + "\n";
      texts.add(new IndexedText(document(texts.size() + 1, name, text, people), text));
    });
    return texts;
  }

  private static Document document(int id, String name, String text, Map<String, Integer> people) {
    var turns = new ArrayList<Turn>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int label = text.indexOf(' ', start);
      int from = label < 0 || label > end ? end : label + 1;
      var speaker = text.substring(start, Math.max(start, from - 1));
      boolean asks = INTERVIEWER.matcher(speaker).matches();
      int person = asks ? Turn.NOBODY : people.computeIfAbsent(speaker, _ -> people.size() + 1);
      var role = asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
      turns.add(
          new Turn(
              turns.size() + 1, new Span(from, end), speaker, role, person, 0, Optional.empty()));
      start = end + 1;
    }
    return new Document(
        id,
        new UUID(0, id),
        name,
        "",
        DocumentKind.INTERVIEW,
        "nb",
        1,
        TextVersion.checksum(text),
        text.length(),
        1,
        turns);
  }

  private static Study study(List<IndexedText> texts) {
    return new Study(
        1,
        new Corpus(texts.stream().map(IndexedText::document).toList()),
        RespondentTable.EMPTY,
        Codebook.EMPTY,
        List.of(),
        CodingTable.EMPTY);
  }
}

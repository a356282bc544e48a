package no.sitat.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.sitat.coding.CodedPart;
import no.sitat.coding.Coder;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.search.index.IndexedText;
import no.sitat.text.Span;

/// A benchmark corpus on disk as a study: posts in threads, and interviews.
///
/// The folder has `posts.tsv` (id, author, date, thread, group, text; a tab between) and
/// `interviews/*.txt` with turns that begin `I: ` or `R: `. An author is a respondent with a group.
final class BenchCorpus {
  private static final int CODINGS = 1_000_000;

  private final List<IndexedText> texts = new ArrayList<>();
  private final Map<String, Integer> people = new LinkedHashMap<>();
  private final Map<Integer, String> groups = new HashMap<>();
  private final int interviews;

  BenchCorpus(Path folder) throws IOException {
    readInterviews(folder.resolve("interviews"));
    interviews = texts.size();
    readPosts(folder.resolve("posts.tsv"));
  }

  List<IndexedText> texts() {
    return texts;
  }

  String text(int document) {
    return texts.get(document - 1).text();
  }

  private void readInterviews(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var name = file.getFileName().toString().replace(".txt", "");
        var said = new Conversation();
        for (var line : Files.readAllLines(file)) {
          if (line.startsWith("I: ") || line.startsWith("R: ")) {
            var role = line.startsWith("I") ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
            int respondent = line.startsWith("I") ? Turn.NOBODY : person(name, "interviewed");
            said.add(line.substring(0, 1), line.substring(3), role, respondent);
          }
        }
        add(name, DocumentKind.INTERVIEW, said);
      }
    }
  }

  private void readPosts(Path file) throws IOException {
    var threads = new LinkedHashMap<String, Conversation>();
    try (var lines = Files.lines(file)) {
      lines.forEach(line -> {
        var fields = List.of(line.split("\t", -1));
        threads
            .computeIfAbsent(fields.get(3), _ -> new Conversation())
            .add(
                fields.get(1),
                fields.get(5),
                SpeakerRole.INFORMANT,
                person(fields.get(1), fields.get(4)));
      });
    }
    threads.forEach((name, said) -> add(name, DocumentKind.POST, said));
  }

  private int person(String label, String group) {
    int id = people.computeIfAbsent(label, _ -> people.size() + 1);
    groups.put(id, group);
    return id;
  }

  private void add(String name, DocumentKind kind, Conversation said) {
    int id = texts.size() + 1;
    var text = said.text.toString();
    var document =
        new Document(
            id, new UUID(0, id), name, "", kind, "nb", 1, "", text.length(), 1, said.turns);
    texts.add(new IndexedText(document, text));
  }

  /// Turns that are being put one after the other.
  private static final class Conversation {
    private final StringBuilder text = new StringBuilder();
    private final List<Turn> turns = new ArrayList<>();

    void add(String speaker, String words, SpeakerRole role, int respondent) {
      var span = new Span(text.length(), text.length() + words.length());
      text.append(words).append('\n');
      turns.add(
          new Turn(
              turns.size() + 1, span, speaker.intern(), role, respondent, 0, Optional.empty()));
    }
  }

  /// The corpus with its people and, in the interviews, a million codings of two coders.
  Study study(long seed) {
    return new Study(
        1,
        new Corpus(texts.stream().map(IndexedText::document).toList()),
        respondents(),
        MadeUpStudy.codebook(),
        List.of(new Coder(1, new UUID(1, 1), "A"), new Coder(2, new UUID(1, 2), "B")),
        CodingTable.of(codings(new Random(seed))));
  }

  private RespondentTable respondents() {
    var list = new ArrayList<Respondent>();
    people.forEach((label, id) -> list.add(new Respondent(id, new UUID(2, id), label)));
    var group = new Variable(1, new UUID(3, 1), "group", VariableType.CATEGORY, 0);
    return new RespondentTable(
        list,
        List.of(group),
        (respondent, _) -> Value.present(groups.getOrDefault(respondent.id(), "none")));
  }

  private List<CodedPart> codings(Random random) {
    var parts = new ArrayList<CodedPart>(CODINGS);
    for (int id = 1; id <= CODINGS && interviews > 0; id++) {
      var document = texts.get(random.nextInt(interviews)).document();
      var turn = document.turns().get(1 + 2 * random.nextInt(document.turns().size() / 2));
      int start = turn.span().start() + random.nextInt(Math.max(1, turn.span().length() - 1));
      int end = Math.min(turn.span().end(), start + 20 + random.nextInt(120));
      int code = 1 + (int) (MadeUpStudy.CODES * Math.pow(random.nextDouble(), 2));
      parts.add(
          new CodedPart(
              id,
              document.id(),
              start,
              end,
              code,
              1 + id % 2,
              -1,
              turn.number(),
              turn.respondent(),
              0,
              1));
    }
    return parts;
  }
}

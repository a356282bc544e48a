package no.sitat.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodedPart;
import no.sitat.coding.CodedParts;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.coding.SubStudy;
import no.sitat.corpus.Corpus;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.language.Words;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.IndexedText;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.match.Watch;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;

/// A study put together by hand or by chance, with its texts.
final class SmallStudy {
  private final Map<Integer, Document> documents = new TreeMap<>();
  private final Map<Integer, String> texts = new TreeMap<>();
  private final List<Respondent> respondents = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final Map<List<Integer>, String> values = new TreeMap<>(SmallStudy::compare);
  private final Set<Integer> redefined = new TreeSet<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Coding> codings = new ArrayList<>();
  private final List<Coder> coders = List.of(coder(1, "Kari"), coder(2, "Ola"));
  private int nextCoding = 1;

  /// What somebody says: the speaker's label and the words.
  record Said(String speaker, String words) {}

  private static int compare(List<Integer> left, List<Integer> right) {
    int first = Integer.compare(left.get(0), right.get(0));
    return first != 0 ? first : Integer.compare(left.get(1), right.get(1));
  }

  private static Coder coder(int id, String name) {
    return new Coder(id, new UUID(1, id), name);
  }

  /// Speakers `I` and `J` ask; `R1` is respondent 1; others are informants who are nobody.
  SmallStudy document(int id, DocumentKind kind, String language, List<Said> turns) {
    return document(id, "doc" + id, kind, language, turns);
  }

  SmallStudy document(int id, String name, DocumentKind kind, String language, List<Said> turns) {
    var text = new StringBuilder();
    var made = new ArrayList<Turn>();
    for (var said : turns) {
      text.append(said.speaker()).append(": ");
      var span = new Span(text.length(), text.length() + said.words().length());
      text.append(said.words()).append('\n');
      int words = Words.of(said.words()).size();
      boolean asks = said.speaker().equals("I") || said.speaker().equals("J");
      var role = asks ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT;
      int respondent = respondentOf(said.speaker());
      made.add(
          new Turn(
              made.size() + 1,
              span,
              said.speaker(),
              role,
              respondent,
              words,
              kind == DocumentKind.POST ? Optional.of(post(made.size() + 1)) : Optional.empty()));
    }
    return put(id, name, kind, language, text.toString(), made);
  }

  /// A post a month, from the fifth on a year later; it answers the first, or the one before it.
  private static Post post(int number) {
    var parent =
        number == 1
            ? Optional.<String>empty()
            : Optional.of("p" + (number % 3 == 0 ? 1 : number - 1));
    int year = number < 5 ? 2020 : 2021;
    var time = Instant.parse("%d-%02d-15T12:00:00Z".formatted(year, 1 + (number - 1) % 12));
    return new Post("p" + number, parent, Optional.of(time));
  }

  private SmallStudy put(
      int id, String name, DocumentKind kind, String language, String text, List<Turn> turns) {
    var old = Optional.ofNullable(documents.get(id));
    int version = old.map(document -> document.version() + 1).orElse(1);
    var document =
        new Document(
            id,
            new UUID(2, id),
            name,
            "",
            kind,
            language,
            version,
            TextVersion.checksum(text),
            text.length(),
            1,
            turns);
    documents.put(id, document);
    texts.put(id, text);
    codings.removeIf(coding -> coding.document() == id);
    return this;
  }

  SmallStudy without(int id) {
    documents.remove(id);
    texts.remove(id);
    codings.removeIf(coding -> coding.document() == id);
    return this;
  }

  private static int respondentOf(String speaker) {
    return speaker.startsWith("R") ? Integer.parseInt(speaker.substring(1)) : Turn.NOBODY;
  }

  SmallStudy respondents(int count) {
    for (int id = 1; id <= count; id++) {
      respondents.add(new Respondent(id, new UUID(3, id), "R" + id));
    }
    return this;
  }

  /// A variable with the values of respondents 1, 2, …; an empty one is no value.
  SmallStudy variable(String key, String... byRespondent) {
    return variable(VariableType.CATEGORY, key, byRespondent);
  }

  /// A variable of numbers.
  SmallStudy number(String key, String... byRespondent) {
    return variable(VariableType.NUMBER, key, byRespondent);
  }

  private SmallStudy variable(VariableType type, String key, String... byRespondent) {
    int id = variables.size() + 1;
    variables.add(new Variable(id, new UUID(4, id), key, type, id - 1));
    for (int i = 0; i < byRespondent.length; i++) {
      values.put(List.of(i + 1, id), byRespondent[i]);
    }
    return this;
  }

  /// The code that is made next with this id has a second edition; codings are of the first.
  SmallStudy redefined(int code) {
    redefined.add(code);
    return this;
  }

  /// @param parent id of the code above; 0 at the top
  SmallStudy code(int id, String key, int parent) {
    codes.add(
        new Code(
            id,
            new UUID(5, id),
            key,
            parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
            new LocalText("Navn " + key, "Name " + key),
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            CodeKind.DESCRIPTIVE,
            List.of("push", "pull"),
            Optional.empty(),
            0,
            true,
            id,
            redefined.contains(id) ? 2 : 1));
    return this;
  }

  SmallStudy coding(int document, Span span, int code, int coder) {
    var direction = nextCoding % 2 == 0 ? "pull" : "push";
    var weight = nextCoding % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(nextCoding * 7 % 101);
    return add(document, span, code, coder, direction, weight);
  }

  /// A coding by Kari.
  SmallStudy coding(int document, Span span, int code, String direction, OptionalInt weight) {
    return add(document, span, code, 1, direction, weight);
  }

  private SmallStudy add(
      int document, Span span, int code, int coder, String direction, OptionalInt weight) {
    codings.add(
        new Coding(
            nextCoding,
            new UUID(6, nextCoding),
            document,
            1,
            span,
            code,
            coder,
            Optional.of(direction),
            weight,
            "",
            1,
            Instant.ofEpochSecond(nextCoding)));
    nextCoding++;
    return this;
  }

  Map<Integer, String> texts() {
    return texts;
  }

  List<Coding> codings() {
    return codings;
  }

  List<IndexedText> indexed() {
    return documents.values().stream()
        .map(document -> new IndexedText(document, texts.getOrDefault(document.id(), "")))
        .toList();
  }

  Study study() {
    var directions =
        List.of(new Direction("push", "", "", "", 0), new Direction("pull", "", "", "", 1));
    var table =
        new RespondentTable(
            respondents,
            variables,
            (respondent, variable) -> {
              var text = values.getOrDefault(List.of(respondent.id(), variable.id()), "");
              return text.isEmpty() ? Value.EMPTY : Value.present(text);
            });
    return new Study(
        1,
        new Corpus(documents.values()),
        table,
        new Codebook(codes, List.of(), directions),
        coders,
        CodingTable.of(parts()),
        List.of(PEOPLE, BOTH));
  }

  static final SubStudy PEOPLE =
      new SubStudy(1, "people", Wording.NONE, "", List.of(1, 3), List.of());
  static final SubStudy BOTH = new SubStudy(2, "both", Wording.NONE, "", List.of(2), List.of(1, 4));

  static TurnTest inStudy(SubStudy each) {
    return new TurnTest.InStudy(
        each.key(), Set.copyOf(each.respondents()), Set.copyOf(each.documents()));
  }

  private List<CodedPart> parts() {
    return documents.values().stream()
        .flatMap(document -> {
          var turns = document.turns().stream().map(Turn::span).toList();
          var words = Words.in(texts.getOrDefault(document.id(), ""), turns);
          var cutting = new CodedParts(document, words.starts());
          return codings.stream()
              .filter(coding -> coding.document() == document.id())
              .flatMap(coding ->
                  cutting
                      .of(coding, coding.direction().equals(Optional.of("push")) ? 0 : 1)
                      .stream());
        })
        .toList();
  }

  /// How many hits a query has in it.
  ///
  /// @param folder for an index that is made for the question
  int hits(String query, Path folder, Watch watch) {
    var study = study();
    try (var index = SearchIndex.open(folder)) {
      index.index(indexed());
      index.commit(1);
      return new Searcher(index)
          .search(study, QueryReader.query(query, study), SearchOptions.DEFAULT, watch)
          .totals()
          .hits();
    }
  }
}

package no.sitat.exchange.refi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import no.sitat.coding.DimensionValues;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Timeline;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.text.Span;

/// A made-up project with everything in it, the same for the same seed.
public final class GeneratedProject {
  private static final List<String> WORDS =
      List.of(
          "hus",
          "blåbær",
          "👩‍👩‍👧",
          "🇳🇴",
          "e\u0301",
          "q\u0307\u0323",
          "سلام",
          "שלום",
          "中文",
          "a\u00ADb",
          "\u2028",
          "don’t",
          "<&\">",
          "å",
          "😀😀",
          "reise",
          "\u200Fנ",
          "x\ty",
          "penger",
          "familie");

  private final Random random;
  private final List<MovedCoder> coders = new ArrayList<>();
  private final List<MovedCode> codes = new ArrayList<>();
  private final List<MovedSource> sources = new ArrayList<>();
  private final List<MovedCoding> codings = new ArrayList<>();
  private final List<MovedPassage> passages = new ArrayList<>();
  private final List<MovedMemo> memos = new ArrayList<>();
  private final List<MovedVariable> variables = new ArrayList<>();
  private final List<MovedCase> cases = new ArrayList<>();
  private final List<MovedLink> links = new ArrayList<>();
  private final List<MovedSet> sets = new ArrayList<>();

  private GeneratedProject(long seed) {
    random = new Random(seed);
  }

  public static MovedProject of(long seed, int interviews, int codings) {
    return new GeneratedProject(seed).project(interviews, codings);
  }

  private MovedProject project(int interviews, int count) {
    for (var name : List.of("Kari", "Ola", "Coder 3 & <co>")) {
      coders.add(new MovedCoder(guid(), name));
    }
    tree(Optional.empty(), 0);
    for (int i = 0; i < interviews; i++) {
      sources.add(interview(i));
    }
    media();
    for (var type : MovedVariable.Type.values()) {
      boolean own = random.nextBoolean();
      variables.add(
          new MovedVariable(
              guid(),
              "variabel " + type.key(),
              type,
              random.nextBoolean() ? "" : "om " + type,
              own
                  ? Optional.of(
                      new MovedVariable.Own(VariableType.CATEGORY, new Wording("navn", "name")))
                  : Optional.empty()));
    }
    for (int i = 0; i < count; i++) {
      codings.add(coding(i));
    }
    for (int i = 0; i < 20; i++) {
      passages.add(passage());
    }
    cases(interviews);
    links();
    memos();
    sets.add(
        new MovedSet(
            guid(),
            "Et sett",
            "om settet",
            Optional.of("delstudie"),
            List.of(
                new Target(TargetKind.CODE, codes.get(1).guid()),
                new Target(TargetKind.SOURCE, sources.getFirst().guid()),
                new Target(TargetKind.MEMO, memos.getFirst().guid()),
                new Target(TargetKind.CASE, cases.getFirst().guid()))));
    sets.add(new MovedSet(guid(), "Tomt sett", "", List.of()));
    return new MovedProject(
        Optional.of(guid()),
        "Utvandring & <hjem>",
        "Sitat",
        coders,
        codes,
        sources,
        codings,
        passages,
        memos,
        variables,
        cases,
        links,
        sets,
        Optional.of(codebook()));
  }

  /// Depth first, six levels, the inner ones not to be coded with.
  private void tree(Optional<UUID> parent, int depth) {
    for (int i = 0; i < (depth == 0 ? 6 : 2); i++) {
      var guid = guid();
      boolean folder = depth < 5 && random.nextBoolean();
      codes.add(
          new MovedCode(
              guid,
              parent,
              ("kode " + depth + "." + i + " " + word()).strip(),
              random.nextInt(3) == 0 ? Optional.empty() : Optional.of("K" + codes.size()),
              random.nextBoolean() ? "" : "om koden\nlinje to " + word(),
              random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1 << 24)),
              !folder));
      if (depth < 5 && random.nextInt(3) > 0) {
        tree(Optional.of(guid), depth + 1);
      }
    }
  }

  private MovedSource interview(int number) {
    var text = new StringBuilder();
    var turns = new ArrayList<SpokenTurn>();
    var points = new ArrayList<Timeline.Point>();
    boolean post = number % 5 == 4;
    for (int turn = 0; turn < 30; turn++) {
      text.append(turn % 2 == 0 ? "I: " : "R" + number + ": ");
      int start = text.length();
      for (int i = 0; i < 5 + random.nextInt(30); i++) {
        text.append(word()).append(random.nextInt(9) == 0 ? "\n" : " ");
      }
      turns.add(
          new SpokenTurn(
              new Span(0, text.length() - start),
              turn % 2 == 0 ? "I" : "R" + number,
              turn % 2 == 0 ? SpeakerRole.INTERVIEWER : SpeakerRole.INFORMANT,
              post
                  ? Optional.of(new Post("p" + turn, Optional.of("p0"), Optional.of(time())))
                  : Optional.empty()));
      text.append("\n\n");
    }
    var whole = PlainText.composed(text.toString());
    var placed = new ArrayList<SpokenTurn>();
    int at = 0;
    for (var turn : turns) {
      int start = whole.indexOf(": ", at) + 2;
      int end = whole.indexOf("\n\n", start);
      placed.add(new SpokenTurn(new Span(start, end), turn.speaker(), turn.role(), turn.post()));
      points.add(new Timeline.Point(start, 1000L * start));
      at = end;
    }
    return new MovedSource(
        guid(),
        "Intervju " + number,
        Kind.TEXT,
        post ? DocumentKind.POST : DocumentKind.INTERVIEW,
        Optional.of(new Transcript(whole, placed, new Timeline(points))),
        number == 1
            ? Optional.of(SourceFile.of("intervju.docx", "docx".getBytes(StandardCharsets.UTF_8)))
            : Optional.empty(),
        Optional.empty(),
        number % 2 == 0 ? "nb" : "uk",
        Optional.of(coder()),
        Optional.of(time()),
        number % 3 == 0 ? "" : "om intervjuet\n\nmer",
        List.of(),
        number == 2
            ? List.of(
                new Unshown(
                    guid(),
                    "characters 5–5",
                    List.of(codes.getFirst().guid()),
                    Optional.of(coder()),
                    Optional.of(time()),
                    "punkt"))
            : List.of());
  }

  private void media() {
    sources.add(
        medium(Kind.PDF, "side.pdf", "page 3, 72 540 to 310 600 pt", "Ord i en PDF 😀 her."));
    sources.add(medium(Kind.PICTURE, "bilde.png", "10 20 to 30 40 px", ""));
    var audio = medium(Kind.AUDIO, "opptak.m4a", "1200–5400 ms", "");
    sources.add(audio);
    sources.add(medium(Kind.VIDEO, "film.mp4", "0–0 ms", ""));
    var text = sources.removeFirst();
    sources.addFirst(
        new MovedSource(
            text.guid(),
            text.name(),
            text.kind(),
            text.documentKind(),
            text.words(),
            text.file(),
            Optional.of(audio.guid()),
            text.language(),
            text.coder(),
            text.created(),
            text.description(),
            text.values(),
            text.unshown()));
  }

  private MovedSource medium(Kind kind, String file, String place, String words) {
    return new MovedSource(
        guid(),
        "Kilde " + kind.key(),
        kind,
        DocumentKind.INTERVIEW,
        words.isEmpty() ? Optional.empty() : Optional.of(new Transcript(words, List.of())),
        Optional.of(SourceFile.of(file, file.getBytes(StandardCharsets.UTF_8))),
        Optional.empty(),
        "und",
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        List.of(
            new Unshown(
                guid(),
                place,
                List.of(codes.get(2).guid(), codes.get(3).guid()),
                Optional.of(coder()),
                Optional.of(time()),
                "om utsnittet"),
            new Unshown(guid(), place, List.of(), Optional.empty(), Optional.empty(), "")));
  }

  private MovedCoding coding(int number) {
    var source = textSource();
    var direction = List.of("", "push", "pull").get(random.nextInt(3));
    var codable = codes.stream().filter(MovedCode::codable).toList();
    return new MovedCoding(
        guid(),
        source.guid(),
        span(source),
        codable.get(random.nextInt(codable.size())).guid(),
        Optional.of(coder()),
        Optional.of(time()),
        number % 10 == 0 ? "tanke " + number + " \"<&\n" + word() : "",
        Optional.of(direction).filter(each -> !each.isEmpty()),
        random.nextInt(4) == 0 ? OptionalInt.of(random.nextInt(101)) : OptionalInt.empty(),
        random.nextInt(4) == 0
            ? DimensionValues.of(Map.of("voice", "own", "phase", "before"))
            : DimensionValues.NONE);
  }

  private MovedSource textSource() {
    var texts = sources.stream().filter(source -> source.words().isPresent()).toList();
    return texts.get(random.nextInt(texts.size()));
  }

  /// From the beginning of a word to the end of one, mostly; never within a character.
  private Span span(MovedSource source) {
    var text = source.words().orElseThrow().text();
    while (true) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 1 + random.nextInt(80));
      if (random.nextInt(20) > 0) {
        start = Math.max(0, text.indexOf(' ', start) + 1);
        end = text.indexOf(' ', start + random.nextInt(40));
      }
      boolean fits =
          start < end
              && !Character.isLowSurrogate(text.charAt(start))
              && (end == text.length() || !Character.isLowSurrogate(text.charAt(end)));
      if (fits) {
        return new Span(start, end);
      }
    }
  }

  private MovedPassage passage() {
    boolean coded = random.nextBoolean();
    var place = codings.get(random.nextInt(codings.size()));
    var source = textSource();
    return new MovedPassage(
        guid(),
        coded ? place.source() : source.guid(),
        coded ? place.span() : span(source),
        random.nextBoolean() ? Optional.of(coder()) : Optional.empty(),
        Optional.of(time()));
  }

  private void cases(int interviews) {
    for (int i = 0; i < Math.min(8, interviews); i++) {
      var values = new ArrayList<MovedValue>();
      for (var variable : variables) {
        values.add(new MovedValue(variable.guid(), value(variable.type())));
      }
      var source = sources.get(i);
      cases.add(
          new MovedCase(
              guid(),
              "R" + i,
              i % 2 == 0 ? "" : "om R",
              List.of(source.guid()),
              List.of(new MovedCase.Part(codings.get(i).source(), codings.get(i).span())),
              values));
    }
  }

  private String value(MovedVariable.Type type) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> "(not asked)";
      default ->
          switch (type) {
            case TEXT -> "tekst " + word();
            case BOOLEAN -> "true";
            case INTEGER -> "42";
            case FLOAT -> "41.5";
            case DATE -> "2024-03-01";
            case DATETIME -> "2024-03-01T12:30:00Z";
          };
    };
  }

  private void links() {
    for (var way : MovedLink.Way.values()) {
      links.add(
          new MovedLink(
              guid(),
              way == MovedLink.Way.ONE_WAY ? "" : "henger sammen",
              way,
              new Target(TargetKind.PASSAGE, passages.get(links.size()).guid()),
              new Target(TargetKind.CODE, codes.getFirst().guid())));
    }
    links.add(
        new MovedLink(
            guid(),
            "del av",
            MovedLink.Way.ONE_WAY,
            new Target(TargetKind.CODING, codings.getFirst().guid()),
            new Target(TargetKind.SOURCE, sources.get(1).guid())));
  }

  private void memos() {
    memos.add(memo("theoretical", List.of()));
    memos.add(memo("", List.of(new Target(TargetKind.SOURCE, sources.getFirst().guid()))));
    memos.add(memo("", List.of(new Target(TargetKind.CODE, codes.getFirst().guid()))));
    memos.add(
        memo(
            "reflexive",
            List.of(
                new Target(TargetKind.CODE, codes.get(1).guid()),
                new Target(TargetKind.CODING, codings.get(3).guid()))));
    memos.add(memo("", List.of(new Target(TargetKind.PASSAGE, passages.getFirst().guid()))));
    memos.add(memo("case", List.of(new Target(TargetKind.CASE, cases.getFirst().guid()))));
    memos.add(memo("", List.of(new Target(TargetKind.VARIABLE, variables.getFirst().guid()))));
    memos.add(memo("", List.of(new Target(TargetKind.LINK, links.getFirst().guid()))));
    memos.add(memo("", List.of(new Target(TargetKind.MEMO, memos.getFirst().guid()))));
  }

  private MovedMemo memo(String kind, List<Target> on) {
    return new MovedMemo(
        guid(),
        random.nextBoolean() ? "" : ("Tittel " + word()).strip(),
        "notat " + memos.size() + "\n" + word() + "\r\nslutt",
        kind,
        Optional.of(coder()),
        Optional.of(time()),
        random.nextBoolean() ? Optional.empty() : Optional.of(time()),
        on);
  }

  private CodebookFile codebook() {
    return new CodebookFile(
        "bok",
        1,
        List.of(
            new Direction("push", "Vekk", "Away", "→", 0, Effect.NONE),
            new Direction("pull", "Mot", "Towards", "←", 1, Effect.NONE)),
        codes.stream()
            .filter(code -> code.key().isPresent())
            .map(code ->
                new CodebookFile.Entry(
                    code.key().orElseThrow(),
                    Optional.empty(),
                    new LocalText(PlainText.composed(code.name()), "name"),
                    new LocalText("definisjon", "definition"),
                    LocalText.EMPTY,
                    LocalText.EMPTY,
                    LocalText.EMPTY,
                    CodeKind.DESCRIPTIVE,
                    List.of("push", "pull"),
                    Optional.of("push"),
                    OptionalInt.of(3),
                    true))
            .toList(),
        List.of());
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private UUID coder() {
    return coders.get(random.nextInt(coders.size())).guid();
  }

  private Instant time() {
    return Instant.ofEpochSecond(
        1_700_000_000L + random.nextInt(10_000_000), random.nextInt(1000) * 1_000_000L);
  }

  private UUID guid() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L,
        (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
  }
}

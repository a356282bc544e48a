package no.sitat.exchange.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.language.LanguageGuess;
import no.sitat.language.Words;
import no.sitat.language.lookalike.Lookalike;
import no.sitat.language.lookalike.LookalikeKind;
import no.sitat.language.lookalike.Lookalikes;

/// Counts what is in the documents of a file, one after the other, and lets each go.
final class DocumentTally {
  private static final int SAMPLES = 4;
  private static final int SAMPLE_UNITS = 220;
  private static final int MOST_SPEAKERS = 200;
  private static final int MOST_LISTED = 400;
  private static final int BESIDE = 32;

  /// As many units of texts as a guess at their language looks at, and some.
  private static final int GUESSED_FROM = 10_000;

  /// A million posts are counted whole, and looked through as far as this.
  private static final long MOST_LOOKED_THROUGH = 30L << 20;

  /// When the one who is called `I` asks in this share of the turns, and twice as often as the
  /// others, there is nothing to ask a person.
  private static final double ASKS = 0.25;

  private final Function<IncomingDocument, OptionalInt> known;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final List<TurnLook> samples = new ArrayList<>();
  private final List<FoundLookalike> lookalikes = new ArrayList<>();
  private final Map<LookalikeKind, Integer> counts = new EnumMap<>(LookalikeKind.class);
  private Optional<WordsMark> mark = Optional.empty();
  private String language = LanguageGuess.UNDETERMINED;
  private final StringBuilder beginnings = new StringBuilder();
  private int documents;
  private int already;
  private int turns;
  private long words;
  private long units;

  private static final class Speaker {
    private SpeakerRole role = SpeakerRole.INFORMANT;
    private int turns;
    private int questions;
    private int words;
    private String sample = "";
    private int first;
  }

  DocumentTally(Function<IncomingDocument, OptionalInt> known) {
    this.known = known;
  }

  void add(IncomingDocument document) {
    documents++;
    already += known.apply(document).isPresent() ? 1 : 0;
    var transcript = document.transcript();
    var text = transcript.text();
    boolean looks = units < MOST_LOOKED_THROUGH;
    units += text.length();
    addLanguage(document);
    if (documents == 1) {
      mark = Optional.of(WordsMark.of(text));
    }
    var spoken = transcript.turns();
    var counted = looks ? wordsOf(text, spoken) : new int[spoken.size()];
    for (int i = 0; i < spoken.size(); i++) {
      words += looks ? counted[i] : roughly(text, spoken.get(i));
      add(text, spoken.get(i), counted[i], i + 1);
    }
    turns += spoken.size();
    if (looks) {
      lookThrough(document);
    }
  }

  private static int[] wordsOf(String text, List<SpokenTurn> spoken) {
    var spans = spoken.stream().map(SpokenTurn::span).toList();
    var found = Words.in(text, spans);
    return spans.stream().mapToInt(found::count).toArray();
  }

  /// What stands between spaces.
  private static int roughly(String text, SpokenTurn turn) {
    int count = 0;
    boolean inside = false;
    for (int i = turn.span().start(); i < turn.span().end(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  /// A first post may be a word; what many begin with tells the language of the file.
  private void addLanguage(IncomingDocument document) {
    var text = document.transcript().text();
    if (documents == 1) {
      language = document.language();
    }
    if (beginnings.length() < GUESSED_FROM) {
      beginnings.append(text, 0, Math.min(text.length(), GUESSED_FROM)).append("\n\n");
    }
  }

  private String language() {
    return language.equals(LanguageGuess.UNDETERMINED)
        ? LanguageGuess.of(beginnings.toString())
        : language;
  }

  private void add(String text, SpokenTurn turn, int words, int number) {
    var said = text.substring(turn.span().start(), turn.span().end());
    if (samples.size() < SAMPLES) {
      samples.add(new TurnLook(turn.speaker(), turn.role(), beginning(said)));
    }
    if (turn.speaker().isEmpty()
        || (speakers.size() >= MOST_SPEAKERS && !speakers.containsKey(turn.speaker()))) {
      return;
    }
    var speaker = speakers.computeIfAbsent(turn.speaker(), _ -> new Speaker());
    speaker.role = turn.role();
    speaker.turns++;
    speaker.words += words;
    speaker.questions += said.indexOf('?') >= 0 ? 1 : 0;
    speaker.first = speaker.first == 0 ? number : speaker.first;
    if (speaker.turns <= SAMPLES && said.length() > speaker.sample.length()) {
      speaker.sample = beginning(said);
    }
  }

  private static String beginning(String said) {
    if (said.length() <= SAMPLE_UNITS) {
      return said;
    }
    int end =
        Character.isHighSurrogate(said.charAt(SAMPLE_UNITS - 1)) ? SAMPLE_UNITS - 1 : SAMPLE_UNITS;
    return said.substring(0, end) + "…";
  }

  private void lookThrough(IncomingDocument document) {
    var text = document.transcript().text();
    var spoken = document.transcript().turns();
    int turn = 0;
    for (var found : Lookalikes.in(text)) {
      while (turn < spoken.size() && spoken.get(turn).span().end() <= found.span().start()) {
        turn++;
      }
      boolean inside = turn < spoken.size() && spoken.get(turn).span().overlaps(found.span());
      var words = text.substring(found.span().start(), found.span().end());
      if (inside || !speakers.containsKey(words)) {
        note(document, found, inside ? turn + 1 : 0);
      }
    }
  }

  private void note(IncomingDocument document, Lookalike found, int turn) {
    counts.merge(found.kind(), 1, Integer::sum);
    if (lookalikes.size() < MOST_LISTED) {
      var text = document.transcript().text();
      int start = found.span().start();
      int end = found.span().end();
      lookalikes.add(
          new FoundLookalike(
              found.kind(),
              document.name(),
              turn,
              post(document, turn),
              false,
              whole(text, Math.max(0, start - BESIDE), start).stripLeading(),
              text.substring(start, end),
              whole(text, end, Math.min(text.length(), end + BESIDE)).stripTrailing()));
    }
  }

  private static Optional<String> post(IncomingDocument document, int turn) {
    return turn == 0
        ? Optional.empty()
        : document.transcript().turns().get(turn - 1).post().map(Post::id);
  }

  /// Half a character at either end is no text.
  private static String whole(String text, int from, int to) {
    int start = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    int end = start < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    return text.substring(start, end);
  }

  /// How speakers of an interview are called may be their names; each is one, however often.
  private void labels(String document) {
    speakers.forEach((label, speaker) -> {
      if (Lookalikes.isPersonal(label)) {
        counts.merge(LookalikeKind.NAME, 1, Integer::sum);
        lookalikes.addFirst(
            new FoundLookalike(
                LookalikeKind.NAME,
                document,
                speaker.first,
                Optional.empty(),
                true,
                "",
                label,
                ""));
      }
    });
  }

  /// @param empty a look at the same file that knows nothing of what is in it
  FileLook on(FileLook empty, IncomingDocument last) {
    boolean interview = last.kind() == DocumentKind.INTERVIEW;
    if (interview) {
      labels(last.name());
    }
    var found = speakers();
    return new FileLook(
        empty.format(),
        empty.use(),
        empty.marks(),
        documents,
        already,
        turns,
        words,
        0,
        language(),
        found,
        samples,
        lookalikes,
        counts,
        interview && documents == 1 ? mark : Optional.empty(),
        interview ? undecided(found) : Optional.empty(),
        empty.columns(),
        empty.refusals(),
        empty.remarks());
  }

  private List<SpeakerLook> speakers() {
    return speakers.entrySet().stream()
        .map(each -> look(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(SpeakerLook::turns).reversed())
        .toList();
  }

  private static SpeakerLook look(String label, Speaker speaker) {
    return new SpeakerLook(
        label, speaker.role, speaker.turns, speaker.questions, speaker.words, speaker.sample);
  }

  /// `I` is an interviewer to some, an informant to others.
  private static Optional<String> undecided(List<SpeakerLook> speakers) {
    var one = speakers.stream().filter(each -> each.label().equalsIgnoreCase("I")).findFirst();
    if (one.isEmpty() || speakers.size() == 1) {
      return Optional.empty();
    }
    double others =
        speakers.stream()
            .filter(each -> !each.equals(one.get()))
            .mapToDouble(SpeakerLook::asking)
            .max()
            .orElse(0);
    double asking = one.get().asking();
    return asking >= ASKS && asking >= 2 * others ? Optional.empty() : one.map(SpeakerLook::label);
  }
}

package no.sitat.exchange.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.text.Span;

/// Finds the turns in the text of a conversation.
///
/// The text stays whole, labels and times too; a turn's span holds only the words said, and the
/// times are also in the timeline. Lines before the first label belong to no turn. A label without
/// words is no turn.
public final class TranscriptReader {
  public static final LocalText NO_LABELS =
      new LocalText(
          "fant ingen merkelapper for hvem som snakker; hvert avsnitt blir en replikk",
          "found no labels that say who speaks; each paragraph becomes a turn");

  private final TurnRule rule;
  private final Interviewers interviewers;

  /// @param interviewer matches the whole label of those who ask; empty for the usual ones
  public TranscriptReader(TurnRule rule, Optional<Pattern> interviewer) {
    this.rule = rule;
    this.interviewers = new Interviewers(interviewer);
  }

  /// A conversation, and what told its turns apart.
  public record Heard(Transcript transcript, TurnMarks marks) {}

  /// @param text with lines ended by LF
  public Transcript read(String text) {
    return hear(text).transcript();
  }

  public Heard hear(String text) {
    var lines = Line.of(text);
    var labels = labels(text, lines);
    var turns = labels.map(each -> spoken(text, lines, each)).orElse(List.<Said>of());
    if (turns.isEmpty()) {
      var times = new InlineTimes(text, Optional.empty()).of(lines);
      return new Heard(new Transcript(text, paragraphs(text, lines), times), TurnMarks.PARAGRAPHS);
    }
    var times = new InlineTimes(text, labels).of(lines);
    return new Heard(new Transcript(text, withRoles(turns), times), marks(labels.orElseThrow()));
  }

  private static TurnMarks marks(Labels labels) {
    return switch (labels) {
      case ColonLabels _ -> TurnMarks.COLON;
      case FirstWordLabels _ -> TurnMarks.FIRST_WORD;
      case MatchingLabels _ -> TurnMarks.PATTERN;
    };
  }

  private Optional<Labels> labels(String text, List<Line> lines) {
    return switch (rule) {
      case TurnRule.Colon _ -> Optional.of(new ColonLabels(text, lines));
      case TurnRule.FirstWord _ -> Optional.of(new FirstWordLabels(text));
      case TurnRule.Matching(var pattern) -> Optional.of(new MatchingLabels(text, pattern));
      case TurnRule.Auto _ -> found(text, lines);
    };
  }

  private static Optional<Labels> found(String text, List<Line> lines) {
    var colon = new ColonLabels(text, lines);
    if (colon.areConvincing(lines)) {
      return Optional.of(colon);
    }
    return FirstWordLabels.found(text, lines).map(labels -> labels);
  }

  private record Said(String speaker, Span words) {}

  private static List<Said> spoken(String text, List<Line> lines, Labels labels) {
    var said = new ArrayList<Said>();
    var open = Optional.<Labels.Label>empty();
    int end = 0;
    for (var line : lines) {
      var label = labels.of(line);
      if (label.isPresent()) {
        close(text, open, end, said);
        open = label;
      }
      end = line.end();
    }
    close(text, open, end, said);
    return said;
  }

  private static void close(String text, Optional<Labels.Label> label, int end, List<Said> into) {
    label.ifPresent(open -> {
      int to = Timestamp.before(text, open.words(), end);
      var words = Words.trimmed(text, open.words(), to);
      if (!words.isEmpty()) {
        into.add(new Said(open.speaker(), words));
      }
    });
  }

  private List<SpokenTurn> withRoles(List<Said> said) {
    Set<String> labels = new HashSet<>();
    said.forEach(turn -> labels.add(turn.speaker()));
    return said.stream()
        .map(turn ->
            new SpokenTurn(
                turn.words(),
                turn.speaker(),
                interviewers.role(turn.speaker(), labels),
                Optional.empty()))
        .toList();
  }

  private static List<SpokenTurn> paragraphs(String text, List<Line> lines) {
    return new Paragraphs(text, lines)
        .spans().stream()
            .map(span -> new SpokenTurn(span, "", SpeakerRole.INFORMANT, Optional.empty()))
            .toList();
  }
}

package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Timeline;
import no.sitat.corpus.Timeline.Point;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.transcript.Interviewers;
import no.sitat.text.Span;

/// Makes one text of cues, with turns and times.
///
/// Cues of one speaker that follow each other are one turn. Where nobody is named, or one alone, a
/// turn ends with a sentence before a pause, with a sentence when it is long, and in any case when
/// it is very long. Within a turn, a sentence before a long pause ends a line.
final class CueTurns {
  private static final long PAUSE = 1_500;
  private static final long LONG_PAUSE = 2_000;
  private static final int LONG = 600;
  private static final int VERY_LONG = 3_000;

  /// What ends a sentence, also within quotation marks and brackets.
  private static final String ENDS = ".?!…";

  private static final String AFTER_END = "»”\"')]";

  private final StringBuilder text = new StringBuilder();
  private final List<SpokenTurn> turns = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final Talk talk;
  private final Interviewers interviewers;
  private final Set<String> labels = new HashSet<>();
  private int start;
  private String speaker = "";
  private OptionalLong end = OptionalLong.empty();

  private CueTurns(Talk talk, Interviewers interviewers) {
    this.talk = talk;
    this.interviewers = interviewers;
    talk.cues().forEach(cue -> labels.add(cue.speaker()));
  }

  static Transcript of(Talk talk, Interviewers interviewers) {
    return new CueTurns(talk, interviewers).transcript();
  }

  private Transcript transcript() {
    for (var cue : talk.cues()) {
      open(cue);
      cue.begin().ifPresent(millis -> points.add(new Point(text.length(), millis)));
      for (var point : cue.within()) {
        points.add(new Point(text.length() + point.position(), point.millis()));
      }
      text.append(cue.words());
      end = cue.end();
    }
    close();
    text.append(text.isEmpty() ? "" : "\n");
    return new Transcript(text.toString(), turns, Timeline.of(points));
  }

  /// Puts what stands between the cue and the one before.
  private void open(Cue cue) {
    if (text.isEmpty()) {
      begin(cue);
    } else if (isNewTurn(cue)) {
      close();
      text.append("\n\n");
      begin(cue);
    } else {
      boolean line =
          talk.joint() == Talk.Joint.LINE || (endsASentence() && pause(cue) >= LONG_PAUSE);
      text.append(line ? '\n' : ' ');
    }
  }

  private void begin(Cue cue) {
    speaker = cue.speaker();
    text.append(speaker.isEmpty() ? "" : speaker + ": ");
    start = text.length();
  }

  private void close() {
    if (text.length() > start) {
      turns.add(new SpokenTurn(new Span(start, text.length()), speaker, role(), Optional.empty()));
    }
  }

  private SpeakerRole role() {
    return Optional.ofNullable(roles().get(speaker))
        .orElseGet(() -> interviewers.role(speaker, labels));
  }

  private Map<String, SpeakerRole> roles() {
    return interviewers.areNamed() ? Map.of() : talk.roles();
  }

  private boolean isNewTurn(Cue cue) {
    if (!cue.speaker().equals(speaker)) {
      return true;
    }
    int length = text.length() - start;
    return (speaker.isEmpty() || labels.size() == 1)
        && (length >= VERY_LONG || (endsASentence() && (length >= LONG || pause(cue) >= PAUSE)));
  }

  private long pause(Cue cue) {
    return cue.begin().isPresent() && end.isPresent()
        ? cue.begin().getAsLong() - end.getAsLong()
        : 0;
  }

  private boolean endsASentence() {
    int at = text.length() - 1;
    while (at > start && AFTER_END.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= start && ENDS.indexOf(text.charAt(at)) >= 0;
  }
}

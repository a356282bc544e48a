package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.Timeline;
import no.sitat.exchange.moving.PositionEvidence;
import no.sitat.exchange.refi.position.Claim;
import no.sitat.exchange.refi.position.PositionDetector;
import no.sitat.exchange.refi.position.PositionDetector.Claimed;
import no.sitat.exchange.refi.position.PositionDetector.Verdict;
import no.sitat.exchange.refi.position.PositionRule;
import no.sitat.exchange.refi.position.PositionTable;
import no.sitat.exchange.refi.position.RawText;
import no.sitat.text.Span;

/// How the positions in each text are counted, and where selections, stretches and sync points are.
final class Positions {
  private static final int SAMPLES = 5;

  private final Ledger ledger;
  private final Map<UUID, Claimed> claimed = new LinkedHashMap<>();
  private final Map<UUID, Verdict> verdicts = new HashMap<>();
  private final Map<UUID, PositionTable> tables = new HashMap<>();

  Positions(Ledger ledger) {
    this.ledger = ledger;
  }

  /// @param selections those in the text and those that stand elsewhere and are of it
  void add(Raw.Text text, RawText words, List<Raw.Selection> selections) {
    var claims = new ArrayList<Claim>();
    for (var each : selections) {
      claims.add(Claim.of(each.start(), each.end(), each.load().name()));
    }
    var points = points(text);
    for (var stretch : text.stretches()) {
      range(stretch, points)
          .ifPresent(range -> claims.add(Claim.of(range[0], range[1], stretch.load().name())));
    }
    if (claims.isEmpty()) {
      points.values().forEach(at -> claims.add(Claim.of(at, at, "")));
    }
    claimed.put(text.guid(), new Claimed(words, claims));
  }

  private static Map<UUID, Long> points(Raw.Text text) {
    var points = new HashMap<UUID, Long>();
    text.syncPoints()
        .forEach(point -> point.position().ifPresent(at -> points.putIfAbsent(point.guid(), at)));
    return points;
  }

  private static Optional<long[]> range(Raw.Stretch stretch, Map<UUID, Long> points) {
    var from = stretch.from().map(points::get);
    var to = stretch.to().map(points::get);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new long[] {from.get(), to.get()})
        : Optional.empty();
  }

  /// After all texts are known.
  ///
  /// @param told the rule to read by; empty to find out
  void judge(String origin, Optional<PositionRule> told) {
    if (told.isPresent()) {
      claimed.forEach((id, each) -> {
        if (!each.claims().isEmpty()) {
          verdicts.put(id, PositionDetector.told(told.get(), each));
        }
      });
    } else {
      verdicts.putAll(new PositionDetector(origin).verdicts(claimed));
    }
  }

  private PositionTable table(UUID text) {
    return tables.computeIfAbsent(
        text,
        _ -> {
          var verdict = verdicts.get(text);
          var rule = verdict == null ? PositionRule.STANDARD : verdict.rule();
          return PositionTable.of(Objects.requireNonNull(claimed.get(text)).text(), rule);
        });
  }

  /// A passage, in our form; what had to be mended is told.
  Span span(UUID text, long start, long end) {
    var place = table(text).place(start, end);
    if (place.crossed()) {
      ledger.note(Finding.CROSSED, "");
    }
    if (place.outside() > 0) {
      ledger.note(Finding.OUT_OF_RANGE, "");
    } else if (place.within() > 0) {
      ledger.note(Finding.SNAPPED, "");
    }
    return place.span();
  }

  /// The passage of a stretch; empty where its sync points are not there.
  Optional<Span> span(Raw.Text text, Raw.Stretch stretch) {
    return range(stretch, points(text)).map(range -> span(text.guid(), range[0], range[1]));
  }

  Timeline timeline(Raw.Text text) {
    var points = new ArrayList<Timeline.Point>();
    for (var each : text.syncPoints()) {
      if (each.position().isPresent() && each.time().isPresent()) {
        long at = each.position().getAsLong();
        var span = table(text.guid()).place(at, at).span();
        points.add(new Timeline.Point(span.start(), Math.max(0, each.time().getAsLong())));
      }
    }
    return Timeline.of(points);
  }

  /// What speaks for the rule of a text.
  Optional<PositionEvidence> evidence(UUID text, UUID source) {
    var verdict = verdicts.get(text);
    return verdict == null
        ? Optional.empty()
        : Optional.of(
            new PositionEvidence(
                source,
                verdict.rule().words(),
                verdict.borders(),
                verdict.inWords(),
                verdict.sure(),
                samples(text)));
  }

  private List<Span> samples(UUID text) {
    var claims = Objects.requireNonNull(claimed.get(text)).claims();
    var samples = new ArrayList<Span>();
    int step = Math.max(1, claims.size() / SAMPLES);
    for (int i = 0; i < claims.size() && samples.size() < SAMPLES; i += step) {
      var span = table(text).place(claims.get(i).start(), claims.get(i).end()).span();
      if (!span.isEmpty()) {
        samples.add(span);
      }
    }
    return samples;
  }
}

package no.sitat.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.coding.Coder;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript.SpokenTurn;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.LookedAt;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.http.view.ImportView.RefusedView;
import no.sitat.http.view.ImportView.RemarkView;
import no.sitat.http.view.PreviewView;
import no.sitat.http.view.PreviewView.FileView;
import no.sitat.http.view.PreviewView.LabelView;
import no.sitat.http.view.PreviewView.SampleView;
import no.sitat.project.Project;
import no.sitat.registry.Respondent;

/// Reads files as an import would, by the same readers, and tells what it found.
final class ImportPreview {
  private static final int SAMPLES = 2;
  private static final int SAMPLE_UNITS = 220;
  private static final int MOST_SPEAKERS = 400;
  private static final int MOST_REFUSALS = 20;

  private final Project project;
  private final Coder by;
  private final ReadingOptions options;
  private final Function<IncomingDocument, OptionalInt> known;
  private final Set<Integer> already = new HashSet<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private static final class Speaker {
    private int turns;
    private int files;
    private boolean asks;
  }

  ImportPreview(Project project, Coder by, ReadingOptions options) {
    this.by = by;
    this.project = project;
    this.options = options;
    known = project.alreadyImported();
  }

  PreviewView of(List<SourceFile> files) {
    try (var reader = new DocumentReader(options)) {
      var views = files.stream().map(file -> view(file, reader.look(file))).toList();
      return new PreviewView(
          views, labels(), speakers.size(), project.lastEditBrought(by, already));
    }
  }

  private FileView view(SourceFile file, Reading<LookedAt> reading) {
    var documents = reading.value().map(LookedAt::documents).orElse(List.of());
    var there = new ArrayList<Integer>();
    var sample = new ArrayList<SampleView>();
    int turns = 0;
    for (var document : documents) {
      known.apply(document).ifPresent(there::add);
      var spoken = document.transcript().turns();
      turns += spoken.size();
      spoken.stream()
          .limit(SAMPLES - sample.size())
          .forEach(turn -> sample.add(sample(document, turn)));
      if (document.kind() == DocumentKind.INTERVIEW) {
        count(spoken);
      }
    }
    already.addAll(there);
    return new FileView(
        file.name(),
        reading.value().map(found -> found.marks().key()),
        documents.size(),
        there.size(),
        turns,
        reading.refusals().stream().limit(MOST_REFUSALS).map(RefusedView::of).toList(),
        reading.remarks().stream().map(RemarkView::of).toList(),
        sample);
  }

  private static SampleView sample(IncomingDocument document, SpokenTurn turn) {
    var text = document.transcript().text();
    int end = Math.min(turn.span().end(), turn.span().start() + SAMPLE_UNITS);
    if (end < turn.span().end() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    var shown = text.substring(turn.span().start(), end);
    return new SampleView(
        turn.speaker(), turn.role().key(), end < turn.span().end() ? shown + "…" : shown);
  }

  private void count(List<SpokenTurn> turns) {
    var here = new LinkedHashSet<String>();
    for (var turn : turns) {
      if (!turn.speaker().isEmpty()) {
        var speaker = speakers.computeIfAbsent(turn.speaker(), _ -> new Speaker());
        speaker.turns++;
        speaker.files += here.add(turn.speaker()) ? 1 : 0;
        speaker.asks |= turn.role() == SpeakerRole.INTERVIEWER;
      }
    }
  }

  private List<LabelView> labels() {
    var respondents =
        project.study().respondents().respondents().stream()
            .map(Respondent::label)
            .collect(Collectors.toSet());
    return speakers.entrySet().stream()
        .map(entry -> label(entry.getKey(), entry.getValue(), respondents))
        .sorted(
            Comparator.comparing(LabelView::interviewer).thenComparing(LabelView::turns).reversed())
        .limit(MOST_SPEAKERS)
        .toList();
  }

  private static LabelView label(String label, Speaker speaker, Set<String> respondents) {
    return new LabelView(
        label, speaker.turns, speaker.files, speaker.asks, respondents.contains(label));
  }
}

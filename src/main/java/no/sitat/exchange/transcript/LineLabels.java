package no.sitat.exchange.transcript;

import java.util.List;
import java.util.Optional;

/// Who speaks in lines that somebody has cut already, where labels with a colon say so.
public final class LineLabels {
  private final List<Line> lines;
  private final ColonLabels labels;

  private LineLabels(List<Line> lines, ColonLabels labels) {
    this.lines = lines;
    this.labels = labels;
  }

  /// What a line begins with.
  ///
  /// @param words where the words begin in the line
  public record Labelled(String speaker, int words) {}

  /// The labels, if they are those of a conversation.
  ///
  /// @param lines none of which has a line feed
  public static Optional<LineLabels> found(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var text = String.join("\n", lines);
    var places = Line.of(text);
    var labels = new ColonLabels(text, places);
    return places.size() == lines.size() && labels.areConvincing(places)
        ? Optional.of(new LineLabels(places, labels))
        : Optional.empty();
  }

  /// Empty for a line that goes on with what the speaker before says.
  public Optional<Labelled> of(int line) {
    var place = lines.get(line);
    return labels
        .of(place)
        .map(label ->
            new Labelled(label.speaker(), Math.min(label.words(), place.end()) - place.start()));
  }
}

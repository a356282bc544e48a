package no.sitat.search.match;

import no.sitat.search.index.LeafWords;

/// The run that has a place, for places that are asked for in ascending order. One thread's.
final class Runs {
  private final LeafWords words;
  private int run;
  private int start;
  private int end;

  Runs(LeafWords words) {
    this.words = words;
  }

  /// Begins again.
  void reset() {
    run = -1;
    start = 0;
    end = 0;
  }

  /// Place after the last one of the run that has a place, not before those asked for earlier.
  int end(int place) {
    if (place >= end) {
      move(place);
    }
    return end;
  }

  private void move(int place) {
    int next = run + 1;
    int tried = 0;
    while (words.firstPlaceOfRun(next + 1) <= place) {
      next++;
      if (++tried > 16) {
        next = words.runAt(place);
        break;
      }
    }
    run = next;
    start = words.firstPlaceOfRun(run);
    end = words.firstPlaceOfRun(run + 1);
  }

  /// The run last asked for.
  int run() {
    return run;
  }

  int start() {
    return start;
  }
}

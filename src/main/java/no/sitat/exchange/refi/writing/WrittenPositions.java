package no.sitat.exchange.refi.writing;

/// Positions of our own in one text as a target counts them, counted once.
final class WrittenPositions {
  private final int[] unitsBefore;

  WrittenPositions(String text, RefiTarget target) {
    unitsBefore = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      unitsBefore[i] = count;
      char c = text.charAt(i);
      if (c == '\n') {
        count += target.lineEnd();
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        unitsBefore[++i] = count + target.pair() - 1;
        count += target.pair();
      } else {
        count++;
      }
    }
    unitsBefore[text.length()] = count;
  }

  int of(int position) {
    return unitsBefore[Math.min(position, unitsBefore.length - 1)];
  }
}

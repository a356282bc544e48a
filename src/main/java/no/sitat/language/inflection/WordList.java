package no.sitat.language.inflection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Reads the word list of Norwegian: paradigms, then stems in their order, then ranked forms, with
/// an empty line between them. The package documentation has the format.
record WordList(Lexicon lexicon, Map<String, List<Candidate>> ranked) {
  private static final String LIST = "norwegian.txt.gz";

  static WordList load() {
    return read(Objects.requireNonNull(WordList.class.getResourceAsStream(LIST), LIST));
  }

  static WordList read(InputStream compressed) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(compressed, 1 << 16), StandardCharsets.ISO_8859_1),
            1 << 16)) {
      var endings = new HashMap<String, Integer>();
      var paradigms = new ArrayList<Paradigm>();
      for (var line = in.readLine(); isInside(line); line = in.readLine()) {
        paradigms.add(Paradigm.of(line, endings));
      }
      var entries = new Making();
      for (var line = in.readLine(); isInside(line); line = in.readLine()) {
        entries.add(line);
      }
      return new WordList(entries.finish(endings, paradigms), ranked(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isInside(@Nullable String line) {
    return line != null && !line.isEmpty();
  }

  /// Lines as `form TAB lemma N3 word/n 40 TAB …`: part, varieties, word and weight of a reading.
  private static Map<String, List<Candidate>> ranked(BufferedReader in) throws IOException {
    var ranked = new HashMap<String, List<Candidate>>();
    for (var line = in.readLine(); isInside(line); line = in.readLine()) {
      var fields = line.split("\t", -1);
      var readings = new Candidate[fields.length - 1];
      for (int at = 1; at < fields.length; at++) {
        readings[at - 1] = candidate(fields[at].split(" ", -1));
      }
      ranked.put(fields[0], List.of(readings));
    }
    return ranked;
  }

  private static Candidate candidate(String[] fields) {
    var part = PartOfSpeech.of(fields[1].charAt(0));
    return new Candidate(
        new Reading(fields[0], part, fields[2]),
        fields[1].charAt(1) - '0',
        Scale.frequency(Integer.parseInt(fields[3])));
  }

  /// Lines as `3rest TAB paradigm TAB 140 [TAB word]`, the variety and the weight together: how
  /// many letters the stem shares with the one before, as a character from `0` on, and the rest of
  /// it.
  private static final class Making {
    private final Stems.Making stems = new Stems.Making();
    private int[] first = new int[1 << 16];
    private short[] paradigms = new short[1 << 16];
    private byte[] varieties = new byte[1 << 16];
    private byte[] weights = new byte[1 << 16];
    private String[] words = new String[1 << 16];
    private int size;
    private int known;

    void add(String line) {
      int rest = line.indexOf('\t');
      int paradigm = line.indexOf('\t', rest + 1);
      if (rest > 0) {
        stem(line.charAt(0) - '0', line.substring(1, rest));
      }
      grow();
      paradigms[size] = (short) Integer.parseInt(line, rest + 1, paradigm, 10);
      varieties[size] = (byte) (line.charAt(paradigm + 1) - '0');
      int weight = line.indexOf('\t', paradigm + 2);
      int end = weight < 0 ? line.length() : weight;
      weights[size] = (byte) Integer.parseInt(line, paradigm + 2, end, 10);
      words[size++] = weight < 0 ? "" : line.substring(weight + 1);
    }

    private void stem(int shared, String rest) {
      stems.add(shared, rest);
      if (known + 1 == first.length) {
        first = Arrays.copyOf(first, 2 * first.length);
      }
      first[known++] = size;
    }

    private void grow() {
      if (size == paradigms.length) {
        paradigms = Arrays.copyOf(paradigms, 2 * size);
        varieties = Arrays.copyOf(varieties, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        words = Arrays.copyOf(words, 2 * size);
      }
    }

    Lexicon finish(Map<String, Integer> endings, List<Paradigm> all) {
      first[known] = size;
      var columns =
          new Lexicon.Entries(
              Arrays.copyOf(paradigms, size),
              Arrays.copyOf(varieties, size),
              Arrays.copyOf(weights, size),
              Arrays.copyOf(words, size));
      return new Lexicon(endings, all, stems.finish(), Arrays.copyOf(first, known + 1), columns);
    }
  }
}

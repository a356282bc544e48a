package no.sitat.language.inflection.making;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// A compiled dictionary of lttoolbox (`LTTB`), read from its file.
///
/// The format is that of lttoolbox 3.7: an alphabet of characters and tags, pairs of symbols, and
/// named networks whose arcs carry such a pair.
final class Transducer {
  private static final int LONGEST_PATH = 80;

  /// Arcs into what is no single word: joints of compounds, clitics, addresses, guesses, and the
  /// mark of a generator's own patch.
  private static final Set<String> BARRED =
      Set.of(
          "<cmp>",
          "<cmp-split>",
          "<guio>",
          "<cgguess>",
          "<url>",
          "<email>",
          "<guess>",
          "<compound-R>",
          "<compound-only-L>",
          "+",
          " ",
          "_");

  /// Told of every path from the start of a network to an end.
  interface Paths {
    /// @param left what is read, tags as `<n>`
    /// @param right what is written
    void path(String left, String right);
  }

  /// @param from of each state, the first of its arcs; one more than there are states
  private record Network(int start, BitSet ends, int[] from, int[] pairs, int[] targets) {}

  private final List<String> tags = new ArrayList<>();
  private final List<String[]> pairs = new ArrayList<>();
  private final List<Network> networks = new ArrayList<>();

  static Transducer read(Path file) throws IOException {
    return new Transducer(new Numbers(Files.readAllBytes(file)));
  }

  private Transducer(Numbers in) {
    in.skipHeader("LTTB");
    in.string();
    readAlphabet(in);
    for (int left = in.number(); left > 0; left--) {
      var name = in.string();
      var network = network(in);
      if (name.endsWith("@standard")) {
        networks.add(network);
      }
    }
  }

  private void readAlphabet(Numbers in) {
    for (int left = in.number(); left > 0; left--) {
      tags.add("<" + in.string() + ">");
    }
    for (int left = in.number(); left > 0; left--) {
      pairs.add(new String[] {symbol(in.number()), symbol(in.number())});
    }
  }

  /// Tags are counted downwards from the number of tags; zero stands for nothing.
  private String symbol(int number) {
    int symbol = number - tags.size();
    if (symbol < 0) {
      return tags.get(-symbol - 1);
    }
    return symbol == 0 ? "" : Character.toString(symbol);
  }

  private static Network network(Numbers in) {
    boolean weighted = in.skipHeader("LTTD") != 0;
    int start = in.number();
    var ends = new BitSet();
    int end = 0;
    for (int left = in.number(); left > 0; left--) {
      end += in.number();
      ends.set(end);
      if (weighted) {
        in.number();
      }
    }
    return arcs(in, start, ends);
  }

  private static Network arcs(Numbers in, int start, BitSet ends) {
    int states = in.number();
    var from = new int[states + 1];
    var pairs = new int[1024];
    var targets = new int[1024];
    int arcs = 0;
    for (int state = 0; state < states; state++) {
      int pair = 0;
      for (int left = in.number(); left > 0; left--) {
        if (arcs == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * arcs);
          targets = Arrays.copyOf(targets, 2 * arcs);
        }
        pair += in.number();
        pairs[arcs] = pair;
        targets[arcs++] = (in.number() + state) % states;
      }
      from[state + 1] = arcs;
    }
    return new Network(start, ends, from, pairs, targets);
  }

  /// All paths that pass through no state twice: joints of compounds lead back and are left out.
  void walk(Paths paths) {
    for (var network : networks) {
      var walk = new Walk(network, paths);
      walk.from(network.start(), 0);
    }
  }

  private boolean isBarred(int pair) {
    return BARRED.contains(pairs.get(pair)[0]) || BARRED.contains(pairs.get(pair)[1]);
  }

  /// The states from which an end can be reached without a barred arc.
  private BitSet leadingToAnEnd(Network network) {
    var leading = (BitSet) network.ends().clone();
    for (int before = -1; before < leading.cardinality(); ) {
      before = leading.cardinality();
      for (int state = network.from().length - 2; state >= 0; state--) {
        if (!leading.get(state) && leadsInto(network, state, leading)) {
          leading.set(state);
        }
      }
    }
    return leading;
  }

  private boolean leadsInto(Network network, int state, BitSet leading) {
    for (int arc = network.from()[state]; arc < network.from()[state + 1]; arc++) {
      if (leading.get(network.targets()[arc]) && !isBarred(network.pairs()[arc])) {
        return true;
      }
    }
    return false;
  }

  private final class Walk {
    private final Network network;
    private final Paths paths;
    private final BitSet leading;
    private final BitSet passed = new BitSet();
    private final StringBuilder left = new StringBuilder();
    private final StringBuilder right = new StringBuilder();

    Walk(Network network, Paths paths) {
      this.network = network;
      this.paths = paths;
      leading = leadingToAnEnd(network);
    }

    void from(int state, int depth) {
      if (passed.get(state) || !leading.get(state) || depth > LONGEST_PATH) {
        return;
      }
      if (network.ends().get(state)) {
        paths.path(left.toString(), right.toString());
      }
      passed.set(state);
      for (int arc = network.from()[state]; arc < network.from()[state + 1]; arc++) {
        along(arc, depth);
      }
      passed.clear(state);
    }

    private void along(int arc, int depth) {
      int leftLength = left.length();
      int rightLength = right.length();
      if (isBarred(network.pairs()[arc])) {
        return;
      }
      var pair = pairs.get(network.pairs()[arc]);
      left.append(pair[0]);
      right.append(pair[1]);
      if (!startsAsPattern()) {
        from(network.targets()[arc], depth + 1);
      }
      left.setLength(leftLength);
      right.setLength(rightLength);
    }

    /// Words that begin with two capitals or without a letter come from patterns: any will do.
    private boolean startsAsPattern() {
      return left.length() > 0
          && (!Character.isLetter(left.charAt(0))
              || (left.length() > 1
                  && Character.isUpperCase(left.charAt(0))
                  && Character.isUpperCase(left.charAt(1))));
    }
  }

  /// The numbers of the format: one to four bytes, the first two bits say how many.
  private static final class Numbers {
    private final ByteBuffer bytes;

    Numbers(byte[] bytes) {
      this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
      int first = bytes.get() & 0xFF;
      int value = first & 0x3F;
      for (int more = first >> 6; more > 0; more--) {
        value = (value << 8) | (bytes.get() & 0xFF);
      }
      return value;
    }

    String string() {
      var string = new StringBuilder();
      for (int left = number(); left > 0; left--) {
        string.appendCodePoint(number());
      }
      return string.toString();
    }

    /// The features that follow the name, none when the header is not there.
    long skipHeader(String name) {
      var expected = name.getBytes(StandardCharsets.US_ASCII);
      var found = new byte[expected.length];
      bytes.mark();
      bytes.get(found);
      if (Arrays.equals(expected, found)) {
        return bytes.getLong();
      }
      bytes.reset();
      return 0;
    }
  }
}

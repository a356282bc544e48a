package no.sitat.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All codes, links, directions and further dimensions at one revision.
///
/// Immutable and safe to share between threads.
public final class Codebook {
  public static final Codebook EMPTY = new Codebook(List.of(), List.of(), List.of());

  private static final int TOP = 0;

  private final int levels;
  private final List<Code> codes;
  private final List<CodeLink> links;
  private final List<Direction> directions;
  private final List<Dimension> dimensions;
  private final Map<Integer, Code> byId = new HashMap<>();
  private final Map<String, Code> byKey = new HashMap<>();
  private final Map<Integer, List<Code>> children = new HashMap<>();

  /// A codebook without dimensions beside the direction.
  public Codebook(
      Collection<Code> codes, Collection<CodeLink> links, Collection<Direction> directions) {
    this(codes, links, directions, List.of());
  }

  /// @throws IllegalArgumentException if a parent is missing or the parents form a ring
  public Codebook(
      Collection<Code> codes,
      Collection<CodeLink> links,
      Collection<Direction> directions,
      Collection<Dimension> dimensions) {
    this.dimensions =
        dimensions.stream().sorted(Comparator.comparingInt(Dimension::position)).toList();
    this.links = List.copyOf(links);
    this.directions =
        directions.stream().sorted(Comparator.comparingInt(Direction::position)).toList();
    codes.stream()
        .sorted(Comparator.comparingInt(Code::position).thenComparingInt(Code::id))
        .forEach(this::enter);
    var ordered = new ArrayList<Code>(codes.size());
    levels = collect(childrenOf(TOP), ordered);
    this.codes = List.copyOf(ordered);
    if (ordered.size() != codes.size()) {
      throw new IllegalArgumentException(
          codes.size() - ordered.size() + " codes hang from a missing parent or from themselves");
    }
  }

  private void enter(Code code) {
    byId.put(code.id(), code);
    byKey.put(code.key(), code);
    children.computeIfAbsent(code.parent().orElse(TOP), _ -> new ArrayList<>()).add(code);
  }

  private record AtLevel(Code code, int level) {}

  /// Codes and all below them. Without recursion, for a tree may be deeper than a stack.
  ///
  /// @return how many levels there are
  private int collect(List<Code> roots, List<Code> into) {
    int deepest = 0;
    var waiting = new ArrayDeque<AtLevel>();
    roots.reversed().forEach(root -> waiting.push(new AtLevel(root, 1)));
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      into.add(next.code());
      deepest = Math.max(deepest, next.level());
      childrenOf(next.code().id())
          .reversed()
          .forEach(child -> waiting.push(new AtLevel(child, next.level() + 1)));
    }
    return deepest;
  }

  /// How many codes stand one under another at most.
  public int levels() {
    return levels;
  }

  /// In the order of the tree: every code before its children.
  public List<Code> codes() {
    return codes;
  }

  public List<CodeLink> links() {
    return links;
  }

  public List<Direction> directions() {
    return directions;
  }

  public Optional<Direction> direction(String key) {
    return directions.stream().filter(direction -> direction.key().equals(key)).findFirst();
  }

  /// What a coding can say beside code and direction, in order, also what is switched off.
  public List<Dimension> dimensions() {
    return dimensions;
  }

  public Optional<Dimension> dimension(String key) {
    return dimensions.stream().filter(dimension -> dimension.key().equals(key)).findFirst();
  }

  /// The same with one code more.
  public Codebook with(Code code) {
    var more = new ArrayList<>(codes);
    more.add(code);
    return new Codebook(more, links, directions, dimensions);
  }

  public Optional<Code> code(int id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The code of exactly that key.
  public Optional<Code> keyed(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The code with this key, or else with this name in either language; case does not matter for
  /// names. Names are compared whole: «push» never finds «pushback».
  public Optional<Code> find(String keyOrName) {
    var byExactKey = byKey.get(keyOrName);
    if (byExactKey != null) {
      return Optional.of(byExactKey);
    }
    var wanted = keyOrName.toLowerCase(Locale.ROOT);
    return codes.stream().filter(code -> isCalled(code, wanted)).findFirst();
  }

  private static boolean isCalled(Code code, String lowerCase) {
    return Stream.of(code.key(), code.name().nb(), code.name().en())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(lowerCase));
  }

  /// The codes directly below, in order; those at the top for id 0.
  public List<Code> childrenOf(int id) {
    return List.copyOf(children.getOrDefault(id, List.of()));
  }

  /// The code itself and everything below it.
  public List<Code> withSubcodes(Code code) {
    var found = new ArrayList<Code>();
    collect(List.of(code), found);
    return List.copyOf(found);
  }

  /// From the top of the tree down to the code itself.
  public List<Code> path(Code code) {
    var path = new ArrayList<Code>();
    var at = Optional.of(code);
    while (at.isPresent()) {
      path.addFirst(at.get());
      at = at.get().parent().isPresent() ? code(at.get().parent().getAsInt()) : Optional.empty();
    }
    return List.copyOf(path);
  }

  /// The largest code id in use; 0 when there is none.
  public int highestId() {
    return codes.stream().mapToInt(Code::id).max().orElse(0);
  }
}

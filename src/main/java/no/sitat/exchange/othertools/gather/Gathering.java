package no.sitat.exchange.othertools.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.moving.PositionEvidence;

/// A project of another tool while it is read.
public final class Gathering {
  private final Guids guids;
  private final MoveNotes notes = new MoveNotes();
  private final Map<String, MovedCoder> coders = new LinkedHashMap<>();
  private final List<MovedCode> codes = new ArrayList<>();
  private final List<MovedSource> sources = new ArrayList<>();
  private final List<MovedCoding> codings = new ArrayList<>();
  private final List<MovedPassage> passages = new ArrayList<>();
  private final List<MovedMemo> memos = new ArrayList<>();
  private final List<MovedVariable> variables = new ArrayList<>();
  private final List<MovedCase> cases = new ArrayList<>();
  private final List<MovedSet> sets = new ArrayList<>();
  private final List<PositionEvidence> evidence = new ArrayList<>();
  private final Set<UUID> taken = new HashSet<>();

  public Gathering(Guids guids) {
    this.guids = guids;
  }

  public Guids guids() {
    return guids;
  }

  public MoveNotes notes() {
    return notes;
  }

  /// The GUID of who has a name, who is in the project from now on; empty for nobody.
  public Optional<UUID> coder(String name) {
    var known = name.strip();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            coders
                .computeIfAbsent(known, _ -> new MovedCoder(guids.of("coder", known), known))
                .guid());
  }

  public void add(MovedCode code) {
    codes.add(code);
  }

  public void add(MovedSource source) {
    sources.add(source);
  }

  public void add(MovedCoding coding) {
    codings.add(coding);
  }

  public void add(MovedPassage passage) {
    passages.add(passage);
  }

  public void add(MovedMemo memo) {
    memos.add(memo);
  }

  /// A GUID that nothing else of its kind has: of two rows with one number the second has another.
  public UUID fresh(String kind, String key) {
    var guid = guids.of(kind, key);
    for (int again = 2; !taken.add(guid); again++) {
      guid = guids.of(kind, key + "\u0000" + again);
    }
    return guid;
  }

  public void add(MovedVariable variable) {
    variables.add(variable);
  }

  public void add(MovedCase aCase) {
    cases.add(aCase);
  }

  public void add(MovedSet set) {
    sets.add(set);
  }

  public void add(PositionEvidence one) {
    evidence.add(one);
  }

  /// @param name of the project
  /// @param origin the program that wrote it
  public MoveReading read(String name, String origin) {
    var project =
        new MovedProject(
            Optional.of(guids.of("project", "")),
            name,
            origin,
            List.copyOf(coders.values()),
            codes,
            sources,
            codings,
            passages,
            memos,
            variables,
            cases,
            List.of(),
            sets,
            Optional.empty());
    return new MoveReading(project, notes.inOrder(), evidence);
  }
}

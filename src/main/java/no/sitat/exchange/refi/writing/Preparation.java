package no.sitat.exchange.refi.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedSource.Kind;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.refi.own.OwnWriting.Extras;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.registry.ValueStatus;

/// A project as it will be written: with the copies of values that some tools look for on sources
/// and in sets, and with a recording apart from its words.
///
/// @param extras what was added
public record Preparation(MovedProject project, Extras extras) {
  public static Preparation of(MovedProject project, RefiOptions options) {
    var bySource = casesBySource(project);
    var values = new ArrayList<Extras.OfVariable>();
    var sources = new ArrayList<MovedSource>();
    for (var source : apart(project.sources())) {
      var cases = bySource.getOrDefault(source.guid(), List.of());
      sources.add(options.valuesOnSources() ? withValues(source, cases, values) : source);
    }
    var known = new HashSet<>(project.sets().stream().map(MovedSet::guid).toList());
    var sets = new ArrayList<>(project.sets());
    var added = new ArrayList<UUID>();
    for (var set : groups(project, options.setsOf())) {
      if (known.add(set.guid())) {
        sets.add(set);
        added.add(set.guid());
      }
    }
    return new Preparation(with(project, sources, sets), new Extras(added, values));
  }

  private static MovedProject with(
      MovedProject project, List<MovedSource> sources, List<MovedSet> sets) {
    return new MovedProject(
        project.guid(),
        project.name(),
        project.origin(),
        project.coders(),
        codes(project),
        sources,
        project.codings(),
        project.passages(),
        project.memos(),
        project.variables(),
        project.cases(),
        project.links(),
        sets,
        project.codebook());
  }

  /// A code that has codings is one to code with, whatever the project offers: no reader would
  /// believe otherwise.
  private static List<MovedCode> codes(MovedProject project) {
    var used = new HashSet<UUID>();
    project.codings().forEach(coding -> used.add(coding.code()));
    project
        .sources()
        .forEach(source -> source.unshown().forEach(each -> used.addAll(each.codes())));
    return project.codes().stream()
        .map(code ->
            code.codable() || !used.contains(code.guid())
                ? code
                : new MovedCode(
                    code.guid(),
                    code.parent(),
                    code.name(),
                    code.key(),
                    code.description(),
                    code.colour(),
                    true))
        .toList();
  }

  /// A source that is a recording and has words becomes two.
  private static List<MovedSource> apart(List<MovedSource> sources) {
    var apart = new ArrayList<MovedSource>();
    for (var source : sources) {
      boolean both =
          source.words().isPresent()
              && (source.kind() == Kind.AUDIO || source.kind() == Kind.VIDEO);
      if (!both) {
        apart.add(source);
        continue;
      }
      var recording = Guids.made(source.guid(), source.kind().key());
      apart.add(part(source, source.guid(), Kind.TEXT, Optional.of(recording)));
      apart.add(part(source, recording, source.kind(), Optional.empty()));
    }
    return apart;
  }

  private static MovedSource part(
      MovedSource source, UUID guid, Kind kind, Optional<UUID> recording) {
    boolean text = kind == Kind.TEXT;
    return new MovedSource(
        guid,
        source.name(),
        kind,
        source.documentKind(),
        text ? source.words() : Optional.empty(),
        text ? Optional.empty() : source.file(),
        recording,
        source.language(),
        source.coder(),
        source.created(),
        text ? source.description() : "",
        text ? source.values() : List.of(),
        text ? List.of() : source.unshown(),
        text ? source.title() : "");
  }

  private static Map<UUID, List<MovedCase>> casesBySource(MovedProject project) {
    var bySource = new HashMap<UUID, List<MovedCase>>();
    for (var each : project.cases()) {
      for (var source : sourcesOf(each)) {
        bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(each);
      }
    }
    return bySource;
  }

  private static Set<UUID> sourcesOf(MovedCase each) {
    var sources = new LinkedHashSet<>(each.sources());
    each.parts().forEach(part -> sources.add(part.source()));
    return sources;
  }

  /// Only where one case is the only one of the source, so that nobody gets another's values.
  private static MovedSource withValues(
      MovedSource source, List<MovedCase> cases, List<Extras.OfVariable> added) {
    if (cases.size() != 1) {
      return source;
    }
    var own = new HashSet<>(source.values().stream().map(MovedValue::variable).toList());
    var values = new ArrayList<>(source.values());
    for (var value : cases.getFirst().values()) {
      if (own.add(value.variable())) {
        values.add(value);
        added.add(new Extras.OfVariable(source.guid(), value.variable()));
      }
    }
    return source.with(values);
  }

  private static List<MovedSet> groups(MovedProject project, List<UUID> variables) {
    var groups = new ArrayList<MovedSet>();
    for (var variable : project.variables()) {
      if (variables.contains(variable.guid())) {
        groups.addAll(groups(project, variable));
      }
    }
    return groups;
  }

  private static List<MovedSet> groups(MovedProject project, MovedVariable variable) {
    var byValue = new TreeMap<String, Set<UUID>>();
    for (var each : project.cases()) {
      for (var value : each.values()) {
        boolean there = !value.text().isBlank() && !ValueStatus.isLabel(value.text());
        if (there && value.variable().equals(variable.guid())) {
          byValue
              .computeIfAbsent(value.text().strip(), _ -> new LinkedHashSet<>())
              .addAll(sourcesOf(each));
        }
      }
    }
    var groups = new ArrayList<MovedSet>();
    byValue.forEach((value, sources) ->
        groups.add(
            new MovedSet(
                Guids.made(variable.guid(), "group " + value),
                variable.name() + ": " + value,
                "",
                sources.stream().map(guid -> new Target(TargetKind.SOURCE, guid)).toList())));
    return groups;
  }
}

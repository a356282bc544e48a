package no.sitat.exchange.refi.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;

/// What a GUID stands for, where the document does not say of which kind it is.
final class Targets {
  private final References references;
  private final Selections selections;
  private final CodingResolution codings;
  private final SourceResolution sources;
  private final Set<UUID> cases = new HashSet<>();
  private final Set<UUID> notes = new HashSet<>();
  private final Set<UUID> links = new HashSet<>();

  Targets(
      References references,
      Selections selections,
      CodingResolution codings,
      Found found,
      SourceResolution sources) {
    this.references = references;
    this.selections = selections;
    this.codings = codings;
    this.sources = sources;
    found.cases.forEach(each -> cases.add(each.guid()));
    found.notes.forEach(each -> notes.add(each.guid()));
    found.links.forEach(each -> links.add(each.guid()));
  }

  boolean isNote(UUID guid) {
    return notes.contains(guid);
  }

  boolean isPlace(UUID guid) {
    return selections.site(guid).filter(site -> site.span().isEmpty()).isPresent();
  }

  /// Whether it is a selection that nothing is coded with.
  boolean isUncoded(UUID guid) {
    return selections.site(guid).filter(site -> !site.coded()).isPresent();
  }

  /// The source that something is a source, or the words of one.
  Optional<UUID> source(UUID guid) {
    return sources.owner(guid);
  }

  Optional<Target> of(UUID guid) {
    return selections
        .target(guid)
        .or(() -> Resolution.target(TargetKind.CODING, guid, codings.isCoding(guid)))
        .or(() -> member(guid))
        .or(() -> Resolution.target(TargetKind.VARIABLE, guid, references.isVariable(guid)))
        .or(() -> Resolution.target(TargetKind.LINK, guid, links.contains(guid)));
  }

  /// What can be in a set.
  Optional<Target> member(UUID guid) {
    return Resolution.target(TargetKind.CODE, guid, references.isCode(guid))
        .or(() -> source(guid).map(owner -> new Target(TargetKind.SOURCE, owner)))
        .or(() -> Resolution.target(TargetKind.CASE, guid, cases.contains(guid)))
        .or(() -> Resolution.target(TargetKind.MEMO, guid, notes.contains(guid)));
  }
}

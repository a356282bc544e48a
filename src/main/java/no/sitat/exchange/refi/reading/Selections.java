package no.sitat.exchange.refi.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.text.Span;

/// Where each selection of the document is, and which of them are passages of their own.
///
/// A selection is a passage if something hangs on it, or if it has no coding and is no part of a
/// case: then somebody marked it for its own sake. In files of ours, also if its GUID is not the
/// one that is made from its place.
final class Selections {
  /// @param span empty for a part of something that is no text
  /// @param coded whether it has codings
  record Site(UUID source, Optional<Span> span, Raw.Stamp stamp, boolean coded) {}

  private final boolean ours;
  private final Map<UUID, Site> sites = new LinkedHashMap<>();
  private final Map<UUID, MovedPassage> passages = new HashMap<>();
  private final Set<UUID> ofCases = new HashSet<>();

  Selections(boolean ours) {
    this.ours = ours;
  }

  /// The GUID of the selection that holds what is at one place, where nobody marked it.
  static UUID made(UUID source, Span span) {
    return Guids.made(source, "passage " + span.start() + "-" + span.end());
  }

  /// The GUID under which it is known: its own, unless another place has it.
  UUID put(UUID guid, Site site) {
    var known = guid;
    for (int i = 2; sites.containsKey(known) && !samePlace(known, site); i++) {
      known = Guids.made(guid, "again " + i);
    }
    sites.putIfAbsent(known, site);
    return known;
  }

  private boolean samePlace(UUID guid, Site site) {
    return site(guid)
        .filter(each -> each.source().equals(site.source()) && each.span().equals(site.span()))
        .isPresent();
  }

  Optional<Site> site(UUID guid) {
    return Optional.ofNullable(sites.get(guid));
  }

  /// What a reference to a selection is a reference to: the passage, or the source where it is no
  /// text.
  Optional<Target> target(UUID guid) {
    var site = sites.get(guid);
    if (site == null) {
      return Optional.empty();
    }
    if (site.span().isEmpty()) {
      return Optional.of(new Target(TargetKind.SOURCE, site.source()));
    }
    passage(guid, site);
    return Optional.of(new Target(TargetKind.PASSAGE, guid));
  }

  private void passage(UUID guid, Site site) {
    passages.putIfAbsent(
        guid,
        new MovedPassage(
            guid,
            site.source(),
            site.span().orElseThrow(),
            site.stamp().user(),
            site.stamp().time()));
  }

  void isOfCase(UUID guid) {
    ofCases.add(guid);
  }

  /// In the order of the document.
  List<MovedPassage> moved(References references) {
    sites.forEach((guid, site) -> {
      if (site.span().isPresent() && isMarked(guid, site)) {
        passage(guid, site);
      }
    });
    return sites.keySet().stream()
        .filter(passages::containsKey)
        .map(guid -> Objects.requireNonNull(passages.get(guid)))
        .peek(passage -> references.coder(new Raw.Stamp(passage.coder(), Optional.empty())))
        .toList();
  }

  private boolean isMarked(UUID guid, Site site) {
    return ours
        ? !guid.equals(made(site.source(), site.span().orElseThrow()))
        : !site.coded() && !ofCases.contains(guid);
  }
}

package no.sitat.exchange.refi.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.text.Span;

/// The selections of every text: one for each place that is coded or is of a case, and one for each
/// passage that somebody marked, which holds the codings of its place where it can.
final class SelectionLayout {
  /// @param codings by GUID
  record Laid(
      UUID guid,
      Span span,
      List<MovedCoding> codings,
      Optional<UUID> coder,
      Optional<Instant> created,
      boolean passage) {}

  private final Map<UUID, List<Laid>> bySource = new HashMap<>();
  private final Map<MovedCase.Part, UUID> holders = new HashMap<>();

  SelectionLayout(MovedProject project) {
    var coded = new HashMap<UUID, TreeMap<Span, List<MovedCoding>>>();
    for (var coding : project.codings()) {
      coded
          .computeIfAbsent(coding.source(), _ -> new TreeMap<>())
          .computeIfAbsent(coding.span(), _ -> new ArrayList<>())
          .add(coding);
    }
    for (var each : project.cases()) {
      for (var part : each.parts()) {
        coded
            .computeIfAbsent(part.source(), _ -> new TreeMap<>())
            .computeIfAbsent(part.span(), _ -> new ArrayList<>());
      }
    }
    var marked = new HashMap<MovedCase.Part, List<MovedPassage>>();
    for (var passage : project.passages()) {
      marked
          .computeIfAbsent(
              new MovedCase.Part(passage.source(), passage.span()), _ -> new ArrayList<>())
          .add(passage);
      coded
          .computeIfAbsent(passage.source(), _ -> new TreeMap<>())
          .computeIfAbsent(passage.span(), _ -> new ArrayList<>());
    }
    coded.forEach((source, spans) -> {
      var laid = new ArrayList<Laid>();
      spans.forEach((span, codings) -> {
        var place = new MovedCase.Part(source, span);
        laid.addAll(laid(place, codings, marked.getOrDefault(place, List.of())));
      });
      bySource.put(source, laid);
    });
  }

  private List<Laid> laid(
      MovedCase.Part place, List<MovedCoding> codings, List<MovedPassage> passages) {
    var sorted = codings.stream().sorted(Comparator.comparing(MovedCoding::guid)).toList();
    var marked = passages.stream().sorted(Comparator.comparing(MovedPassage::guid)).toList();
    var holder = marked.stream().filter(each -> canHold(each, sorted)).findFirst();
    var laid = new ArrayList<Laid>();
    if (holder.isEmpty() && (!sorted.isEmpty() || marked.isEmpty())) {
      laid.add(made(place, sorted));
    }
    for (var passage : marked) {
      boolean holds = holder.isPresent() && holder.get().equals(passage);
      laid.add(
          new Laid(
              passage.guid(),
              passage.span(),
              holds ? sorted : List.of(),
              passage.coder(),
              passage.created(),
              true));
    }
    var first = holder.map(MovedPassage::guid).orElse(laid.getFirst().guid());
    holders.put(place, first);
    return laid;
  }

  /// Whether nothing that a coding does not say would be taken from the passage.
  private static boolean canHold(MovedPassage passage, List<MovedCoding> codings) {
    return codings.stream()
        .allMatch(coding ->
            (passage.coder().isEmpty() || coding.coder().isPresent())
                && (passage.created().isEmpty() || coding.created().isPresent()));
  }

  private static Laid made(MovedCase.Part place, List<MovedCoding> codings) {
    boolean signed =
        !codings.isEmpty()
            && codings.stream()
                .allMatch(each -> each.coder().isPresent() && each.created().isPresent());
    var first =
        codings.stream()
            .min(
                Comparator.comparing((MovedCoding each) -> each.created().orElse(Instant.EPOCH))
                    .thenComparing(MovedCoding::guid));
    return new Laid(
        guid(place.source(), place.span()),
        place.span(),
        codings,
        signed ? first.flatMap(MovedCoding::coder) : Optional.empty(),
        signed ? first.flatMap(MovedCoding::created) : Optional.empty(),
        false);
  }

  /// The GUID of the selection of a place that nobody marked.
  static UUID guid(UUID source, Span span) {
    return Guids.made(source, "passage " + span.start() + "-" + span.end());
  }

  /// In the order of the text.
  List<Laid> of(UUID source) {
    return bySource.getOrDefault(source, List.of());
  }

  /// The selection that stands for a part of a case.
  UUID of(MovedCase.Part part) {
    return Optional.ofNullable(holders.get(part)).orElseThrow();
  }

  /// The sources with selections.
  Set<UUID> sources() {
    return new HashSet<>(bySource.keySet());
  }
}

package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.refi.own.Copies;

/// Cases with what is theirs. A case without a name and with one source is what MAXQDA and Quirkos
/// write for the values of that source.
final class CaseResolution {
  private final Targets targets;
  private final Selections selections;
  private final Values values;
  private final Ledger ledger;
  private final List<MovedCase> cases = new ArrayList<>();
  private final Map<UUID, List<MovedValue>> ofSources = new HashMap<>();

  CaseResolution(Targets targets, Selections selections, Values values, Ledger ledger) {
    this.targets = targets;
    this.selections = selections;
    this.values = values;
    this.ledger = ledger;
  }

  /// @param ofSources values that stood on a case and are of a source
  record Cases(List<MovedCase> cases, Map<UUID, List<MovedValue>> ofSources) {}

  Cases read(Found found, Memos memos, CodingResolution codings) {
    for (var each : found.cases) {
      var sources = sources(each);
      boolean unnamed = each.name().isEmpty();
      boolean ofSource =
          unnamed
              && sources.size() == 1
              && each.selections().isEmpty()
              && codings.partsOf(each.guid()).isEmpty();
      if (ofSource) {
        ledger.note(Finding.UNNAMED_CASE, "");
        ofSources
            .computeIfAbsent(sources.getFirst(), _ -> new ArrayList<>())
            .addAll(values.of(each.values()));
      } else {
        cases.add(moved(each, sources, memos, codings));
      }
    }
    return new Cases(cases, ofSources);
  }

  private List<UUID> sources(Raw.Case each) {
    var sources = new LinkedHashSet<UUID>();
    for (var guid : each.sources()) {
      var source = targets.source(guid);
      if (source.isEmpty()) {
        ledger.note(Finding.REFERENCE_TO_NOTHING, "SourceRef", each.name());
      }
      source.ifPresent(sources::add);
    }
    return List.copyOf(sources);
  }

  private MovedCase moved(
      Raw.Case each, List<UUID> sources, Memos memos, CodingResolution codings) {
    if (each.name().isEmpty()) {
      ledger.note(Finding.NO_NAME, "Case", "");
    }
    var parts = new LinkedHashSet<MovedCase.Part>();
    for (var guid : each.selections()) {
      var site = selections.site(guid);
      if (site.isEmpty() || site.get().span().isEmpty()) {
        ledger.note(Finding.REFERENCE_TO_NOTHING, "SelectionRef", each.name());
      } else {
        selections.isOfCase(guid);
        parts.add(new MovedCase.Part(site.get().source(), site.get().span().get()));
      }
    }
    parts.addAll(codings.partsOf(each.guid()));
    var whole = new LinkedHashSet<>(sources);
    whole.addAll(codings.wholesOf(each.guid()));
    var onCase = memos.textsOn(new Target(TargetKind.CASE, each.guid()));
    return new MovedCase(
        each.guid(),
        each.name().isEmpty() ? "(unnamed)" : each.name(),
        Copies.without(each.description(), onCase),
        List.copyOf(whole),
        List.copyOf(parts),
        values.of(each.values()));
  }
}

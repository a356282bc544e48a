package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedSource.Unshown;
import no.sitat.exchange.refi.own.Copies;
import no.sitat.exchange.refi.own.Qualities;
import no.sitat.exchange.refi.reading.Selections.Site;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.text.Span;

/// What was coded where: in a text a coding, elsewhere something that is kept and not shown, and of
/// a case that stands as a code a part of the case.
final class CodingResolution {
  /// Place of what is coded as a whole.
  private static final String WHOLE = "whole";

  private final References references;
  private final Selections selections;
  private final Memos memos;
  private final Set<UUID> caseCodes;
  private final Ledger ledger;
  private final Map<UUID, MovedCoding> codings = new LinkedHashMap<>();
  private final Map<UUID, List<Unshown>> unshown = new HashMap<>();
  private final Map<UUID, Set<MovedCase.Part>> parts = new HashMap<>();
  private final Map<UUID, Set<UUID>> wholes = new HashMap<>();

  /// What codings are made with.
  record Around(References references, Selections selections, Memos memos, Set<UUID> caseCodes) {}

  CodingResolution(Around around, Ledger ledger) {
    this.references = around.references();
    this.selections = around.selections();
    this.memos = around.memos();
    this.caseCodes = around.caseCodes();
    this.ledger = ledger;
  }

  /// A selection of words.
  void inText(Raw.Load load, UUID source, Span span) {
    boolean coded = load.codings().stream().anyMatch(each -> !caseCodes.contains(each.code()));
    boolean ofCase = !coded && !load.codings().isEmpty();
    var site = new Site(source, Optional.of(span), load.stamp(), coded || ofCase);
    var guid = selections.put(load.guid(), site);
    load.codings().forEach(coding -> coding(coding, source, span));
    hanging(load, guid);
  }

  /// A selection of no words in a text. Codings there are kept and not counted; a mere note is on
  /// the word beside it.
  void atPoint(Raw.Load load, UUID source, int point, Span beside) {
    if (!load.codings().isEmpty()) {
      ledger.note(Finding.POINT, "");
      notShown(load, source, "characters " + point + "–" + point);
    } else {
      inText(load, source, beside);
    }
  }

  private void hanging(Raw.Load load, UUID guid) {
    var proper = Copies.without(load.description(), copied(load));
    if (!proper.isBlank()) {
      ledger.note(Finding.DESCRIPTION_AS_MEMO, "");
      selections
          .target(guid)
          .ifPresent(target ->
              memos.ofDescription(
                  Guids.made(guid, "description"), proper, load.stamp(), List.of(target)));
    }
    for (var note : load.notes()) {
      selections.target(guid).ifPresent(target -> memos.on(note, target));
    }
  }

  /// What the writer puts into the description of a selection, in its order.
  private List<String> copied(Raw.Load load) {
    var copied = new ArrayList<String>();
    for (var coding : load.codings()) {
      var name = references.nameOfCode(coding.code());
      memos.texts(coding.notes()).forEach(text -> copied.add(Copies.ofCoding(name, text)));
    }
    copied.addAll(memos.texts(load.notes()));
    return copied;
  }

  /// A coding of a whole text.
  void ofWhole(List<Raw.Coding> whole, UUID source, Span span) {
    for (var coding : whole) {
      if (caseCodes.contains(coding.code())) {
        wholes.computeIfAbsent(coding.code(), _ -> new LinkedHashSet<>()).add(source);
      } else {
        ledger.note(Finding.WHOLE_SOURCE, references.nameOfCode(coding.code()));
        coding(coding, source, span);
      }
    }
  }

  private void coding(Raw.Coding coding, UUID source, Span span) {
    if (caseCodes.contains(coding.code())) {
      parts
          .computeIfAbsent(coding.code(), _ -> new LinkedHashSet<>())
          .add(new MovedCase.Part(source, span));
      return;
    }
    var code = references.coded(coding.code());
    var known = codings.get(coding.guid());
    boolean again =
        known != null
            && known.source().equals(source)
            && known.span().equals(span)
            && known.code().equals(code);
    if (again) {
      return;
    }
    var guid = unique(coding.guid());
    var said = Qualities.NONE;
    var memo = "";
    for (var note : coding.notes()) {
      var qualities = memos.qualities(note);
      if (qualities.isPresent()) {
        said = qualities.get();
        memos.standsElsewhere(note);
      } else if (memos.has(note) && note.equals(Guids.made(coding.guid(), "memo"))) {
        memo = memos.text(note);
        memos.standsElsewhere(note);
      } else {
        memos.on(note, new Target(TargetKind.CODING, guid));
      }
    }
    codings.put(
        guid,
        new MovedCoding(
            guid,
            source,
            span,
            code,
            references.coder(coding.stamp()),
            coding.stamp().time(),
            memo,
            said.direction(),
            said.weight(),
            said.dimensions()));
  }

  private UUID unique(UUID guid) {
    var unique = guid;
    for (int i = 2; codings.containsKey(unique); i++) {
      unique = Guids.made(guid, "again " + i);
    }
    if (!unique.equals(guid)) {
      ledger.note(Finding.SAME_GUID, "Coding", "");
    }
    return unique;
  }

  /// A selection of what is no text, or of a text that is not here.
  void notShown(Raw.Load load, UUID source, String words) {
    var guid = selections.put(load.guid(), new Site(source, Optional.empty(), load.stamp(), true));
    keep(
        new Raw.Load(
            guid, load.name(), load.description(), load.stamp(), load.codings(), load.notes()),
        source,
        words);
  }

  /// Codings of the whole of what is no text.
  void wholeNotShown(List<Raw.Coding> whole, UUID source) {
    if (!whole.isEmpty()) {
      keep(
          new Raw.Load(Guids.made(source, "whole"), "", "", Raw.Stamp.NONE, whole, List.of()),
          source,
          WHOLE);
    }
  }

  /// One for each person and time, as a coding is.
  private void keep(Raw.Load load, UUID source, String words) {
    var groups = new LinkedHashMap<Raw.Stamp, List<Raw.Coding>>();
    for (var coding : load.codings()) {
      if (caseCodes.contains(coding.code())) {
        wholes.computeIfAbsent(coding.code(), _ -> new LinkedHashSet<>()).add(source);
      } else {
        groups.computeIfAbsent(coding.stamp(), _ -> new ArrayList<>()).add(coding);
      }
      ledger.note(Finding.NOT_SHOWN, references.nameOfCode(coding.code()));
    }
    if (groups.isEmpty()) {
      groups.put(load.stamp(), List.of());
    }
    var kept = unshown.computeIfAbsent(source, _ -> new ArrayList<>());
    boolean free = !words.equals(WHOLE);
    for (var group : groups.entrySet()) {
      var stamp = group.getKey();
      kept.add(
          new Unshown(
              free ? load.guid() : Guids.made(load.guid(), String.valueOf(stamp)),
              words,
              group.getValue().stream()
                  .map(each -> references.coded(each.code()))
                  .distinct()
                  .toList(),
              references.coder(stamp),
              stamp.time(),
              memo(load, group.getValue())));
      free = false;
    }
  }

  private String memo(Raw.Load load, List<Raw.Coding> group) {
    var notes = new LinkedHashSet<>(load.notes());
    group.forEach(coding -> notes.addAll(coding.notes()));
    notes.forEach(memos::standsElsewhere);
    var texts = memos.texts(List.copyOf(notes));
    return Copies.with(Copies.without(load.description(), texts), texts);
  }

  List<MovedCoding> codings() {
    return List.copyOf(codings.values());
  }

  boolean isCoding(UUID guid) {
    return codings.containsKey(guid);
  }

  List<Unshown> unshown(UUID source) {
    return unshown.getOrDefault(source, List.of());
  }

  /// The passages that are coded with a case.
  Set<MovedCase.Part> partsOf(UUID caseGuid) {
    return parts.getOrDefault(caseGuid, Set.of());
  }

  /// The sources that are coded with a case as a whole.
  Set<UUID> wholesOf(UUID caseGuid) {
    return wholes.getOrDefault(caseGuid, Set.of());
  }
}

package no.sitat.exchange.refi;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.refi.xml.XmlOutput;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Sha256;

/// What two projects are compared by: everything of each thing, by GUID; the order of things of one
/// kind, and of what is put together, does not count.
final class Fingerprints {
  /// What there is in a project.
  enum Sort {
    CODER("kodere", "coders"),
    CODE("koder", "codes"),
    SOURCE("kilder", "sources"),
    CODING("kodinger", "codings"),
    PASSAGE("merkede steder", "marked passages"),
    MEMO("notater", "memos"),
    VARIABLE("variabler", "variables"),
    CASE("saker", "cases"),
    LINK("koblinger", "links"),
    SET("sett", "sets");

    private final String nb;
    private final String en;

    Sort(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }

    LocalText words() {
      return new LocalText(nb, en);
    }
  }

  private final Map<Sort, Map<UUID, Object>> all = new EnumMap<>(Sort.class);

  private Fingerprints() {}

  static Fingerprints of(MovedProject project) throws IOException {
    var prints = new Fingerprints();
    prints.put(Sort.CODER, project.coders(), MovedCoder::guid, Fingerprints::of);
    prints.put(Sort.CODE, project.codes(), MovedCode::guid, Fingerprints::of);
    prints.put(Sort.CODING, project.codings(), MovedCoding::guid, Fingerprints::of);
    prints.put(Sort.PASSAGE, project.passages(), MovedPassage::guid, each -> each);
    prints.put(Sort.MEMO, project.memos(), MovedMemo::guid, Fingerprints::of);
    prints.put(Sort.VARIABLE, project.variables(), MovedVariable::guid, Fingerprints::of);
    prints.put(Sort.CASE, project.cases(), MovedCase::guid, Fingerprints::of);
    prints.put(Sort.LINK, project.links(), MovedLink::guid, Fingerprints::of);
    prints.put(Sort.SET, project.sets(), MovedSet::guid, Fingerprints::of);
    var sources = new HashMap<UUID, Object>();
    for (var source : project.sources()) {
      sources.put(source.guid(), of(source));
    }
    prints.all.put(Sort.SOURCE, sources);
    return prints;
  }

  private <T> void put(
      Sort sort, List<T> things, Function<T, UUID> guid, Function<T, Object> print) {
    var prints = new HashMap<UUID, Object>();
    things.forEach(thing -> prints.put(guid.apply(thing), print.apply(thing)));
    all.put(sort, prints);
  }

  Map<UUID, Object> of(Sort sort) {
    return all.getOrDefault(sort, Map.of());
  }

  private static Object of(MovedCoder coder) {
    return held(coder.name());
  }

  private static Object of(MovedCode code) {
    return List.of(
        code.parent(),
        held(code.name()),
        code.key(),
        held(code.description()),
        code.colour(),
        code.codable());
  }

  private static Object of(MovedCoding coding) {
    return List.of(
        coding.source(),
        coding.span(),
        coding.code(),
        coding.coder(),
        coding.created(),
        held(coding.memo()),
        coding.direction(),
        coding.weight(),
        coding.dimensions());
  }

  private static Object of(MovedMemo memo) {
    return List.of(
        held(memo.title()),
        held(memo.text()),
        memo.kind(),
        memo.coder(),
        memo.created(),
        memo.changed(),
        new HashSet<>(memo.on()));
  }

  private static Object of(MovedVariable variable) {
    return List.of(
        held(variable.name()), variable.type(), held(variable.description()), variable.own());
  }

  private static Object of(MovedCase each) {
    return List.of(
        held(each.name()),
        held(each.description()),
        new HashSet<>(each.sources()),
        new HashSet<>(each.parts()),
        new HashSet<>(each.values()));
  }

  private static Object of(MovedLink link) {
    return List.of(held(link.name()), link.way(), link.from(), link.to());
  }

  private static Object of(MovedSet set) {
    return List.of(
        held(set.name()), held(set.description()), set.key(), new HashSet<>(set.members()));
  }

  private static Object of(MovedSource source) throws IOException {
    return List.of(
        held(source.name()),
        source.kind(),
        source.documentKind(),
        source.words().map(Transcript::text),
        source.words().map(Transcript::turns),
        source.words().map(Transcript::timeline),
        source.recording(),
        source.language(),
        source.coder(),
        source.created(),
        held(source.description()),
        new HashSet<>(source.values()),
        new HashSet<>(source.unshown()),
        source.title(),
        source.file().isPresent() ? digest(source.file().get()) : Optional.empty());
  }

  private static String held(String text) {
    return XmlOutput.held(text);
  }

  private static Object digest(SourceFile file) throws IOException {
    try (var in = file.open()) {
      return Sha256.of(in);
    }
  }
}

package no.sitat.exchange.refi.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.exchange.moving.MovedCode;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.refi.reading.OwnReading.Enclosed;
import no.sitat.exchange.refi.reading.OwnReading.OfVariable;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.text.Sha256;

/// A project with what was enclosed for it, wherever the thing is there and still the same; every
/// other is told.
final class OwnApplied {
  private final Enclosed enclosed;
  private final Ledger ledger;

  OwnApplied(Enclosed enclosed, Ledger ledger) {
    this.enclosed = enclosed;
    this.ledger = ledger;
  }

  MovedProject to(MovedProject project) {
    var codes = project.codes().stream().map(this::code).toList();
    var words = new OwnWords(enclosed, ledger, guids(project));
    var applied =
        new MovedProject(
            enclosed.project,
            project.name(),
            project.origin(),
            project.coders(),
            codes,
            project.sources().stream()
                .map(words::source)
                .map(source -> source.with(values(source.guid(), source.values())))
                .toList(),
            project.codings().stream().map(words::coding).toList(),
            project.passages(),
            project.memos().stream().map(this::memo).toList(),
            project.variables().stream().map(this::variable).toList(),
            project.cases().stream().map(this::withValues).toList(),
            project.links(),
            sets(project),
            codebook(codes));
    tellUnused(project);
    return applied;
  }

  private static Set<UUID> guids(MovedProject project) {
    var guids = new HashSet<UUID>();
    project.sources().forEach(source -> guids.add(source.guid()));
    return guids;
  }

  private void ignored(String name) {
    ledger.note(Finding.OWN_IGNORED, name);
  }

  private MovedCode code(MovedCode code) {
    var node = enclosed.codes.get(code.guid());
    if (node == null) {
      return code;
    }
    if (!node.path("name").asText().equals(code.name())) {
      ignored(code.name());
      return code;
    }
    return new MovedCode(
        code.guid(),
        code.parent(),
        code.name(),
        Optional.of(node.path("key").asText()).filter(key -> !key.isBlank()),
        code.description(),
        code.colour(),
        code.codable());
  }

  private MovedMemo memo(MovedMemo memo) {
    var node = enclosed.memos.get(memo.guid());
    if (node == null) {
      return memo;
    }
    if (!node.path("text").asText().equals(Sha256.of(memo.text()))) {
      ignored("");
      return memo;
    }
    return new MovedMemo(
        memo.guid(),
        memo.title(),
        memo.text(),
        node.path("kind").asText(),
        memo.coder(),
        memo.created(),
        memo.changed(),
        memo.on());
  }

  private MovedVariable variable(MovedVariable variable) {
    var node = enclosed.variables.get(variable.guid());
    if (node == null) {
      return variable;
    }
    var type = type(node.path("type").asText());
    if (type.isEmpty() || !node.path("name").asText().equals(variable.name())) {
      ignored(variable.name());
      return variable;
    }
    var called = new Wording(node.path("nb").asText(), node.path("en").asText());
    return new MovedVariable(
        variable.guid(),
        variable.name(),
        variable.type(),
        variable.description(),
        Optional.of(new MovedVariable.Own(type.get(), called)));
  }

  private static Optional<VariableType> type(String key) {
    for (var type : VariableType.values()) {
      if (type.key().equals(key)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private MovedCase withValues(MovedCase each) {
    return new MovedCase(
        each.guid(),
        each.name(),
        each.description(),
        each.sources(),
        each.parts(),
        values(each.guid(), each.values()));
  }

  /// Why there is none, where there is still none; without what was copied from a case.
  private List<MovedValue> values(UUID of, List<MovedValue> values) {
    var own = new ArrayList<MovedValue>();
    for (var value : values) {
      var place = new OfVariable(of, value.variable());
      if (enclosed.extraValues.contains(place)) {
        continue;
      }
      var why = enclosed.values.get(place);
      own.add(
          why == null || !value.text().isEmpty() ? value : new MovedValue(value.variable(), why));
    }
    return own;
  }

  private List<MovedSet> sets(MovedProject project) {
    var cases = new HashSet<UUID>();
    project.cases().forEach(each -> cases.add(each.guid()));
    return project.sets().stream()
        .filter(set -> !enclosed.extraSets.contains(set.guid()))
        .map(set -> set(set, cases))
        .toList();
  }

  private MovedSet set(MovedSet set, Set<UUID> cases) {
    var node = enclosed.sets.get(set.guid());
    if (node == null) {
      return set;
    }
    if (!node.path("name").asText().equals(set.name())) {
      ignored(set.name());
      return set;
    }
    var members = new ArrayList<>(set.members());
    for (var each : node.path("cases")) {
      Guids.of(each.asText())
          .filter(cases::contains)
          .map(guid -> new Target(TargetKind.CASE, guid))
          .filter(target -> !members.contains(target))
          .ifPresent(members::add);
    }
    var key = Optional.of(node.path("key").asText("")).filter(each -> !each.isEmpty());
    return new MovedSet(set.guid(), set.name(), set.description(), key, members);
  }

  /// What the codebook says of the codes that are still there under their names.
  private Optional<CodebookFile> codebook(List<MovedCode> codes) {
    var keys = new HashSet<String>();
    codes.forEach(code -> code.key().ifPresent(keys::add));
    return enclosed
        .codebook
        .flatMap(this::read)
        .map(file ->
            new CodebookFile(
                file.id(),
                file.version(),
                file.directions(),
                file.codes().stream()
                    .filter(entry -> keys.contains(entry.key()))
                    .map(entry -> under(entry, keys))
                    .toList(),
                file.links().stream()
                    .filter(link -> keys.contains(link.from()) && keys.contains(link.to()))
                    .toList(),
                file.dimensions()));
  }

  private Optional<CodebookFile> read(JsonNode node) {
    var read = CodebookReader.readExactly("sitat.json", node.toString()).value();
    if (read.isEmpty()) {
      ledger.note(Finding.OWN_UNREADABLE, "");
    }
    return read;
  }

  private static CodebookFile.Entry under(CodebookFile.Entry entry, Set<String> keys) {
    return new CodebookFile.Entry(
        entry.key(),
        entry.parent().filter(keys::contains),
        entry.name(),
        entry.definition(),
        entry.include(),
        entry.exclude(),
        entry.example(),
        entry.borderline(),
        entry.kind(),
        entry.directions(),
        entry.defaultDirection(),
        entry.colour(),
        entry.active());
  }

  /// What was enclosed for things that are gone.
  private void tellUnused(MovedProject project) {
    gone(enclosed.codes, project.codes().stream().map(MovedCode::guid).toList());
    gone(enclosed.memos, project.memos().stream().map(MovedMemo::guid).toList());
    gone(enclosed.codings, project.codings().stream().map(each -> each.guid()).toList());
    gone(enclosed.variables, project.variables().stream().map(MovedVariable::guid).toList());
  }

  private void gone(Map<UUID, JsonNode> parts, List<UUID> there) {
    var gone = new HashSet<>(parts.keySet());
    gone.removeAll(new HashSet<>(there));
    gone.forEach(_ -> ignored(""));
  }
}

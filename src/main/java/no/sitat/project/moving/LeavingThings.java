package no.sitat.project.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Memo;
import no.sitat.coding.Study;
import no.sitat.exchange.moving.MovedCoder;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedPassage;
import no.sitat.exchange.moving.MovedSet;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.LinkStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.QuotationStore;
import org.jdbi.v3.core.Handle;

/// Codings, passages, memos, links and sets, as they leave; and the coders who made any of them.
final class LeavingThings {
  private final Handle handle;
  private final Study study;
  private final Map<TargetKind, Map<Integer, UUID>> guids = new HashMap<>();
  private final Set<Integer> coders = new HashSet<>();
  private final Map<Integer, Integer> order = new HashMap<>();

  LeavingThings(Handle handle, Study study) {
    this.handle = handle;
    this.study = study;
    for (var document : study.corpus().documents()) {
      order.put(document.id(), order.size());
      guid(TargetKind.SOURCE, document.id(), document.guid());
    }
    study.codebook().codes().forEach(code -> guid(TargetKind.CODE, code.id(), code.guid()));
    var table = study.respondents();
    table.respondents().forEach(who -> guid(TargetKind.CASE, who.id(), who.guid()));
    table.variables().forEach(each -> guid(TargetKind.VARIABLE, each.id(), each.guid()));
  }

  private void guid(TargetKind kind, int id, UUID guid) {
    guids.computeIfAbsent(kind, _ -> new HashMap<>()).put(id, guid);
  }

  private Optional<Target> target(TargetKind kind, int id) {
    return Optional.ofNullable(guids.getOrDefault(kind, Map.of()).get(id))
        .map(guid -> new Target(kind, guid));
  }

  private UUID guid(TargetKind kind, int id) {
    return target(kind, id).orElseThrow().guid();
  }

  private Optional<UUID> coder(int id) {
    coders.add(id);
    return study.coder(id).map(Coder::guid);
  }

  /// By document and place; of those at one place, the oldest first.
  List<MovedCoding> codings() {
    var moved = new ArrayList<MovedCoding>();
    for (var coding : sorted()) {
      guid(TargetKind.CODING, coding.id(), coding.guid());
      moved.add(
          new MovedCoding(
              coding.guid(),
              guid(TargetKind.SOURCE, coding.document()),
              coding.span(),
              guid(TargetKind.CODE, coding.code()),
              coder(coding.coder()),
              Optional.of(coding.created()),
              coding.memo(),
              coding.direction(),
              coding.weight(),
              coding.dimensions()));
    }
    return moved;
  }

  private List<Coding> sorted() {
    return CodingStore.inOrder(handle).stream()
        .filter(coding -> study.codebook().code(coding.code()).map(Code::id).isPresent())
        .sorted(
            Comparator.<Coding>comparingInt(coding -> order.getOrDefault(coding.document(), 0))
                .thenComparingInt(coding -> coding.span().start())
                .thenComparingInt(coding -> coding.span().end())
                .thenComparing(Coding::created)
                .thenComparing(coding -> coding.guid().toString()))
        .toList();
  }

  List<MovedPassage> passages() {
    return QuotationStore.all(handle).stream()
        .sorted(
            Comparator.<no.sitat.coding.KeptQuotation>comparingInt(
                    each -> order.getOrDefault(each.document(), 0))
                .thenComparingInt(each -> each.span().start())
                .thenComparingInt(each -> each.span().end())
                .thenComparing(each -> each.guid().toString()))
        .map(each -> {
          guid(TargetKind.PASSAGE, each.id(), each.guid());
          return new MovedPassage(
              each.guid(),
              guid(TargetKind.SOURCE, each.document()),
              each.span(),
              coder(each.coder()),
              Optional.of(each.created()));
        })
        .toList();
  }

  /// Codings and passages are asked for before, so that what is on them is known.
  List<MovedMemo> memos() {
    LinkStore.all(handle).forEach(link -> guid(TargetKind.LINK, link.id(), link.guid()));
    return MemoStore.all(handle).stream()
        .filter(memo -> memo.id() > 0)
        .filter(memo -> memo.target().equals("project") || on(memo).isPresent())
        .sorted(Comparator.comparing(Memo::created).thenComparing(memo -> memo.guid().toString()))
        .map(memo -> {
          guid(TargetKind.MEMO, memo.id(), memo.guid());
          return new MovedMemo(
              memo.guid(),
              memo.title(),
              memo.text(),
              memo.kind().key(),
              coder(memo.author()),
              Optional.of(memo.created()),
              Optional.of(memo.changed()),
              on(memo).stream().toList());
        })
        .toList();
  }

  private Optional<Target> on(Memo memo) {
    return switch (memo.target()) {
      case "document" -> target(TargetKind.SOURCE, memo.targetId());
      case "respondent" -> target(TargetKind.CASE, memo.targetId());
      case "variable" -> target(TargetKind.VARIABLE, memo.targetId());
      case "code" -> target(TargetKind.CODE, memo.targetId());
      case "coding" -> target(TargetKind.CODING, memo.targetId());
      case "quotation" -> target(TargetKind.PASSAGE, memo.targetId());
      case "quotation_link" -> target(TargetKind.LINK, memo.targetId());
      default -> Optional.empty();
    };
  }

  List<MovedLink> links() {
    var links =
        new ArrayList<>(
            handle
                .createQuery(
                    "SELECT l.guid, l.from_code, l.to_code, l.type FROM code_link l"
                        + " JOIN code f ON f.id = l.from_code JOIN code t ON t.id = l.to_code"
                        + " WHERE f.live AND t.live ORDER BY l.id")
                .map((row, _) -> codeLink(row))
                .list());
    var directed = new HashMap<String, Boolean>();
    LinkStore.relations(handle).forEach(each -> directed.put(each.key(), each.directed()));
    for (var link : LinkStore.all(handle)) {
      var from = target(TargetKind.PASSAGE, link.from());
      var to = target(TargetKind.PASSAGE, link.to());
      if (from.isPresent() && to.isPresent()) {
        var way =
            directed.getOrDefault(link.relation(), false)
                ? MovedLink.Way.ONE_WAY
                : MovedLink.Way.ASSOCIATIVE;
        links.add(new MovedLink(link.guid(), link.relation(), way, from.get(), to.get()));
      }
    }
    return links;
  }

  private MovedLink codeLink(ResultSet row) throws SQLException {
    return new MovedLink(
        row.getObject(1, UUID.class),
        row.getString(4),
        MovedLink.Way.ONE_WAY,
        target(TargetKind.CODE, row.getInt(2)).orElseThrow(),
        target(TargetKind.CODE, row.getInt(3)).orElseThrow());
  }

  /// Sub-studies, then sets that are kept; what is both is one.
  List<MovedSet> sets() {
    var sets = new LinkedHashMap<UUID, MovedSet>();
    var subGuids = new HashMap<Integer, UUID>();
    handle
        .createQuery("SELECT id, guid FROM sub_study")
        .map((row, _) -> Map.entry(row.getInt(1), row.getObject(2, UUID.class)))
        .forEach(entry -> subGuids.put(entry.getKey(), entry.getValue()));
    for (var each : study.subStudies()) {
      var guid = Optional.ofNullable(subGuids.get(each.id())).orElseThrow();
      var members = new ArrayList<Target>();
      each.documents().forEach(id -> target(TargetKind.SOURCE, id).ifPresent(members::add));
      each.respondents().forEach(id -> target(TargetKind.CASE, id).ifPresent(members::add));
      sets.put(
          guid,
          new MovedSet(guid, each.called("nb"), each.material(), Optional.of(each.key()), members));
    }
    kept().forEach(set -> sets.merge(set.guid(), set, LeavingThings::both));
    return List.copyOf(sets.values());
  }

  private static MovedSet both(MovedSet study, MovedSet kept) {
    var members = new ArrayList<>(study.members());
    members.addAll(kept.members());
    return new MovedSet(study.guid(), study.name(), study.description(), study.key(), members);
  }

  private List<MovedSet> kept() {
    var members = new HashMap<Integer, List<Target>>();
    handle
        .createQuery("SELECT kept_set, target, target_id FROM kept_set_member ORDER BY id")
        .map((row, _) ->
            Map.entry(
                row.getInt(1),
                target(
                    row.getString(2).equals("code") ? TargetKind.CODE : TargetKind.MEMO,
                    row.getInt(3))))
        .forEach(entry ->
            entry
                .getValue()
                .ifPresent(target ->
                    members.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(target)));
    return handle
        .createQuery("SELECT id, guid, name, description FROM kept_set ORDER BY id")
        .map((row, _) ->
            new MovedSet(
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                members.getOrDefault(row.getInt(1), List.of())))
        .list();
  }

  /// By name; asked for last, for those who left nothing are not among them.
  List<MovedCoder> coders() {
    return study.coders().stream()
        .filter(coder -> coders.contains(coder.id()))
        .sorted(Comparator.comparing(Coder::name))
        .map(coder -> new MovedCoder(coder.guid(), coder.name()))
        .toList();
  }

  /// Who brought what is kept counts among those who left something.
  void brought(KeptSource source) {
    coders.add(source.coder());
  }
}

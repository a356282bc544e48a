package no.sitat.project.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCoding;
import no.sitat.exchange.moving.MovedLink;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.Table;
import no.sitat.project.store.LinkStore;
import no.sitat.text.Shortened;

/// Links of a file: between codes, and between passages; what else is linked is told in a memo.
final class LinkMove {
  static final int LONGEST_TYPE = 100;

  private final Moving move;
  private final Ends ends;
  private final StoredGuids codeLinks;
  private final StoredGuids quotationLinks;
  private final Set<String> there = new HashSet<>();
  private final List<MovedLink> fresh = new ArrayList<>();
  private final List<MovedLink> others = new ArrayList<>();
  private final Map<UUID, Integer> written = new HashMap<>();
  private final Map<UUID, MovedCoding> codings = new HashMap<>();

  /// The parts of the move that links hang on.
  record Ends(CodeMove codes, CodingMove codings, QuotationMove quotations) {}

  LinkMove(Moving move, Ends ends) {
    this.move = move;
    this.ends = ends;
    var guids = move.file().links().stream().map(MovedLink::guid).toList();
    codeLinks = StoredGuids.of(move.handle(), Table.CODE_LINK, guids);
    quotationLinks = StoredGuids.of(move.handle(), Table.QUOTATION_LINK, guids);
    move.study()
        .codebook()
        .links()
        .forEach(link -> there.add(code(link.from(), link.to(), link.type())));
    LinkStore.all(move.handle())
        .forEach(link -> there.add(quotation(link.from(), link.to(), link.relation())));
    move.file().links().forEach(this::enter);
    if (!fresh.isEmpty()) {
      move.file().codings().forEach(coding -> codings.put(coding.guid(), coding));
    }
  }

  private static String code(int from, int to, String type) {
    return "code " + from + " " + to + " " + type.toLowerCase(Locale.ROOT);
  }

  private static String quotation(int from, int to, String relation) {
    return "quotation " + from + " " + to + " " + relation;
  }

  private void enter(MovedLink link) {
    if (isPair(link, Set.of(TargetKind.CODE))) {
      enter(link, isKnownCodeLink(link));
    } else if (isPair(link, Set.of(TargetKind.PASSAGE, TargetKind.CODING))) {
      enter(link, quotationLinks.id(link.guid()).isPresent());
    } else {
      others.add(link);
      move.tally()
          .note(
              Grade.CONVERTED,
              "Link",
              link.name(),
              new LocalText(
                  "En lenke mellom ting som ikke kan lenkes her, er fortalt i et notat.",
                  "A link between things that cannot be linked here is told in a memo."));
    }
  }

  private void enter(MovedLink link, boolean known) {
    if (known) {
      move.tally().count(MoveKind.LINKS, Standing.SAME);
    } else {
      fresh.add(link);
      move.tally().count(MoveKind.LINKS, Standing.NEW);
    }
  }

  private boolean isKnownCodeLink(MovedLink link) {
    int from = ends.codes().id(link.from().guid()).orElse(0);
    int to = ends.codes().id(link.to().guid()).orElse(0);
    return codeLinks.id(link.guid()).isPresent() || there.contains(code(from, to, type(link)));
  }

  private static boolean isPair(MovedLink link, Set<TargetKind> kinds) {
    return kinds.contains(link.from().kind()) && kinds.contains(link.to().kind());
  }

  private static String type(MovedLink link) {
    var name = link.name().strip().replace(';', ',').replace(':', ',');
    var type = name.isEmpty() ? "related" : name;
    return Shortened.to(type, LONGEST_TYPE);
  }

  void write(Writing writing) {
    var guids = fresh.stream().map(MovedLink::guid).toList();
    quotationLinks.release(writing.sketch().handle(), guids);
    var relations = new Relations(writing);
    for (var link : fresh) {
      if (link.from().kind() == TargetKind.CODE) {
        writeCodes(writing, link);
      } else {
        writeQuotations(writing, link, relations);
      }
    }
  }

  private void writeCodes(Writing writing, MovedLink link) {
    int from = ends.codes().id(link.from().guid()).orElse(0);
    int to = ends.codes().id(link.to().guid()).orElse(0);
    var type = type(link);
    if (from != 0 && to != 0 && from != to && there.add(code(from, to, type))) {
      writing
          .sketch()
          .insert(
              Table.CODE_LINK,
              Row.EMPTY
                  .with("guid", link.guid())
                  .with("from_code", from)
                  .with("to_code", to)
                  .with("type", type));
    }
  }

  private void writeQuotations(Writing writing, MovedLink link, Relations relations) {
    int from = quotation(writing, link.from()).orElse(0);
    int to = quotation(writing, link.to()).orElse(0);
    if (from == 0 || to == 0 || from == to) {
      return;
    }
    var relation = relations.of(link);
    if (there.add(quotation(from, to, relation))) {
      int id =
          writing
              .sketch()
              .insert(
                  Table.QUOTATION_LINK,
                  Row.EMPTY
                      .with("guid", link.guid())
                      .with("from_quotation", from)
                      .with("to_quotation", to)
                      .with("relation", relation)
                      .with("coder", writing.sketch().by().id())
                      .with("created", writing.sketch().now()));
      written.put(link.guid(), id);
    }
  }

  /// The link between quotations that one of the file is or has become; empty for any other.
  OptionalInt id(UUID guid) {
    return written.containsKey(guid)
        ? OptionalInt.of(written.getOrDefault(guid, 0))
        : quotationLinks.id(guid);
  }

  private OptionalInt quotation(Writing writing, Target end) {
    if (end.kind() == TargetKind.PASSAGE) {
      return ends.quotations().id(end.guid());
    }
    return Optional.ofNullable(codings.get(end.guid()))
        .map(coding -> ends.quotations().at(writing, coding))
        .orElse(OptionalInt.empty());
  }

  /// Whether a link between quotations is here or comes.
  boolean has(UUID guid) {
    return quotationLinks.id(guid).isPresent()
        || fresh.stream()
            .anyMatch(link -> link.guid().equals(guid) && link.from().kind() != TargetKind.CODE);
  }

  /// Those that cannot be links here.
  List<MovedLink> others() {
    return others;
  }
}

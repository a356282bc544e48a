package no.sitat.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.corpus.DocumentKind;
import no.sitat.language.Folding;
import no.sitat.language.Words;
import no.sitat.registry.RespondentTable.Column;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;
import no.sitat.search.query.QueryScanner.Kind;
import no.sitat.search.query.QueryScanner.Piece;

/// Reads a query and looks its names up in a study.
///
/// ```
/// query  = all { OR all }
/// all    = side { [AND] side }
/// side   = NOT side | ( query ) | "phrase" | word | prefix* | field:value | variable=value
/// ```
final class QueryParser {
  /// How many groups an error lists.
  private static final int MOST_TOLD = 12;

  /// Deeper brackets are a mistake, or an attack on the stack.
  private static final int DEEPEST = 50;

  /// A longer query is pasted by mistake, and each word of it costs a pass over the corpus.
  private static final int LONGEST = 4000;

  private static final int MOST_PARTS = 500;

  private final String text;
  private final Study study;
  private final List<Piece> pieces;
  private int at;
  private int depth;

  QueryParser(String text, Study study) {
    this.text = text;
    this.study = study;
    checkLength(text);
    pieces = new QueryScanner(text).pieces();
    checkParts(pieces);
  }

  private static void checkLength(String text) {
    if (text.length() > LONGEST) {
      throw new QueryError(
          LONGEST,
          "The query is longer than " + LONGEST + " characters.",
          "Søket er lengre enn " + LONGEST + " tegn.");
    }
  }

  private static void checkParts(List<Piece> pieces) {
    pieces.stream()
        .filter(QueryParser::isPart)
        .skip(MOST_PARTS)
        .findFirst()
        .ifPresent(tooMany -> {
          throw new QueryError(
              tooMany.position(),
              "The query has more than " + MOST_PARTS + " words, phrases and fields.",
              "Søket har mer enn " + MOST_PARTS + " ord, fraser og felt.");
        });
  }

  private static boolean isPart(Piece piece) {
    return switch (piece) {
      case Piece.Quoted _, Piece.Bare _, Piece.Field _ -> true;
      case Piece.Open _, Piece.Close _, Piece.Operator _ -> false;
    };
  }

  Query parse() {
    if (pieces.isEmpty()) {
      throw new QueryError(0, "The query is empty.", "Søket er tomt.");
    }
    var query = any();
    if (at < pieces.size()) {
      throw new QueryError(
          pieces.get(at).position(),
          "This bracket closes nothing.",
          "Denne parentesen lukker ingenting.");
    }
    return query;
  }

  private Query any() {
    var sides = new ArrayList<Query>();
    sides.add(all());
    while (isOperator(Kind.OR)) {
      at++;
      sides.add(all());
    }
    return joined(sides, Query.Any::new);
  }

  private Query all() {
    var sides = new ArrayList<Query>();
    sides.add(side());
    while (at < pieces.size() && !isOperator(Kind.OR) && !(pieces.get(at) instanceof Piece.Close)) {
      if (isOperator(Kind.AND)) {
        at++;
      }
      sides.add(side());
    }
    return joined(sides, Query.All::new);
  }

  /// What is asked for twice is asked for once: `a AND a` and `a OR a` are `a`.
  private static Query joined(List<Query> sides, Function<List<Query>, Query> join) {
    var different = sides.stream().distinct().toList();
    return different.size() == 1 ? different.getFirst() : join.apply(different);
  }

  private boolean isOperator(Kind kind) {
    return at < pieces.size()
        && pieces.get(at) instanceof Piece.Operator(_, var found)
        && found == kind;
  }

  private Query side() {
    if (at == pieces.size()) {
      throw wordExpected(text.length());
    }
    var piece = pieces.get(at++);
    return switch (piece) {
      case Piece.Operator(var position, var kind) -> {
        if (kind != Kind.NOT) {
          throw wordExpected(position);
        }
        yield nested(position, () -> new Query.Not(side()));
      }
      case Piece.Open(var position) -> nested(position, () -> bracket(position));
      case Piece.Close(var position) -> throw wordExpected(position);
      case Piece.Quoted(var position, var words) -> phrase(position, words, true);
      case Piece.Bare bare -> bare(bare);
      case Piece.Field field -> field(field);
    };
  }

  private Query nested(int position, Supplier<Query> inside) {
    if (++depth > DEEPEST) {
      throw new QueryError(
          position,
          "Brackets and NOT lie more than " + DEEPEST + " deep here.",
          "Parenteser og IKKE ligger mer enn " + DEEPEST + " dypt her.");
    }
    var query = inside.get();
    depth--;
    return query;
  }

  private Query bracket(int position) {
    var query = any();
    if (at == pieces.size()) {
      throw new QueryError(
          position,
          "The bracket is opened here and never closed.",
          "Parentesen åpnes her og lukkes aldri.");
    }
    at++;
    return query;
  }

  private static QueryError wordExpected(int position) {
    return new QueryError(
        position,
        "A word, a phrase in quotation marks, a field or a bracket should stand here.",
        "Her skal det stå et ord, en frase i anførselstegn, et felt eller en parentes.");
  }

  private static Query bare(Piece.Bare bare) {
    boolean isPrefix = bare.text().length() > 1 && bare.text().endsWith("*");
    if (!isPrefix) {
      return phrase(bare.position(), bare.text(), false);
    }
    var stem = bare.text().substring(0, bare.text().length() - 1);
    var found = phrase(bare.position(), stem, false);
    if (found instanceof Query.Phrase(var forms, _) && forms.size() == 1) {
      return new Query.Prefix(forms.getFirst());
    }
    throw new QueryError(
        bare.position(),
        "A star can follow the beginning of one word.",
        "En stjerne kan følge etter begynnelsen av ett ord.");
  }

  private static Query phrase(int position, String text, boolean exact) {
    var words = Words.of(text);
    if (words.size() == 0) {
      throw new QueryError(
          position,
          "There is no word here: a word has a letter or a digit.",
          "Her er det ikke noe ord: et ord har en bokstav eller et siffer.");
    }
    var forms =
        IntStream.range(0, words.size())
            .mapToObj(word -> text.substring(words.start(word), words.end(word)))
            .map(exact ? Folding::exact : Folding::folded)
            .toList();
    return new Query.Phrase(forms, exact);
  }

  private Query field(Piece.Field field) {
    var column = study.respondents().column(field.name());
    if (field.equals() && column.isPresent()) {
      return inGroup(column.get(), field);
    }
    return switch (field.name().toLowerCase(Locale.ROOT)) {
      case "code" -> coded(field);
      case "kind" -> kind(field);
      case "language" -> new Query.InLanguage(field.value().toLowerCase(Locale.ROOT));
      case "speaker" -> new Query.SpokenBy(field.value());
      case "document" -> new Query.InDocument(field.value());
      default ->
          column.map(found -> inGroup(found, field)).orElseThrow(() -> unknownVariable(field));
    };
  }

  /// A group that nobody is in is most often a slip; values of other variables may be anything.
  private static Query inGroup(Column column, Piece.Field field) {
    var variable = column.variable();
    boolean hasGroups =
        variable.type() == VariableType.CATEGORY || variable.type() == VariableType.ORDERED;
    if (hasGroups
        && !ValueStatus.isLabel(field.value())
        && column.groups().stream().noneMatch(field.value()::equalsIgnoreCase)) {
      var known = String.join(", ", column.groups().stream().limit(MOST_TOLD).toList());
      throw new QueryError(
          field.valuePosition(),
          "Nobody has “%s” as %s; there are: %s.".formatted(field.value(), variable.key(), known),
          "Ingen har «%s» som %s; det finnes: %s.".formatted(field.value(), variable.key(), known));
    }
    return new Query.InGroup(variable.key(), field.value());
  }

  private Query coded(Piece.Field field) {
    var key = study.codebook().find(field.value()).map(Code::key);
    return new Query.Coded(
        key.orElseThrow(() ->
            new QueryError(
                field.valuePosition(),
                "There is no code “" + field.value() + "”.",
                "Det finnes ingen kode «" + field.value() + "».")));
  }

  private static Query kind(Piece.Field field) {
    for (var kind : DocumentKind.values()) {
      if (kind.key().equals(field.value().toLowerCase(Locale.ROOT))) {
        return new Query.OfKind(kind);
      }
    }
    throw new QueryError(
        field.valuePosition(),
        "The kind is interview or post, not “" + field.value() + "”.",
        "Typen er interview eller post, ikke «" + field.value() + "».");
  }

  private QueryError unknownVariable(Piece.Field field) {
    var known =
        String.join(
            ", ", study.respondents().variables().stream().map(each -> each.key()).toList());
    var name = field.name();
    return new QueryError(
        field.position(),
        "There is no variable “" + name + "”; there are: " + fields(known) + ".",
        "Det finnes ingen variabel «" + name + "»; det finnes: " + fields(known) + ".");
  }

  private static String fields(String variables) {
    var fixed = "code, kind, language, speaker, document";
    return variables.isEmpty() ? fixed : fixed + ", " + variables;
  }
}

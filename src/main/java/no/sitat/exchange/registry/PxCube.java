package no.sitat.exchange.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.exchange.registry.PxFile.Datum;
import no.sitat.registry.Wording;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.registry.table.TableDimension.Role;

/// A PX file as a cube: the stub outermost, the heading innermost, its last variable fastest.
///
/// The main language of the file and its English are kept. In the data a sign is quoted: `"."` is
/// the file's `DATASYMBOL1`, `".."` its `DATASYMBOL2`, and so on; what those symbols mean is what
/// they mean at Statistics Norway. With `KEYS`, rows that the file leaves out have no numbers.
final class PxCube {
  private static final Set<String> NORWEGIAN = Set.of("no", "nb", "nn");

  private final PxFile file;
  private final CubeDraft draft = new CubeDraft();
  private final String main;
  private final String other;

  PxCube(PxFile file) {
    this.file = file;
    main = file.one("LANGUAGE", "");
    var languages = file.all("LANGUAGES", "");
    other =
        main.equals("en")
            ? languages.stream().filter(NORWEGIAN::contains).findFirst().orElse("")
            : languages.contains("en") ? "en" : "";
  }

  CubeRelease release(String stem) throws TableWrong {
    var title =
        wording("TITLE").nb().isEmpty() && wording("TITLE").en().isEmpty()
            ? wording("CONTENTS")
            : wording("TITLE");
    draft.title(title.in("nb").isEmpty() ? new Wording(stem, stem) : title);
    draft.publisher(wording("SOURCE"));
    var names = new ArrayList<>(file.all("STUB", ""));
    names.addAll(file.all("HEADING", ""));
    if (names.isEmpty()) {
      throw TableWrong.at("STUB, HEADING", "mangler", "are missing");
    }
    if (new HashSet<>(names).size() != names.size()) {
      throw TableWrong.at("STUB, HEADING", "samme variabel to ganger", "the same variable twice");
    }
    var metric = file.one("CONTVARIABLE", "");
    for (int i = 0; i < names.size(); i++) {
      axis(names.get(i), i, names.get(i).equals(metric));
    }
    if (!names.contains(metric)) {
      draft.content(
          new TableContent(
              "value", wording("CONTENTS"), wording("UNITS"), Optional.empty(), decimals()));
    }
    notes();
    draft.updated(updated());
    int size = draft.size("VALUES");
    boolean keyed = file.keywords().keySet().stream().anyMatch(each -> each.name().equals("KEYS"));
    var matrix = file.one("MATRIX", "");
    return draft.release(matrix.isBlank() ? stem : matrix, keyed ? keyed(size) : dense(size));
  }

  private int decimals() {
    var said =
        file.one("SHOWDECIMALS", "").isBlank()
            ? file.one("DECIMALS", "")
            : file.one("SHOWDECIMALS", "");
    return said.matches("\\d") ? Integer.parseInt(said) : 0;
  }

  private String updated() {
    return file.keywords().entrySet().stream()
        .filter(each -> each.getKey().name().equals("LAST-UPDATED"))
        .map(each -> String.join("", each.getValue()))
        .filter(said -> said.matches("\\d{8}.*"))
        .map(said -> said.substring(0, 4) + "-" + said.substring(4, 6) + "-" + said.substring(6, 8))
        .max(String::compareTo)
        .orElse("");
  }

  private Wording wording(String name, String... about) {
    return words(file.one(name, "", about), file.one(name, other, about));
  }

  /// A language that is neither Norwegian nor English stands where Norwegian does.
  private Wording words(String inMain, String inOther) {
    var too = other.isEmpty() ? "" : inOther;
    return main.equals("en") ? new Wording(too, inMain) : new Wording(inMain, too);
  }

  private List<String> otherNames() {
    if (other.isEmpty()) {
      return List.of();
    }
    var names = new ArrayList<>(file.all("STUB", other));
    names.addAll(file.all("HEADING", other));
    return names;
  }

  private void axis(String name, int number, boolean metric) throws TableWrong {
    var values = file.all("VALUES", "", name);
    if (values.isEmpty()) {
      throw TableWrong.at("VALUES(\"" + name + "\")", "mangler", "is missing");
    }
    var codes = file.all("CODES", "", name);
    if (!codes.isEmpty() && codes.size() != values.size()) {
      throw TableWrong.at(
          "CODES(\"" + name + "\")",
          "%d koder, men %d verdier".formatted(codes.size(), values.size()),
          "%d codes, but %d values".formatted(codes.size(), values.size()));
    }
    var names = codes.isEmpty() ? values : codes;
    if (new HashSet<>(names).size() != names.size()) {
      throw TableWrong.at("VALUES(\"" + name + "\")", "samme verdi to ganger", "a value twice");
    }
    var too = otherNames().size() > number ? otherNames().get(number) : "";
    var others = file.all("VALUES", other, too);
    var role = role(name);
    var categories = new ArrayList<TableCategory>();
    for (int i = 0; i < values.size(); i++) {
      var label = words(values.get(i), i < others.size() ? others.get(i) : "");
      categories.add(
          role == Role.TIME || metric
              ? TableCategory.of(names.get(i), label)
              : CategoryWords.category(names.get(i), label));
    }
    var axis = new TableDimension(name, words(name, too), role, categories);
    if (metric) {
      draft.metric(axis, contents(values, axis));
    } else {
      draft.axis(axis);
    }
  }

  private List<TableContent> contents(List<String> values, TableDimension axis) {
    var contents = new ArrayList<TableContent>();
    for (int i = 0; i < values.size(); i++) {
      var category = axis.categories().get(i);
      contents.add(
          new TableContent(
              category.code(),
              category.label(),
              wording("UNITS", values.get(i)),
              Optional.empty(),
              decimals()));
    }
    return contents;
  }

  private Role role(String name) {
    var type = file.one("VARIABLE-TYPE", "", name);
    if (!file.all("TIMEVAL", "", name).isEmpty() || type.equals("T")) {
      return Role.TIME;
    }
    boolean map = !file.one("MAP", "", name).isEmpty();
    if (map || type.equals("G")) {
      return Role.GEO;
    }
    return Set.of("år", "tid", "year", "time", "periode", "kvartal").contains(name)
        ? Role.TIME
        : Role.OTHER;
  }

  /// Footnotes, each after what it is about.
  private void notes() {
    var kinds = Set.of("NOTE", "NOTEX", "VALUENOTE", "VALUENOTEX", "CELLNOTE", "CELLNOTEX");
    file.keywords()
        .forEach((keyword, said) -> {
          if (kinds.contains(keyword.name()) && keyword.language().isEmpty()) {
            var about = String.join(", ", keyword.about());
            draft.note((about.isEmpty() ? "" : about + ": ") + String.join("", said), main);
          }
        });
  }

  private List<Figure> dense(int size) throws TableWrong {
    if (file.data().size() != size) {
      throw TableWrong.at(
          "DATA",
          "%d tall, men tabellen har %d celler".formatted(file.data().size(), size),
          "%d numbers, but the table has %d cells".formatted(file.data().size(), size));
    }
    var cells = new ArrayList<Figure>(size);
    for (int i = 0; i < size; i++) {
      cells.add(figure(file.data().get(i), i));
    }
    return cells;
  }

  /// Rows that begin with the keys of the stub.
  private List<Figure> keyed(int size) throws TableWrong {
    var cells = new ArrayList<>(Collections.nCopies(size, Figure.NOTHING));
    int stubs = file.all("STUB", "").size();
    int width = 1;
    for (int i = stubs; i < draft.axes().size(); i++) {
      width *= draft.axes().get(i).size();
    }
    var places = places(stubs);
    var seen = new HashSet<Integer>();
    for (int at = 0; at < file.data().size(); at += stubs + width) {
      if (file.data().size() - at < stubs + width) {
        throw TableWrong.at("DATA", "den siste raden er for kort", "the last row is too short");
      }
      int row = 0;
      for (int i = 0; i < stubs; i++) {
        row = row * draft.axes().get(i).size() + place(places.get(i), at + i);
      }
      if (!seen.add(row)) {
        throw TableWrong.at(
            "DATA",
            "raden på plass %d står to ganger".formatted(at + 1),
            "the row at place %d stands twice".formatted(at + 1));
      }
      for (int i = 0; i < width; i++) {
        cells.set(row * width + i, figure(file.data().get(at + stubs + i), at + stubs + i));
      }
    }
    return cells;
  }

  /// By code and by label, for `KEYS` may be either.
  private List<Map<String, Integer>> places(int stubs) {
    var places = new ArrayList<Map<String, Integer>>();
    for (int i = 0; i < stubs; i++) {
      var place = new HashMap<String, Integer>();
      var categories = draft.axes().get(i).categories();
      for (int j = 0; j < categories.size(); j++) {
        place.put(categories.get(j).label().in("nb"), j);
      }
      for (int j = 0; j < categories.size(); j++) {
        place.put(categories.get(j).code(), j);
      }
      places.add(place);
    }
    return places;
  }

  private int place(Map<String, Integer> places, int at) throws TableWrong {
    var key = file.data().get(at).text();
    var place = Optional.ofNullable(places.get(key));
    return place.orElseThrow(() ->
        TableWrong.at(
            "DATA",
            "«%s» på plass %d er ingen kategori".formatted(key, at + 1),
            "“%s” at place %d is no category".formatted(key, at + 1)));
  }

  private Figure figure(Datum datum, int at) throws TableWrong {
    if (datum.quoted()
        || Set.of(".", "..", "...", "....", ".....", "......", "-", ":").contains(datum.text())) {
      return sign(datum.text(), at);
    }
    try {
      var number = CubeDraft.number(new BigDecimal(datum.text()));
      if (number.isPresent()) {
        return Figure.of(number.get());
      }
    } catch (NumberFormatException _) {
      // said below, with the place
    }
    throw unread(datum.text(), at);
  }

  private static TableWrong unread(String said, int at) {
    var shown = said.length() > 20 ? said.substring(0, 20) : said;
    return TableWrong.at(
        "DATA",
        "«%s» på plass %d er verken tall eller tegn".formatted(shown, at + 1),
        "“%s” at place %d is neither number nor sign".formatted(shown, at + 1));
  }

  private Figure sign(String said, int at) throws TableWrong {
    var symbol = said;
    if (said.matches("\\.{1,6}")) {
      symbol = symbol("DATASYMBOL" + said.length(), said);
    } else if (said.equals("-")) {
      symbol = symbol("DATASYMBOLNIL", said);
    }
    var sign = Sign.of(symbol).or(() -> Sign.of(said));
    return Figure.of(sign.orElseThrow(() -> unread(said, at)));
  }

  private String symbol(String name, String usual) {
    var said = file.one(name, "");
    return said.isBlank() ? usual : said;
  }
}

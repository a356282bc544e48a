package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.coding.SubStudy;
import no.sitat.corpus.Corpus;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.DerivedColumns;

/// A study of four people and four codes, without documents, for queries to be read against.
final class QueriedStudy {
  static final int SOS = 1;
  static final int SOS_VENN = 2;
  static final int SOS_BARN = 3;
  static final int ECONOMY = 4;

  private QueriedStudy() {}

  static Study study() {
    var coders =
        List.of(new Coder(1, new UUID(1, 1), "Ida"), new Coder(2, new UUID(1, 2), "Ola Nordmann"));
    return new Study(
        1,
        Corpus.EMPTY,
        respondents(),
        codebook(),
        coders,
        CodingTable.EMPTY,
        List.of(
            new SubStudy(
                1,
                "latvians",
                new Wording("Latviere", "Latvians"),
                "",
                List.of(1, 2),
                List.of(7))));
  }

  private static Codebook codebook() {
    return new Codebook(
        List.of(
            code(SOS, "SOS", 0, "Sosialt"),
            code(SOS_VENN, "SOS.VENN", SOS, "Venner"),
            code(SOS_BARN, "SOS.BARN", SOS, "Barn"),
            code(ECONOMY, "ØK", 0, "Økonomisk knapphet")),
        List.of(),
        List.of(
            new Direction("push", "Dytt – bort", "Push – away", "", 0),
            new Direction("pull", "Trekk – hjem", "Pull – home", "", 1)));
  }

  private static Code code(int id, String key, int parent, String name) {
    return new Code(
        id,
        new UUID(5, id),
        key,
        parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
        new LocalText(name, "Name of " + key),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        List.of("push", "pull"),
        Optional.empty(),
        0,
        true,
        id,
        1);
  }

  private static RespondentTable respondents() {
    var unknown = new Value(ValueStatus.UNKNOWN, "", "");
    var columns =
        List.of(
            List.of(Value.present("woman"), Value.present("man"), unknown, Value.present("woman")),
            Stream.of("Oslo", "Tromsø", "Bergen", "Oslo").map(Value::present).toList(),
            List.of(Value.present("9"), Value.present("30"), Value.present("40.5"), Value.EMPTY),
            Stream.of("2019-05-17", "2020-01-01", "2020-12-31", "2021-06-01")
                .map(Value::present)
                .toList(),
            Stream.of("a", "b", "c", "d").map(Value::present).toList(),
            Stream.of("young", "old", "old", "old").map(Value::present).toList());
    return new RespondentTable(
        people(),
        variables(),
        (respondent, variable) ->
            List.of(columns.get(variable.position()).get(respondent.id() - 1)),
        DerivedColumns.starter());
  }

  private static List<Respondent> people() {
    var people = new ArrayList<Respondent>();
    for (int id = 1; id <= 4; id++) {
      people.add(new Respondent(id, new UUID(3, id), "R" + id));
    }
    return people;
  }

  /// `kind` is called as a field is.
  private static List<Variable> variables() {
    return List.of(
        variable(0, "sex", VariableType.CATEGORY),
        variable(1, "place of birth", VariableType.CATEGORY),
        variable(2, "age", VariableType.NUMBER),
        variable(3, "arrived", VariableType.DATE),
        variable(4, "remark", VariableType.TEXT),
        variable(5, "kind", VariableType.ORDERED));
  }

  private static Variable variable(int position, String key, VariableType type) {
    return new Variable(position + 1, new UUID(4, position), key, type, position);
  }
}

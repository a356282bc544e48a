package no.sitat.http.asking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.codebook.Dimension;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.reading.PercentOf;
import no.sitat.registry.Wording;

/// Looks up what a person has typed.
public record Names(Study study) {
  /// `all`, or keys or names with commas between. All are those that are switched on or used: ten
  /// codes that nobody may choose and nobody chose are no findings.
  List<Code> codes(String typed) {
    return typed.isBlank() || typed.equals("all")
        ? mattering()
        : split(typed).stream().map(name -> code("rows", name)).toList();
  }

  /// A dimension that lists its values.
  Dimension dimension(String field, String name) {
    return study.codebook().dimensions().stream()
        .filter(each -> each.key().equalsIgnoreCase(name) && !each.scale())
        .findFirst()
        .orElseThrow(() ->
            new UnknownName(
                field,
                "ingen dimensjon med verdier heter «%s»; se kodeboken".formatted(name),
                "no dimension with values is called “%s”; see the codebook".formatted(name)));
  }

  private List<Code> mattering() {
    var used = used();
    return study.codebook().codes().stream()
        .filter(code -> code.active() || used.get(code.id()))
        .toList();
  }

  private BitSet used() {
    var used = new BitSet();
    for (var block : study.codings().blocks()) {
      for (int code : block.code) {
        used.set(code);
      }
    }
    return used;
  }

  /// @param field the part of the request that has the name
  public Code code(String field, String name) {
    return study
        .codebook()
        .find(name)
        .orElseThrow(() ->
            new UnknownName(
                field,
                "ingen kode heter «%s»; se kodeboken".formatted(name),
                "no code is called “%s”; see the codebook".formatted(name)));
  }

  /// Keys of variables with commas between, as the project writes them.
  public List<String> variables(String typed) {
    return split(typed).stream().map(this::variable).toList();
  }

  private String variable(String name) {
    return study
        .respondents()
        .column(name)
        .orElseThrow(() -> unknownVariable(name))
        .variable()
        .key();
  }

  private UnknownName unknownVariable(String name) {
    var why =
        study
            .respondents()
            .missing(name)
            .orElseGet(() ->
                new Wording(
                    "ingen variabel heter «%s»; se tabellen over respondenter".formatted(name),
                    "no variable is called “%s”; see the table of respondents".formatted(name)));
    return new UnknownName("columns", why.nb(), why.en());
  }

  public String direction(String key) {
    return study
        .codebook()
        .direction(key)
        .orElseThrow(() ->
            new UnknownName(
                "direction",
                "ingen retning heter «%s»".formatted(key),
                "no direction is called “%s”".formatted(key)))
        .key();
  }

  public Coder coder(String name) {
    return study.coders().stream()
        .filter(coder -> coder.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new UnknownName(
                "coder",
                "ingen koder heter «%s»".formatted(name),
                "no coder is called “%s”".formatted(name)));
  }

  static CountingUnit unit(String key) {
    return CountingUnit.named(key)
        .orElseThrow(() ->
            new UnknownName(
                "unit",
                "enheten er respondents, documents, segments, words eller rate",
                "the unit is respondents, documents, segments, words or rate"));
  }

  public static PercentOf percentOf(String key) {
    return PercentOf.named(key)
        .orElseThrow(() ->
            new UnknownName(
                "percent",
                "prosent er av base, row eller column",
                "a percent is of base, row or column"));
  }

  private static List<String> split(String typed) {
    return Arrays.stream(typed.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}

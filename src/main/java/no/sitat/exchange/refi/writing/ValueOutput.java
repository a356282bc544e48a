package no.sitat.exchange.refi.writing;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.registry.ValueStatus;

/// Variables and their values, each in the element of its type. A missing value is one without an
/// element, whatever the type, since an empty number is none.
final class ValueOutput {
  private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String TIME =
      DAY + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-](0\\d|1[0-3]):[0-5]\\d)?";

  private final Sheet sheet;
  private final Map<UUID, MovedVariable.Type> types = new HashMap<>();

  ValueOutput(Sheet sheet, MovedProject project) {
    this.sheet = sheet;
    project.variables().forEach(each -> types.put(each.guid(), each.type()));
  }

  void variables(List<MovedVariable> variables) throws IOException {
    if (variables.isEmpty()) {
      return;
    }
    sheet.xml().start("Variables");
    for (var each : variables) {
      sheet
          .start("Variable", each.guid())
          .attribute("name", each.name())
          .attribute("typeOfVariable", typeName(each.type()));
      sheet.description(each.description(), List.of());
      sheet.xml().end();
    }
    sheet.xml().end();
  }

  private static String typeName(MovedVariable.Type type) {
    return switch (type) {
      case DATETIME -> "DateTime";
      case TEXT, BOOLEAN, INTEGER, FLOAT, DATE ->
          type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    };
  }

  void values(List<MovedValue> values) throws IOException {
    for (var value : values) {
      sheet.xml().start("VariableValue");
      sheet.ref("VariableRef", value.variable());
      if (!value.text().isEmpty() && !ValueStatus.isLabel(value.text())) {
        var type = types.getOrDefault(value.variable(), MovedVariable.Type.TEXT);
        sheet.xml().element(element(value.text(), type), value.text());
      }
      sheet.xml().end();
    }
  }

  /// What does not fit its type is text.
  private static String element(String text, MovedVariable.Type type) {
    boolean fits =
        switch (type) {
          case TEXT -> true;
          case BOOLEAN -> text.equals("true") || text.equals("false");
          case INTEGER -> text.matches("[+-]?\\d+");
          case FLOAT -> text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
          case DATE -> text.matches(DAY) && isDay(text);
          case DATETIME -> text.matches(TIME) && isDay(text.substring(0, 10));
        };
    return fits ? typeName(type) + "Value" : "TextValue";
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

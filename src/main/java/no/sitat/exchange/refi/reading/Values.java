package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.List;
import no.sitat.exchange.moving.MovedValue;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.exchange.refi.xml.Times;

/// Values of variables, as they are written; those that do not fit their type are told.
final class Values {
  private final References references;
  private final Ledger ledger;

  Values(References references, Ledger ledger) {
    this.references = references;
    this.ledger = ledger;
  }

  List<MovedValue> of(List<Raw.Value> values) {
    var moved = new ArrayList<MovedValue>();
    for (var value : values) {
      var variable = references.variable(value.variable());
      var text = text(value, variable.type());
      if (!text.isEmpty() && !fits(text, variable.type())) {
        ledger.note(Finding.BAD_VALUE, variable.name());
      }
      moved.add(new MovedValue(variable.guid(), text));
    }
    return moved;
  }

  private static String text(Raw.Value value, MovedVariable.Type type) {
    var text = value.type().equals("TextValue") ? value.text() : value.text().strip();
    return switch (type) {
      case BOOLEAN -> text.equals("1") ? "true" : text.equals("0") ? "false" : text;
      case DATE ->
          text.matches("\\d{4}-\\d\\d-\\d\\d(Z|[+-]\\d\\d:\\d\\d)") ? text.substring(0, 10) : text;
      case TEXT, INTEGER, FLOAT, DATETIME -> text;
    };
  }

  private static boolean fits(String text, MovedVariable.Type type) {
    return switch (type) {
      case TEXT -> true;
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case INTEGER -> text.matches("[+-]?\\d+");
      case FLOAT -> text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
      case DATE -> text.matches("\\d{4}-\\d\\d-\\d\\d");
      case DATETIME -> Times.of(text).isPresent();
    };
  }
}

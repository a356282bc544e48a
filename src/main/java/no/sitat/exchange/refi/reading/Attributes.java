package no.sitat.exchange.refi.reading;

import java.math.BigInteger;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.refi.xml.Guids;
import no.sitat.exchange.refi.xml.Times;
import no.sitat.exchange.refi.xml.XmlCursor;

/// Reads attributes leniently and tells the ledger.
final class Attributes {
  /// Far outside any text, and safe to add to.
  private static final long FAR = 1L << 40;

  private static final int MOST_DIGITS = 4000;

  /// GUIDs are unique among things of one kind.
  enum Scope {
    CODE,
    VARIABLE,
    CASE,
    SOURCE,
    NOTE,
    LINK,
    SET
  }

  private final Ledger ledger;
  private final Map<Scope, Set<UUID>> taken = new EnumMap<>(Scope.class);
  private int made;

  Attributes(Ledger ledger) {
    this.ledger = ledger;
  }

  Ledger ledger() {
    return ledger;
  }

  /// The GUID of a thing, as it stands; one is made where there is none.
  UUID guid(XmlCursor at) {
    var written = at.text("guid");
    if (!Guids.isWellFormed(written)) {
      ledger.note(Finding.NO_GUID, element(at), "");
    }
    return Guids.of(written).orElseGet(() -> Guids.made("unnumbered " + made++));
  }

  /// The GUID of a thing that nothing else of its kind has.
  UUID guid(XmlCursor at, Scope scope) {
    var guid = guid(at);
    return unique(guid, scope);
  }

  UUID unique(UUID guid, Scope scope) {
    var others = taken.computeIfAbsent(scope, _ -> new HashSet<>());
    var unique = guid;
    for (int i = 2; !others.add(unique); i++) {
      unique = Guids.made(guid, "again " + i);
    }
    if (!unique.equals(guid)) {
      ledger.note(Finding.SAME_GUID, "");
    }
    return unique;
  }

  boolean isTaken(UUID guid, Scope scope) {
    return taken.getOrDefault(scope, Set.of()).contains(guid);
  }

  /// What an element points to.
  static Optional<UUID> target(XmlCursor at) {
    return Guids.of(at.attribute("targetGUID").or(() -> at.attribute("guid")).orElse(""));
  }

  Raw.Stamp stamp(XmlCursor at) {
    var user = Guids.of(at.attribute("creatingUser").orElse(""));
    return new Raw.Stamp(
        user.or(() -> Guids.of(at.text("modifyingUser"))), time(at, "creationDateTime"));
  }

  Optional<Instant> time(XmlCursor at, String name) {
    var written = at.text(name);
    var time = Times.of(written);
    if (time.isEmpty() && !written.isBlank()) {
      ledger.note(Finding.BAD_TIME, "");
    }
    return time;
  }

  /// A whole number of any length, brought near enough to count with.
  long position(XmlCursor at, String name) {
    var number = number(at.text(name));
    if (number.isEmpty() || Math.abs(number.getAsLong()) >= FAR) {
      ledger.note(Finding.BAD_NUMBER, element(at), "");
    }
    return number.orElse(0);
  }

  OptionalLong optionalPosition(XmlCursor at, String name) {
    return at.attribute(name).isPresent()
        ? OptionalLong.of(position(at, name))
        : OptionalLong.empty();
  }

  private static OptionalLong number(String written) {
    var text = written.strip();
    if (text.length() > MOST_DIGITS) {
      return OptionalLong.of(text.startsWith("-") ? -FAR : FAR);
    }
    try {
      var far = BigInteger.valueOf(FAR);
      var bare = text.startsWith("+") ? text.substring(1) : text;
      return OptionalLong.of(new BigInteger(bare).min(far).max(far.negate()).longValueExact());
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /// A name, trimmed; “(unnamed)” where there is none.
  String name(XmlCursor at) {
    var name = at.text("name").strip();
    if (name.isEmpty()) {
      ledger.note(Finding.NO_NAME, element(at), "");
      return "(unnamed)";
    }
    return name;
  }

  /// Something that is not known here.
  void unknown(XmlCursor at) {
    ledger.note(Finding.UNKNOWN_ELEMENT, element(at), "");
  }

  /// The name of the element if it can be shown.
  private static String element(XmlCursor at) {
    return at.name().matches("[A-Za-z]{1,40}") ? at.name() : "Element";
  }
}

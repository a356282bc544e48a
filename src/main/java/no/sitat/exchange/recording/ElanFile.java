package no.sitat.exchange.recording;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An ELAN file (`.eaf`) as it is written: time slots, kinds of tiers, and tiers with annotations.
///
/// @param slots milliseconds by the id of the slot; slots without a time are missing
/// @param listed kinds of tiers whose values are picked from a list, and so are no words
record ElanFile(Map<String, Long> slots, List<Tier> tiers, Set<String> listed) {
  /// @param parent id of the tier it is about; empty for a tier of its own
  record Tier(
      String id, String participant, String parent, String kind, List<Annotation> annotations) {
    /// Whose words they are: the participant, or what the tier is called.
    String speaker() {
      return participant.isBlank() ? id : participant;
    }
  }

  /// @param begin id of a slot; empty for one that is about another annotation
  /// @param about id of the annotation it is about; empty for one with times
  record Annotation(String id, String begin, String end, String about, String words) {}

  Optional<Tier> tier(String id) {
    return tiers.stream().filter(tier -> tier.id().equals(id)).findFirst();
  }

  OptionalLong millis(String slot) {
    var time = slots.get(slot);
    return time == null ? OptionalLong.empty() : OptionalLong.of(time);
  }

  static ElanFile read(String text) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    var xml = factory.createXMLStreamReader(new StringReader(text));
    try {
      return new Reader(xml).read();
    } finally {
      xml.close();
    }
  }

  /// Goes through the file once.
  private static final class Reader {
    private final XMLStreamReader xml;
    private final Map<String, Long> slots = new HashMap<>();
    private final List<Tier> tiers = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();
    private Annotation open = new Annotation("", "", "", "", "");

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    ElanFile read() throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element();
        }
      }
      return new ElanFile(slots, tiers, listed);
    }

    private void element() throws XMLStreamException {
      switch (xml.getLocalName()) {
        case "TIME_SLOT" -> slot();
        case "LINGUISTIC_TYPE" -> {
          if (!of("CONTROLLED_VOCABULARY_REF").isEmpty()) {
            listed.add(of("LINGUISTIC_TYPE_ID"));
          }
        }
        case "TIER" ->
            tiers.add(
                new Tier(
                    of("TIER_ID"),
                    of("PARTICIPANT"),
                    of("PARENT_REF"),
                    of("LINGUISTIC_TYPE_REF"),
                    new ArrayList<>()));
        case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" ->
            open =
                new Annotation(
                    of("ANNOTATION_ID"),
                    of("TIME_SLOT_REF1"),
                    of("TIME_SLOT_REF2"),
                    of("ANNOTATION_REF"),
                    "");
        case "ANNOTATION_VALUE" -> value();
        default -> {}
      }
    }

    private void slot() {
      var time = of("TIME_VALUE");
      if (time.matches("\\d{1,12}")) {
        slots.put(of("TIME_SLOT_ID"), Long.parseLong(time));
      }
    }

    private void value() throws XMLStreamException {
      var words = Cue.oneLine(xml.getElementText());
      if (!tiers.isEmpty()) {
        tiers
            .getLast()
            .annotations()
            .add(new Annotation(open.id(), open.begin(), open.end(), open.about(), words));
      }
    }

    private String of(String attribute) {
      var value = xml.getAttributeValue(null, attribute);
      return value == null ? "" : value;
    }
  }
}

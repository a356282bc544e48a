package no.sitat.exchange.refi.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the document holds, gathered while it is walked through.
final class Found {
  String name = "";
  String origin = "";
  String description = "";
  final List<UUID> notesOnProject = new ArrayList<>();
  final Map<UUID, String> users = new LinkedHashMap<>();
  final List<Raw.Code> codes = new ArrayList<>();
  final List<Raw.Variable> variables = new ArrayList<>();
  final List<Raw.Case> cases = new ArrayList<>();
  final List<Raw.Source> sources = new ArrayList<>();
  final List<Raw.Text> notes = new ArrayList<>();
  final List<Raw.Link> links = new ArrayList<>();
  final List<Raw.Set> sets = new ArrayList<>();
}

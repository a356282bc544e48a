package no.sitat.project;

import java.util.Set;

/// News that the project has changed; sent after the change is on disk.
///
/// @param kind as in [no.sitat.project.edit.HistoryItem]
/// @param documents ids of the documents whose text, speakers or codings changed
/// @param coder name of the person who did it
public record ProjectEvent(long revision, String kind, Set<Integer> documents, String coder) {
  public ProjectEvent {
    documents = Set.copyOf(documents);
  }
}

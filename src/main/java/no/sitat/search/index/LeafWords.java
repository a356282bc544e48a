package no.sitat.search.index;

import java.util.Arrays;

/// The words of the documents of one leaf of the index, in memory and numbered through.
///
/// The number of a word is its **place**: the documents stand in order of their ids, one after the
/// other, and so do the words of each. A **run** is the words of one turn. Immutable and safe to
/// share between threads; nothing in it depends on who speaks or what is coded.
public final class LeafWords {
  private final int[] documents;
  private final int[] versions;
  private final int[] documentPlaces;
  private final int[] documentRuns;
  private final int[] runTurns;
  private final int[] runPlaces;
  private final int[] sentencePlaces;
  private final int[] paragraphPlaces;
  private final int[] forms;
  private final byte[] offsets;
  private final int[] documentOffsets;
  private final Postings postings;

  LeafWords(LeafFilling filling) {
    documents = filling.documents();
    versions = filling.versions();
    documentPlaces = filling.documentPlaces();
    documentRuns = filling.documentRuns();
    runTurns = filling.runTurns();
    runPlaces = filling.runPlaces();
    sentencePlaces = filling.sentencePlaces();
    paragraphPlaces = filling.paragraphPlaces();
    forms = filling.forms();
    offsets = filling.offsets();
    documentOffsets = filling.documentOffsets();
    postings = Postings.of(forms);
  }

  /// How many documents.
  public int documents() {
    return documents.length;
  }

  /// Id of the document at an index.
  public int document(int index) {
    return documents[index];
  }

  /// Number of the text version that was indexed.
  public int version(int index) {
    return versions[index];
  }

  /// Index of a document by its id; negative if it is not here.
  public int indexOf(int document) {
    return Arrays.binarySearch(documents, document);
  }

  /// How many words.
  public int size() {
    return forms.length;
  }

  /// First place of a document; of the one after the last, how many there are.
  public int firstPlace(int index) {
    return documentPlaces[index];
  }

  /// First run of a document; of the one after the last, how many there are.
  public int firstRun(int index) {
    return documentRuns[index];
  }

  public int runs() {
    return runTurns.length;
  }

  /// Number of the turn in its document.
  public int turn(int run) {
    return runTurns[run];
  }

  /// First place of a run; of the one after the last, how many there are.
  public int firstPlaceOfRun(int run) {
    return runPlaces[run];
  }

  /// The run that has a place.
  public int runAt(int place) {
    return atOrBefore(runPlaces, place);
  }

  /// Index of the document that has a place.
  public int documentAt(int place) {
    return atOrBefore(documentPlaces, place);
  }

  /// Number of the sentence that has a place, counted through the leaf.
  public int sentenceAt(int place) {
    return atOrBefore(sentencePlaces, place);
  }

  /// First place of a sentence; of the one after the last, how many there are.
  public int firstPlaceOfSentence(int sentence) {
    return sentencePlaces[sentence];
  }

  public int paragraphAt(int place) {
    return atOrBefore(paragraphPlaces, place);
  }

  public int firstPlaceOfParagraph(int paragraph) {
    return paragraphPlaces[paragraph];
  }

  /// Documents without words share a place with the next one; the last that begins there has it.
  private static int atOrBefore(int[] firsts, int place) {
    int low = 0;
    int high = firsts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firsts[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Number of the form at a place.
  public int form(int place) {
    return forms[place];
  }

  /// The forms by place; callers only read.
  public int[] forms() {
    return forms;
  }

  public Postings postings() {
    return postings;
  }

  /// Where the words of a document begin and end in its text.
  public WordOffsets offsets(int index) {
    int words = documentPlaces[index + 1] - documentPlaces[index];
    return WordOffsets.read(offsets, documentOffsets[index], words);
  }
}

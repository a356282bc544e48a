package no.sitat.search;

import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.search.hits.CodingsOver;
import no.sitat.search.match.CodingRows;
import no.sitat.text.Span;

/// Counts places by the codes and the coders of the codings that overlap them.
///
/// A place counts under a code if a coding of the code *or of one of its sub-codes* overlaps it, so
/// that the number is the one a search for `code:` finds.
final class CodingFacets {
  private final Study study;
  private final CodingRows codings;
  private final int[][] withParents;
  private final FacetCount codeCount = new FacetCount();
  private final FacetCount coderCount = new FacetCount();
  private final int[] lastOfCode;
  private final int[] lastOfCoder;
  private Optional<CodingsOver> over = Optional.empty();
  private int document;
  private int place;

  CodingFacets(Study study) {
    this.study = study;
    codings = new CodingRows(study.codings());
    var codes = study.codebook().codes();
    withParents = new int[codes.stream().mapToInt(code -> code.id() + 1).max().orElse(0)][];
    for (var code : codes) {
      withParents[code.id()] = study.codebook().path(code).stream().mapToInt(Code::id).toArray();
    }
    lastOfCode = new int[withParents.length];
    lastOfCoder = new int[study.coders().stream().mapToInt(each -> each.id() + 1).max().orElse(0)];
  }

  void enter(int next) {
    document = next;
    over = codings.of(next).map(CodingsOver::new);
  }

  /// Whether the document has codings at all.
  boolean hasCodings() {
    return over.isPresent();
  }

  /// Counts one place in the document.
  ///
  /// @param people the respondents it belongs to
  void add(Span span, int... people) {
    if (over.isPresent()) {
      var sweep = over.get();
      place++;
      sweep.each(span.start(), span.end(), row -> add(sweep, row, people));
    }
  }

  private void add(CodingsOver sweep, int row, int... people) {
    for (int code : withParents[sweep.block().code[row]]) {
      if (lastOfCode[code] != place) {
        lastOfCode[code] = place;
        count(codeCount, code, people);
      }
    }
    int coder = sweep.block().coder[row];
    if (lastOfCoder[coder] != place) {
      lastOfCoder[coder] = place;
      count(coderCount, coder, people);
    }
  }

  private void count(FacetCount count, int value, int... people) {
    count.add(value, document, 1);
    for (int respondent : people) {
      count.addPerson(value, respondent);
    }
  }

  List<Facet> facets() {
    return List.of(
        codeCount.facet("code", code -> study.codebook().code(code).orElseThrow().key()),
        coderCount.facet("coder", this::coder));
  }

  private String coder(int id) {
    return study.coder(id).map(Coder::name).orElse("");
  }
}

package no.sitat.publication;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.QuotedShare;
import no.sitat.publication.Passport.Trouble;

/// Why a quote should not leave as it is.
record Judgement(Passport passport, Attributed quote, Lines lines) {
  private record Judged(boolean wrong, Trouble trouble) {}

  Set<Trouble> troubles(Portrait portrait) {
    var found = EnumSet.noneOf(Trouble.class);
    Stream.of(
            new Judged(isNarrow(), Trouble.NARROW),
            new Judged(portrait.tips(quote), Trouble.MOSAIC),
            new Judged(passport.together().persons() > 1, Trouble.TWO_PEOPLE),
            new Judged(
                passport.share().filter(QuotedShare::isOverQuoted).isPresent(),
                Trouble.OVER_QUOTED),
            new Judged(isVerbatimPost(), Trouble.SEARCHABLE),
            new Judged(!passport.surviving().isEmpty(), Trouble.SURVIVES),
            new Judged(hasOtherWording(), Trouble.OTHER_WORDING),
            new Judged(quote.quote().told().stream().anyMatch(lines::isLost), Trouble.LOST_COLUMN),
            new Judged(passport.said().isBlank(), Trouble.NO_WORDS))
        .filter(Judged::wrong)
        .forEach(each -> found.add(each.trouble()));
    return found;
  }

  /// A line that says nothing narrows nothing.
  private boolean isNarrow() {
    return !passport.line().words().nb().isEmpty()
        && passport.line().people() < quote.publication().people();
  }

  private boolean isVerbatimPost() {
    return quote.kind() == DocumentKind.POST && quote.quote().wording().isEmpty();
  }

  private boolean hasOtherWording() {
    return passport.elsewhere().stream()
        .anyMatch(other -> !other.wording().equals(quote.quote().wording()));
  }
}

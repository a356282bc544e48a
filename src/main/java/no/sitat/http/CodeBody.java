package no.sitat.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.Refused;
import no.sitat.project.desk.CodeDraft;

/// A code as a request has it; what is left out stays as it is, `null` takes away.
///
/// @param parent key of the code above; `null` for the top of the tree
/// @param kind `descriptive`, `in-vivo` or `theoretical`
/// @param directions keys of the allowed directions
/// @param position among its siblings
/// @param wording whether new words only say better what was meant: then no coding is outdated
record CodeBody(
    Patch<String> key,
    Patch<String> parent,
    Patch<String> nameNb,
    Patch<String> nameEn,
    Patch<String> definitionNb,
    Patch<String> definitionEn,
    Patch<String> includeNb,
    Patch<String> includeEn,
    Patch<String> excludeNb,
    Patch<String> excludeEn,
    Patch<String> exampleNb,
    Patch<String> exampleEn,
    Patch<String> borderlineNb,
    Patch<String> borderlineEn,
    Patch<String> kind,
    Patch<List<String>> directions,
    Patch<String> defaultDirection,
    Patch<Integer> colour,
    Patch<Boolean> active,
    Patch<Integer> position,
    Patch<Boolean> wording) {
  /// What the code becomes.
  CodeDraft over(CodeDraft before) {
    return new CodeDraft(
        key.given() ? key.value() : before.key(),
        parent.over(before.parent()),
        text(nameNb, nameEn, before.name()),
        text(definitionNb, definitionEn, before.definition()),
        text(includeNb, includeEn, before.include()),
        text(excludeNb, excludeEn, before.exclude()),
        text(exampleNb, exampleEn, before.example()),
        text(borderlineNb, borderlineEn, before.borderline()),
        kind.value().map(CodeBody::kind).orElse(before.kind()),
        directions.orNothing(List.of()).orElse(before.directions()),
        defaultDirection.over(before.defaultDirection()),
        number(colour, before.colour()),
        active.value().orElse(before.active()),
        newPosition(before),
        wording.value().orElse(false));
  }

  /// A code that moves to another parent comes last there unless a place is asked for.
  private OptionalInt newPosition(CodeDraft before) {
    boolean moves = parent.given() && !parent.value().equals(before.parent());
    return number(position, moves ? OptionalInt.empty() : before.position());
  }

  private static OptionalInt number(Patch<Integer> patch, OptionalInt before) {
    if (!patch.given()) {
      return before;
    }
    Optional<Integer> value = patch.value();
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  private static LocalText text(Patch<String> nb, Patch<String> en, LocalText before) {
    return new LocalText(
        nb.orNothing("").orElse(before.nb()), en.orNothing("").orElse(before.en()));
  }

  private static CodeKind kind(String key) {
    return CodeKind.named(key)
        .orElseThrow(() ->
            Refused.field(
                "kind",
                "slaget er descriptive, in-vivo eller theoretical",
                "the kind is descriptive, in-vivo or theoretical"));
  }
}

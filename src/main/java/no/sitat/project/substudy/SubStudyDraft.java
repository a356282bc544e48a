package no.sitat.project.substudy;

import no.sitat.coding.SubStudy;
import no.sitat.registry.Wording;

/// What a sub-study is called, and what it is made of.
///
/// @param key letters, digits, `-` and `_`
/// @param material in the team's words; may be empty
public record SubStudyDraft(String key, Wording name, String material) {
  public static SubStudyDraft of(SubStudy study) {
    return new SubStudyDraft(study.key(), study.name(), study.material());
  }
}

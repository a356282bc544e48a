package no.sitat.http.view;

import java.util.List;
import no.sitat.exchange.SpeakerProfile;

/// Somebody who speaks in files that wait to be imported.
///
/// @param role `informant` or `interviewer`: what is proposed
/// @param reason `confirmed`, `called-so`, `either`, `asks-most` or `tells`
/// @param ask whether a person must say
/// @param respondent whether a respondent of the project has this label
public record SpeakerProfileView(
    String label,
    int documents,
    int turns,
    int questions,
    String role,
    String reason,
    boolean ask,
    boolean respondent,
    List<String> samples) {
  public static SpeakerProfileView of(SpeakerProfile profile, boolean respondent) {
    return new SpeakerProfileView(
        profile.label(),
        profile.documents(),
        profile.turns(),
        profile.questions(),
        profile.role().key(),
        profile.reason().key(),
        profile.ask(),
        respondent,
        profile.samples());
  }
}

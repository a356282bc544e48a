package no.sitat.project.guide;

import no.sitat.coding.guide.QuestionLink.How;

/// That somebody says a question is put in a turn.
///
/// @param question id
/// @param document id
/// @param turn number in the current text, from 1
public record PutQuestion(int question, int document, int turn, How how) {}

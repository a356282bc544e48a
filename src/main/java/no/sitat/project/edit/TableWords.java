package no.sitat.project.edit;

import no.sitat.codebook.LocalText;

/// What people call the things that stand in each table; its own name is for the database only.
public final class TableWords {
  private TableWords() {}

  public static LocalText of(Table table) {
    return switch (table) {
      case CODER -> new LocalText("koder (person)", "coder");
      case BATCH -> new LocalText("import", "import");
      case SETTING -> new LocalText("innstilling", "setting");
      case RESPONDENT -> new LocalText("respondent", "respondent");
      case VARIABLE -> new LocalText("variabel", "variable");
      case RESPONDENT_VALUE -> new LocalText("verdi", "value");
      case DOCUMENT -> new LocalText("dokument", "document");
      case TEXT_VERSION -> new LocalText("tekstversjon", "text version");
      case SPEAKER -> new LocalText("taler", "speaker");
      case TURN -> new LocalText("replikk", "turn");
      case POST -> new LocalText("innlegg", "post");
      case DIRECTION -> new LocalText("retning", "direction");
      case DIMENSION -> new LocalText("dimensjon", "dimension");
      case DIMENSION_VALUE -> new LocalText("dimensjonsverdi", "dimension value");
      default -> others(table);
    };
  }

  private static LocalText others(Table table) {
    return switch (table) {
      case CODE -> new LocalText("kode", "code");
      case CODE_EDITION -> new LocalText("definisjon", "definition");
      case CODE_DIRECTION -> new LocalText("retning for en kode", "direction of a code");
      case CODE_LINK -> new LocalText("lenke mellom koder", "link between codes");
      case CODEBOOK_VERSION -> new LocalText("kodebokversjon", "codebook version");
      case CODEBOOK_VERSION_CODE ->
          new LocalText("kode i en kodebokversjon", "code in a codebook version");
      case CODING -> new LocalText("koding", "coding");
      case QUOTATION -> new LocalText("sitat", "quotation");
      case RELATION -> new LocalText("relasjon", "relation");
      case QUOTATION_LINK -> new LocalText("lenke mellom sitater", "link between quotations");
      case MEMO -> new LocalText("notat", "memo");
      case SAVED_SEARCH -> new LocalText("lagret søk", "saved search");
      case SEARCH_MARK -> new LocalText("hva noen har sett av et søk", "what is seen of a search");
      case REFUSAL -> new LocalText("avvist forslag", "refused suggestion");
      case RECORDING -> new LocalText("opptak", "recording");
      case READING_MARK -> new LocalText("lesemerke", "reading mark");
      case GUIDE_QUESTION, GUIDE_QUESTION_CODE ->
          new LocalText("spørsmål i guiden", "question of the guide");
      case QUESTION_LINK -> new LocalText("stilt spørsmål", "question put");
      case JOINT_ROW -> new LocalText("rad i sammenstillingen", "row of the joint display");
      case PUBLICATION -> new LocalText("publikasjon", "publication");
      case PUBLISHED_QUOTE -> new LocalText("sitat i en publikasjon", "quote of a publication");
      case REGISTRY_TABLE -> new LocalText("registertabell", "registry table");
      case NAMED_POINT -> new LocalText("navngitt tidspunkt", "named point");
      case CLASSIFICATION -> new LocalText("klassifikasjon", "classification");
      case CLASSIFICATION_GROUP ->
          new LocalText("gruppe i en klassifikasjon", "group of a classification");
      case CLASSIFICATION_VALUE ->
          new LocalText("verdi i en klassifikasjon", "value of a classification");
      case SUB_STUDY -> new LocalText("delstudie", "sub-study");
      case SUB_STUDY_MEMBER -> new LocalText("medlem av en delstudie", "member of a sub-study");
      case KEPT_SET, KEPT_SET_MEMBER -> new LocalText("bevart sett", "kept set");
      case KEPT_SOURCE -> new LocalText("bevart kilde", "kept source");
      case MOVE_REPORT -> new LocalText("flytterapport", "report on a move");
      default -> new LocalText("endring", "change");
    };
  }
}

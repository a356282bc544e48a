package no.sitat.http;

import no.sitat.codebook.LocalText;

final class Uploads {
  static final LocalText TOO_LARGE = new LocalText("For stort.", "too large");
}

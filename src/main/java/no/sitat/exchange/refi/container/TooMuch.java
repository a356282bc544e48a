package no.sitat.exchange.refi.container;

import java.io.IOException;
import java.io.Serial;

/// More bytes came out of an archive than can be honest.
public final class TooMuch extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  TooMuch(String why) {
    super(why);
  }
}

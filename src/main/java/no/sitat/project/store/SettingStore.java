package no.sitat.project.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads what a project has been told about itself.
public final class SettingStore {
  private SettingStore() {}

  public static Optional<String> find(Handle handle, String key) {
    return handle
        .createQuery("SELECT text FROM setting WHERE setting_key = ?")
        .bind(0, key)
        .mapTo(String.class)
        .findOne();
  }

  public static Optional<Integer> id(Handle handle, String key) {
    return handle
        .createQuery("SELECT id FROM setting WHERE setting_key = ?")
        .bind(0, key)
        .mapTo(Integer.class)
        .findOne();
  }
}

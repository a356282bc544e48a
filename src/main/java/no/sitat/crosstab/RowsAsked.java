package no.sitat.crosstab;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.Code;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Direction;

/// What the rows of a crosstab are: one kind of thing that codings say.
///
/// Rows of one kind may overlap (a person pushed and pulled is in both), and no reader knows more
/// about how they overlap than the tree of codes tells. Rows of several kinds in one table would
/// let a reader put together what each alone keeps; so there are none.
public sealed interface RowsAsked {
  /// Codes, in the order to show them; each includes its sub-codes.
  record Codes(List<Code> codes) implements RowsAsked {
    public Codes {
      codes = List.copyOf(new LinkedHashSet<>(codes));
    }

    @Override
    public int size() {
      return codes.size();
    }
  }

  /// The directions of codings; a coding without one is in no row.
  record Directions(List<Direction> directions) implements RowsAsked {
    public Directions {
      directions = List.copyOf(directions);
    }

    @Override
    public int size() {
      return directions.size();
    }
  }

  /// The values of a dimension that lists them; a coding that says nothing of it is in no row.
  ///
  /// @param said by key of the value, the codings that say it, by id
  record Values(Dimension dimension, Map<String, BitSet> said) implements RowsAsked {
    public Values {
      said = Map.copyOf(said);
    }

    @Override
    public int size() {
      return dimension.values().size();
    }
  }

  /// Sets of codes, of which two share codes only when one has all of the other's.
  record Sets(List<CodeSet> sets) implements RowsAsked {
    public Sets {
      sets = List.copyOf(sets);
    }

    @Override
    public int size() {
      return sets.size();
    }
  }

  /// Respondents whom queries find. What a reader knows of how the queries lie to each other is
  /// anything, so they stand without `(any)` and `(none)`, and are protected by
  /// [no.sitat.disclosure.sets].
  record Found(List<PeopleFound> rows) implements RowsAsked {
    public Found {
      rows = List.copyOf(rows);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }

  /// How many rows, without `(any)` and `(none)`.
  int size();

  /// Whether `(any)` and `(none)` stand beside them.
  default boolean hasAny() {
    return !(this instanceof Found);
  }

  /// How files and addresses call the kind.
  default String key() {
    return switch (this) {
      case Codes _ -> "codes";
      case Directions _ -> "directions";
      case Sets _ -> "sets";
      case Found _ -> "queries";
      case Values values -> "dimension:" + values.dimension().key();
    };
  }
}

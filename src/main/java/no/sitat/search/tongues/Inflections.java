package no.sitat.search.tongues;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import no.sitat.language.inflection.English;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.Norwegian;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/// The inflection of each tongue, made when it is first asked for.
///
/// Safe for concurrent use.
public final class Inflections {
  private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

  private final Map<Tongue, Made> all = new EnumMap<>(Tongue.class);

  public Inflections() {
    for (var tongue : Tongue.values()) {
      all.put(tongue, new Made(tongue));
    }
  }

  public Inflection of(Tongue tongue) {
    return Objects.requireNonNull(all.get(tongue)).inflection();
  }

  /// The inflection of one tongue; nobody waits for that of another to be made.
  private static final class Made {
    private final Tongue tongue;
    private volatile Optional<Inflection> inflection = Optional.empty();

    Made(Tongue tongue) {
      this.tongue = tongue;
    }

    Inflection inflection() {
      var known = inflection;
      return known.isPresent() ? known.get() : made();
    }

    private synchronized Inflection made() {
      if (inflection.isEmpty()) {
        inflection = Optional.of(make(tongue));
      }
      return inflection.get();
    }
  }

  private static Inflection make(Tongue tongue) {
    return switch (tongue) {
      case NORWEGIAN -> Norwegian.shared();
      case ENGLISH -> new English();
      case POLISH -> Dictionary.polish();
      case UKRAINIAN -> Dictionary.ukrainian();
      case OTHER -> new Prefixes();
      case RUSSIAN, BULGARIAN, CZECH, LATVIAN, LITHUANIAN -> slavicOrBaltic(tongue);
      case HUNGARIAN, FINNISH, ESTONIAN, TURKISH -> agglutinating(tongue);
      case SPANISH, PORTUGUESE, FRENCH, ITALIAN, ROMANIAN -> romance(tongue);
      case ARABIC, PERSIAN -> arabicLetters(tongue);
      case SWEDISH -> {
        var stemmer = snowball(SwedishStemmer::new);
        yield new Stems(
            AS_IT_IS,
            form -> List.of(Mends.swedishStem(stemmer.stem(Mends.swedish(form)))),
            Irregular.of("sv"));
      }
      case DANISH -> plain(tongue, snowball(DanishStemmer::new));
      case GERMAN -> plain(tongue, snowball(GermanStemmer::new));
      case DUTCH -> {
        var stemmer = snowball(DutchStemmer::new);
        yield new Stems(
            AS_IT_IS, form -> List.of(Mends.dutchStem(stemmer.stem(form))), Irregular.of("nl"));
      }
      case GREEK ->
          plain(tongue, new Stemmer(in -> new GreekStemFilter(new GreekLowerCaseFilter(in))));
    };
  }

  private static Inflection slavicOrBaltic(Tongue tongue) {
    return switch (tongue) {
      case RUSSIAN -> {
        var stemmer = snowball(RussianStemmer::new);
        yield new Stems(
            Mends::russian, form -> List.of(stemmer.stem(form)), Irregular.of(tongue.code()));
      }
      case BULGARIAN -> {
        var stemmer = new Stemmer(BulgarianStemFilter::new);
        yield new Stems(
            AS_IT_IS,
            form -> List.of(stemmer.stem(form), Mends.bulgarianStem(form)),
            Irregular.of(tongue.code()));
      }
      case CZECH -> plain(tongue, new Stemmer(CzechStemFilter::new));
      case LATVIAN -> plain(tongue, new Stemmer(LatvianStemFilter::new));
      default -> plain(tongue, snowball(LithuanianStemmer::new));
    };
  }

  private static Inflection agglutinating(Tongue tongue) {
    var irregular = Irregular.of(tongue.code());
    return switch (tongue) {
      case HUNGARIAN -> {
        var snowball = snowball(HungarianStemmer::new);
        var light = new Stemmer(HungarianLightStemFilter::new);
        yield new Stems(
            AS_IT_IS, form -> List.of(snowball.stem(form), light.stem(form)), irregular);
      }
      case FINNISH -> {
        var stemmer = snowball(FinnishStemmer::new);
        yield new Stems(
            AS_IT_IS,
            form -> List.of(Mends.finnishStem(stemmer.stem(Mends.finnish(form)))),
            irregular);
      }
      case ESTONIAN -> {
        var stemmer = snowball(EstonianStemmer::new);
        yield new Stems(
            AS_IT_IS, form -> List.of(Mends.estonianStem(stemmer.stem(form))), irregular);
      }
      default -> {
        var stemmer = snowball(TurkishStemmer::new);
        yield new Stems(
            AS_IT_IS,
            form -> List.of(stemmer.stem(Mends.turkishStem(form)), Mends.turkishStem(form)),
            irregular);
      }
    };
  }

  private static Inflection romance(Tongue tongue) {
    var irregular = Irregular.of(tongue.code());
    return switch (tongue) {
      case SPANISH -> {
        var snowball = snowball(SpanishStemmer::new);
        var plural = new Stemmer(SpanishPluralStemFilter::new);
        yield new Stems(
            AS_IT_IS, form -> List.of(snowball.stem(form), plural.stem(form)), irregular);
      }
      case PORTUGUESE -> {
        var stemmer = snowball(PortugueseStemmer::new);
        yield new Stems(AS_IT_IS, form -> List.of(stemmer.stem(Mends.portuguese(form))), irregular);
      }
      case FRENCH -> {
        var stemmer = snowball(FrenchStemmer::new);
        yield new Stems(Mends::french, form -> List.of(stemmer.stem(form)), irregular);
      }
      case ITALIAN -> {
        var stemmer = snowball(ItalianStemmer::new);
        yield new Stems(Mends::italian, form -> List.of(stemmer.stem(form)), irregular);
      }
      default -> {
        var letters = new Stemmer(RomanianNormalizationFilter::new);
        var stemmer = snowball(RomanianStemmer::new);
        yield new Stems(letters::stem, form -> List.of(stemmer.stem(form)), irregular);
      }
    };
  }

  private static Inflection arabicLetters(Tongue tongue) {
    var irregular = Irregular.of(tongue.code());
    if (tongue == Tongue.PERSIAN) {
      var stemmer = new Stemmer(PersianStemFilter::new);
      return new Stems(
          Mends::persian,
          form -> Mends.persianStems(form).stream().map(stemmer::stem).toList(),
          irregular);
    }
    var letters = new Stemmer(ArabicNormalizationFilter::new);
    var stemmer = new Stemmer(ArabicStemFilter::new);
    return new Stems(
        form -> Mends.arabic(letters.stem(form)),
        form -> List.of(stemmer.stem(Mends.arabicStem(form)), Mends.arabicStem(form)),
        irregular);
  }

  private static Inflection plain(Tongue tongue, Stemmer stemmer) {
    return new Stems(AS_IT_IS, form -> List.of(stemmer.stem(form)), Irregular.of(tongue.code()));
  }

  private static Stemmer snowball(Supplier<SnowballStemmer> made) {
    return new Stemmer(in -> new SnowballFilter(in, made.get()));
  }
}

package fittingroom.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells in which signs the sizes of a product are written, from the sizes of its variants and its columns for size. A
/// bare number that may belong to several systems tells nothing.
final class SizeSystem {

    private static final double NAMED = 0.95;
    private static final double CLEAR = 0.9;
    private static final double LIKELY = 0.6;
    private static final int LONGEST = 40;
    private static final int EU_FROM = 32;
    private static final int EU_TO = 60;

    /// One way to write sizes.
    private record Shape(String system, double confidence, Pattern pattern) {
        static Shape of(String system, double confidence, String pattern) {
            return new Shape(system, confidence, Pattern.compile(pattern));
        }
    }

    private static final List<Shape> SHAPES = List.of(
            Shape.of("one-size", NAMED, "(one ?size.*|os|o/s|free ?size|einheitsgr(ö|oe)(ß|ss)e|taille unique|talla [uú]nica|taglia unica)"),
            Shape.of("letters", CLEAR, "(x{0,4}s|m|x{0,4}l|[2-6]xl|x-?small|small|medium|large|x-?large|xx-?large)([ /-]+(x{0,4}s|m|x{0,4}l|[2-6]xl))?"),
            Shape.of("eu", NAMED, "(eu|eur|it/eu|de) ?\\d{2}([.,]5)?|\\d{2}([.,]5)? ?(eu|eur)"),
            Shape.of("uk", NAMED, "(uk|gb) ?\\d{1,2}([.,]5)?|\\d{1,2}([.,]5)? ?uk"),
            Shape.of("us", NAMED, "us ?\\d{1,2}([.,]5)?|\\d{1,2}([.,]5)? ?us"),
            Shape.of("fr", NAMED, "fr ?\\d{2}|\\d{2} ?fr"),
            Shape.of("it", NAMED, "it ?\\d{2}|\\d{2} ?it"),
            Shape.of("waist", CLEAR, "w ?\\d{2}([ /x-]*l ?\\d{2})?|\\d{2} ?[/x] ?\\d{2}|\\d{2}\\.?(\"|″|''| ?in| ?inch)"),
            Shape.of("age-months", CLEAR, "\\d{1,2}( ?[-–/] ?\\d{1,2})? ?(m|mo|mths?|months?|monate|mois|meses|mesi)\\.?"),
            Shape.of("age-years", CLEAR, "\\d{1,2}( ?[-–/] ?\\d{1,2})? ?(y|yrs?|years?|jahre?|ans|a[nñ]os|anni)\\.?"),
            Shape.of("volume", CLEAR, "\\d+([.,]\\d+)? ?(ml|cl|dl|l|litre|liter|fl\\.? ?oz\\.?)"),
            Shape.of("weight", CLEAR, "\\d+([.,]\\d+)? ?(g|gr|kg|oz|lbs?)"),
            Shape.of("measure", CLEAR, "\\d+([.,]\\d+)? ?(cm|mm|m)?( ?[x×] ?\\d+([.,]\\d+)? ?(cm|mm|m)?){1,2}|\\d+([.,]\\d+)? ?(cm|mm)"),
            Shape.of("eu", LIKELY, "\\d{2}([.,]5)?"));
    private static final Set<String> NAMES = Set.of(
            "size", "sizes", "variantsize", "sizeoption", "grosse", "grösse", "größe", "groesse", "taille", "talla", "taglia", "maat", "storlek",
            "koko", "storrelse", "rozmiar", "velikost", "tamanho", "volume", "contents", "fuellmenge", "fullmenge");

    private SizeSystem() {}

    /// The systems with how sure each is; empty where no size says.
    static Map<String, Double> read(Product product) {
        Map<String, Double> found = new LinkedHashMap<>();
        List<String> sizes = sizes(product);
        for (String size : sizes) {
            for (Shape shape : SHAPES) {
                if (shape.pattern().matcher(size).matches() && (shape.confidence() > LIKELY || isEuropean(size))) {
                    found.merge(shape.system(), shape.confidence(), Math::max);
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isEuropean(String size) {
        int number = Integer.parseInt(size.substring(0, 2));
        return number >= EU_FROM && number <= EU_TO;
    }

    private static List<String> sizes(Product product) {
        List<String> sizes = new ArrayList<>();
        product.variants().forEach(variant -> variant.options().forEach((name, value) -> add(sizes, name, value)));
        product.columns().forEach((name, value) -> add(sizes, name, value));
        return sizes;
    }

    private static void add(List<String> sizes, String name, String value) {
        if (value.isBlank() || !NAMES.contains(ColumnNames.fold(name))) {
            return;
        }
        for (String part : value.split("[,;|]", -1)) {
            if (!part.isBlank() && part.strip().length() <= LONGEST) {
                sizes.add(fold(part.strip()));
            }
        }
    }

    private static String fold(String size) {
        return size.toLowerCase(Locale.ROOT).replaceFirst("^(size|gr(ö|oe)(ß|ss)e|taille|talla|taglia) (?=\\d|[smlx]{1,4}$)", "");
    }
}

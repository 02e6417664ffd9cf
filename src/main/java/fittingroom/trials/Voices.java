package fittingroom.trials;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the people of the sample shop say: survey comments by score, searches by world, referrers by channel.
/// Written by hand in `resources/shop/voices.csv`; a sentence that a reader of the window sees is not among them.
final class Voices {

    private final Map<String, List<String>> byKey = new HashMap<>();

    Voices() {
        try (InputStream in = Voices.class.getResourceAsStream("/shop/voices.csv")) {
            if (in == null) {
                throw new IllegalStateException("/shop/voices.csv is missing");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> byKey
                        .computeIfAbsent(row.getField("kind") + "/" + row.getField("key"), key -> new ArrayList<>())
                        .add(row.getField("text")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String comment(int score, Dice dice) {
        return dice.pick(byKey.getOrDefault("comment/" + score, List.of("")));
    }

    String search(World world, Dice dice) {
        String key = "search/" + (dice.chance(0.1) ? "any" : world.name().toLowerCase(Locale.ROOT));
        return dice.pick(byKey.getOrDefault(key, List.of("sale")));
    }

    String referrer(boolean app, Dice dice) {
        return dice.pick(byKey.getOrDefault(app ? "referral/app" : "referral/web", List.of("")));
    }
}

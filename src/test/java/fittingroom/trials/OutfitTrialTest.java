package fittingroom.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Outfits that people put together are told from chance, and what is held back is never learned.
class OutfitTrialTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void twoStylesThatAreNeverMixedAreToldApart() throws IOException {
        OutfitFigures figures = figures(outfits(), titled());
        assertEquals(600, figures.learned() + figures.outfits());
        assertTrue(figures.outfits() > 60 && figures.outfits() < 180, "about a fifth: " + figures.outfits());
        assertTrue(figures.whole() > 0.9, figures.toString());
        assertTrue(figures.rates() > 0.8, figures.toString());
        assertTrue(figures.pairs() > 0.6, figures.toString());
        assertEquals(120 * 3, figures.titled(), "every pair is asked once");
        assertTrue(figures.titledSame() > 0.7, figures.toString());
    }

    @Test
    void theSameSeedGivesTheSameFigures() throws IOException {
        OutfitFigures one = figures(outfits(), titled());
        OutfitFigures other = figures(outfits(), titled());
        assertEquals(one.whole(), other.whole());
        assertEquals(one.titledRandom(), other.titledRandom());
    }

    @Test
    void aFileThatIsNotThereOrIsNoJsonIsRefused() throws IOException {
        Path none = folder.resolve("none.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "[{");
        assertInstanceOf(Outcome.Refused.class, run(none, titled(), Cancel.never()));
        assertInstanceOf(Outcome.Refused.class, run(broken, titled(), Cancel.never()));
        assertInstanceOf(Outcome.Refused.class, run(outfits(), none, Cancel.never()));
        Cancel.Button stop = new Cancel.Button();
        stop.press();
        assertInstanceOf(Outcome.Stopped.class, run(outfits(), titled(), stop));
    }

    @Property(tries = 100)
    void ranksAreThoseOfComparingEveryTwo(@ForAll List<Byte> good, @ForAll List<Byte> bad) {
        double sum = 0;
        for (byte one : good) {
            for (byte other : bad) {
                sum += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        assertEquals(
                sum / (good.size() * bad.size()),
                Ranks.above(good.stream().mapToDouble(b -> b).toArray(), bad.stream().mapToDouble(b -> b).toArray()), 1e-9);
    }

    private static OutfitFigures figures(Path outfits, Path titled) {
        if (run(outfits, titled, Cancel.never()) instanceof Outcome.Done<OutfitFigures>(OutfitFigures figures)) {
            return figures;
        }
        throw new AssertionError("refused");
    }

    private static Outcome<OutfitFigures> run(Path outfits, Path titled, Cancel cancel) {
        return OutfitTrial.run(outfits, titled, new SplittableRandom(7), Progress.silent(), cancel);
    }

    /// Categories 1 to 5 are worn together, and 6 to 10.
    private Path outfits() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        List<String> outfits = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int first = i % 2 == 0 ? 1 : 6;
            int left = first + random.nextInt(5);
            outfits.add("{\"set_id\": \"o" + i + "\", \"items_category\": [" + random.ints(first, first + 5).distinct()
                    .filter(id -> id != left).limit(4).boxed().toList().toString().replaceAll("[\\[\\]]", "") + "]}");
        }
        return Files.writeString(folder.resolve("outfits.json"), "[" + String.join(",", outfits) + "]");
    }

    private Path titled() throws IOException {
        StringBuilder rows = new StringBuilder("outfit_id,slot,name\n");
        for (int i = 0; i < 120; i++) {
            String style = i % 2 == 0 ? "satin evening" : "rugged trail";
            for (String slot : List.of("dress", "bag", "shoe")) {
                rows.append("t").append(i).append(',').append(slot).append(',').append(style).append(' ').append(slot).append('\n');
            }
        }
        return Files.writeString(folder.resolve("titled.csv"), rows);
    }
}

package fittingroom.coherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pairs of every kind of shop with the verdict and the codes they get, to be read in a difference.
class JudgedPairsTest {

    private static final Path GOLDEN = Path.of("src/test/golden/coherence/judged-pairs.txt");
    private static final List<String> PAIRS = List.of(
            "Satin evening dress | Rugged hiking backpack", "Satin evening dress | Satin clutch",
            "Satin evening dress | Canvas tote bag", "Leather backpack | Wool coat", "Retinol serum | Baby wash",
            "Bar table | Cot", "Linen dress | Straw hat", "Silk tie | Track pants", "Pyjama set | Briefcase",
            "Wedding dress | Rain boots", "Men's suit | Oxford shoes", "Men's suit | Women's handbag",
            "Running shoes | Yoga mat", "Ski jacket | Sandals", "Ski jacket | Wool gloves", "Saree | Baseball cap",
            "Sofa | Cushion", "Sofa | Motor oil", "Bed frame | Duvet cover", "Vase | Bouquet", "Dutch oven | Mascara",
            "Laptop | Wireless mouse", "Smartphone | Phone case", "Phone case | Bath towel", "Tent | Sleeping bag",
            "Fishing rod | Stilettos", "Tennis racket | Tennis balls", "Dog leash | Cat litter", "Red wine | Wine glasses",
            "Red wine | Baby formula", "Pasta | Tomato sauce", "Pasta | Drill", "Hammer | Screwdriver",
            "Acoustic guitar | Guitar strings", "Acoustic guitar | Pillow", "Christmas tree | Christmas ornament",
            "Christmas tree | Easter eggs", "Board game | Potato chips", "Novel | Bookmark", "Novel | Toilet brush",
            "Lipstick | Mascara", "Shampoo | Conditioner", "Perfume | Necklace", "Lawn mower | Garden hose",
            "Kids t shirt | Whisky", "Zwxq | Plorf");

    @Test
    void theListOfJudgedPairsIsAsWritten() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String pair : PAIRS) {
            String[] sides = pair.split(" \\| ", -1);
            Judgement judgement = ChecksTest.judge(sides[0], sides[1]);
            out.append(pair).append(": ").append(judgement.verdict().code()).append(' ')
                    .append(String.join(";", judgement.codes())).append("  ")
                    .append(judgement.reasons().isEmpty() ? "" : judgement.reasons().getFirst()).append('\n');
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, out);
        }
        assertEquals(Files.readString(GOLDEN), out.toString());
    }
}

package fittingroom.releases;

import fittingroom.base.Words;
import fittingroom.impact.Comparison;
import fittingroom.impact.Shift;
import java.util.ArrayList;
import java.util.List;

/// What a release changes for a sample of shoppers, as a page of Markdown for whoever gets the bundle. It names products and categories, never
/// a shopper.
public final class ImpactPage {

    private static final int NAMED = 10;

    private ImpactPage() {}

    public static String of(Comparison found, Release release) {
        Words words = Words.current();
        List<String> lines = new ArrayList<>();
        lines.add(words.text("releases.page.title", release.number()));
        lines.add("");
        lines.add(words.text(
                "releases.page.changed", found.shoppersChanged(), found.shoppers(), found.all().slotsChanged(),
                found.all().slots()));
        lines.add(words.text("releases.page.agree", found.all().jaccard(), found.all().rbo()));
        lines.add(words.text(
                "releases.page.sides", found.before().coherence() * 100, found.after().coherence() * 100,
                found.before().coverage() * 100, found.after().coverage() * 100));
        table("releases.page.products", found.products(), lines);
        table("releases.page.categories", found.categories(), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void table(String key, List<Shift> shifts, List<String> lines) {
        if (shifts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(Words.current().text(key));
        lines.add("|---|---|---|");
        for (int i = 0; i < shifts.size(); i++) {
            if (i < NAMED || i >= shifts.size() - NAMED) {
                Shift one = shifts.get(i);
                lines.add("| " + one.name().replace('|', '/').replace('\n', ' ').replace('\r', ' ') + " | "
                        + one.before() + " | " + one.after() + " |");
            }
        }
    }
}

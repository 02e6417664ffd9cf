package fittingroom.ui.impact;

import fittingroom.impact.Agreement;
import fittingroom.impact.Comparison;
import fittingroom.impact.Range;
import fittingroom.impact.Side;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures of a comparison in words, each with what it was counted over and, until everybody was asked, between
/// what and what it lies. It draws nothing.
///
/// Slates are the units of every range: products inside one slate are no independent witnesses.
final class Figures {

    /// What a movement means to a person who wants better slates.
    enum Tone {
        BETTER,
        WORSE,
        NEITHER;

        String style() {
            return "figure-" + name().toLowerCase(Locale.ROOT);
        }

        /// A movement with what it means, so that the colour is not alone in saying so.
        String on(String move) {
            return this == NEITHER ? move : Say.it("ui.impact." + name().toLowerCase(Locale.ROOT), move);
        }
    }

    /// One figure.
    ///
    /// @param value as in `38 %`, or `96.8 % → 97.4 %`
    /// @param move how it moved, with a sign, or of how many; may be empty
    /// @param note over how many, and its range
    record Figure(String title, String value, String move, String note, Tone tone) {

        /// One whose movement is neither good nor bad by itself.
        Figure(String title, String value, String move, String note) {
            this(title, value, move, note, Tone.NEITHER);
        }

        String sentence() {
            return Say.it("ui.impact.figure", title, value, move, note);
        }
    }

    private final Comparison found;
    private final long everybody;

    /// @param everybody shoppers that there are to ask
    Figures(Comparison found, int everybody) {
        this.found = found;
        this.everybody = found.complete() ? found.all().slates() : Math.max(everybody, found.all().slates());
    }

    /// The one that decides first: whether fewer slates clash; then how much changes; then the rest.
    List<Figure> all() {
        List<Figure> all = new ArrayList<>(List.of(clashes(), changed(), coherence(), agree(), coverage(), diversity()));
        Side before = found.before();
        Side after = found.after();
        if (before.meanPrice().isPresent() && after.meanPrice().isPresent()) {
            double ratio = after.meanPrice().get().toDouble() / Math.max(1e-9, before.meanPrice().get().toDouble()) - 1;
            all.add(new Figure(
                    Say.it("ui.impact.price"), arrow(before.meanPrice().get().toString(), after.meanPrice().get().toString()),
                    signedPercent(ratio),
                    Say.it("ui.impact.price.note", after.priced())));
        }
        if (before.meanMargin().isPresent() && after.meanMargin().isPresent()) {
            double first = before.meanMargin().getAsDouble();
            double second = after.meanMargin().getAsDouble();
            all.add(new Figure(
                    Say.it("ui.impact.margin"), arrow(fine(first), fine(second)), points(first, second),
                    Say.it("ui.impact.margin.note", after.margined())));
        }
        return all;
    }

    private Figure changed() {
        Agreement all = found.all();
        return new Figure(
                Say.it("ui.impact.changed"), percent(all.changedShare()),
                Say.it("ui.impact.of", all.changed(), all.slates()) + between(all.changed()),
                Say.it("ui.impact.places", percent(all.slotsShare()), all.slotsChanged(), all.slots())
                        + between(all.slotsShare() * all.slates()));
    }

    private Figure agree() {
        Agreement all = found.all();
        Range rbo = Range.ofMean(all.rbo(), all.rboDeviation(), all.slates(), everybody);
        Range jaccard = Range.ofMean(all.jaccard(), all.jaccardDeviation(), all.slates(), everybody);
        return new Figure(
                Say.it("ui.impact.rbo"), Say.number(all.rbo()), "",
                Say.it("ui.impact.rbo.note", Say.number(all.jaccard()))
                        + (found.complete() ? "" : Say.it(
                                "ui.impact.between.two", Say.number(rbo.low()), Say.number(rbo.high()),
                                Say.number(jaccard.low()), Say.number(jaccard.high()))));
    }

    private Figure clashes() {
        Side before = found.before();
        Side after = found.after();
        return new Figure(
                Say.it("ui.impact.clashes"), arrow(fine(before.clashShare()), fine(after.clashShare())),
                tone(after.clashShare(), before.clashShare()).on(points(before.clashShare(), after.clashShare())),
                Say.it("ui.impact.sides", before.clashing(), after.clashing(), after.slates()) + between((double) after.clashing()),
                tone(after.clashShare(), before.clashShare()));
    }

    private Figure coherence() {
        Side before = found.before();
        Side after = found.after();
        return new Figure(
                Say.it("ui.impact.coherence"), arrow(fine(before.coherence()), fine(after.coherence())),
                tone(before.coherence(), after.coherence()).on(points(before.coherence(), after.coherence())),
                Say.it("ui.impact.pairs", after.pairs()) + between(after.coherence() * found.all().slates()),
                tone(before.coherence(), after.coherence()));
    }

    private Figure coverage() {
        Side before = found.before();
        Side after = found.after();
        return new Figure(
                Say.it("ui.impact.coverage"), arrow(fine(before.coverage()), fine(after.coverage())),
                points(before.coverage(), after.coverage()),
                Say.it("ui.impact.sides", before.shown(), after.shown(), after.catalog())
                        + (found.complete() ? "" : Say.it("ui.impact.grows")));
    }

    private Figure diversity() {
        Side before = found.before();
        Side after = found.after();
        return new Figure(
                Say.it("ui.impact.diversity"), arrow(fine(before.diversity()), fine(after.diversity())),
                points(before.diversity(), after.diversity()),
                Say.it("ui.impact.diversity.note", after.within()) + between(after.diversity() * found.all().slates()));
    }

    /// The range in words, until everybody was asked.
    private String between(double hits) {
        return between(hits, found.all().slates(), found.complete() ? found.all().slates() : everybody);
    }

    static String between(double hits, long asked, long everybody) {
        if (asked >= everybody) {
            return "";
        }
        Range range = Range.ofShare(hits, asked, everybody);
        return Say.it("ui.impact.between", percent(range.low()), percent(range.high()));
    }

    /// Neither where both read the same.
    ///
    /// @param worse the value from which going up to the other is for the better
    private static Tone tone(double worse, double better) {
        int way = Long.compare(thousandths(better), thousandths(worse));
        return way == 0 ? Tone.NEITHER : way > 0 ? Tone.BETTER : Tone.WORSE;
    }

    /// The one value where both read the same.
    private static String arrow(String before, String after) {
        return before.equals(after) ? after : Say.it("ui.impact.arrow", before, after);
    }

    /// `38 %`, with a decimal where it is small or near the whole.
    static String percent(double share) {
        double percent = share * 100;
        boolean fine = percent < 10 || percent > 90;
        return String.format(Locale.ENGLISH, fine && percent != 0 && percent != 100 ? "%.1f %%" : "%.0f %%", percent);
    }

    /// `13.7 %`.
    static String fine(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", thousandths(share) / 10.0);
    }

    /// The one rounding of all that is compared.
    private static long thousandths(double share) {
        return Math.round(share * 1000);
    }

    /// `▲ 1.6 points`: between the two as they read, so that 5.1 and 5.0 are 0.1 apart.
    static String points(double before, double after) {
        long by = thousandths(after) - thousandths(before);
        String digits = String.format(Locale.ENGLISH, "%.1f", Math.abs(by) / 10.0);
        return by == 0 ? Say.it("ui.no-change") : Say.it(by > 0 ? "ui.impact.up" : "ui.impact.down", digits);
    }

    private static String signedPercent(double by) {
        String digits = String.format(Locale.ENGLISH, "%.1f %%", Math.abs(by) * 100);
        return digits.equals("0.0 %") ? Say.it("ui.no-change") : (by > 0 ? "▲ " : "▼ ") + digits;
    }
}

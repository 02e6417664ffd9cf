package fittingroom.ui.impact;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.impact.Agreement;
import fittingroom.impact.Cause;
import fittingroom.impact.Comparison;
import fittingroom.impact.ConsentGroup;
import fittingroom.impact.Leader;
import fittingroom.impact.Shift;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;

/// The plots of a comparison and their tables: products, categories, leaders, what each difference does, consent. Each is
/// the same data twice.
final class Plots {

    private static final int ENDS = 5;

    private final Drawings drawings;
    private final DeltaBars productBars = new DeltaBars(176);
    private final DeltaBars categoryBars = new DeltaBars(206);
    private final DeltaBars causeBars = new DeltaBars(206);
    private final DeltaBars consentBars = new DeltaBars(176);
    private final BumpChart bumps = new BumpChart();
    final Plot products = new Plot(Say.it("ui.impact.products"), Say.it("ui.impact.products.hint"), productBars);
    final Plot categories = new Plot(Say.it("ui.impact.categories"), Say.it("ui.impact.categories.hint"), categoryBars);
    final Plot leaders = new Plot(Say.it("ui.impact.leaders"), Say.it("ui.impact.leaders.hint"), bumps);
    final Plot causes = new Plot(Say.it("ui.impact.causes"), Say.it("ui.impact.causes.hint"), causeBars);
    final Plot consent = new Plot(Say.it("ui.impact.consent"), Say.it("ui.impact.consent.hint"), consentBars);

    Plots(Drawings drawings) {
        this.drawings = drawings;
    }

    void asTables(boolean wanted) {
        List.of(products, categories, leaders, causes, consent).forEach(plot -> plot.asTable(wanted));
    }

    /// @param sides names of both sides
    void show(Comparison found, Catalog catalog, int everybody, List<String> sides) {
        List<String> heads = List.of("", sides.get(0), sides.get(1), Say.it("ui.impact.won"));
        shifts(found.products(), productBars, products, heads, one -> face(catalog, one.id()));
        shifts(found.categories(), categoryBars, categories, heads, one -> Optional.empty());
        leaders(found.leaders(), sides);
        causes(found);
        consent(found, everybody);
    }

    private interface Face {
        Optional<Node> of(Shift shift);
    }

    private static void shifts(List<Shift> all, DeltaBars bars, Plot plot, List<String> heads, Face face) {
        plot.nothing(all.isEmpty() ? Say.it("ui.impact.nobody-moves") : "");
        plot.table(heads, all.stream().map(one -> List.of(
                one.name(), Say.count(one.before()), Say.count(one.after()), signed(one.won()))).toList());
        bars.show(ends(all).stream().map(one -> new DeltaBars.Bar(
                face.of(one), tail(one.name()), (double) one.won(), signed(one.won()),
                Say.it("ui.impact.shift", one.name(), one.before(), one.after()))).toList(), summary(all));
    }

    /// The last two steps of a path of a category; a title as it is.
    private static String tail(String name) {
        String[] steps = name.split(" > ", -1);
        return steps.length <= 2 ? name : steps[steps.length - 2] + " > " + steps[steps.length - 1];
    }

    private static String summary(List<Shift> all) {
        return all.isEmpty() ? Say.it("ui.impact.nobody-moves") : Say.it(
                "ui.impact.shift.summary", all.getFirst().name(), signed(all.getFirst().won()), all.getLast().name(),
                signed(all.getLast().won()));
    }

    /// Those that win most and those that lose most.
    private static List<Shift> ends(List<Shift> all) {
        List<Shift> ends = new ArrayList<>(all.stream().filter(one -> one.won() > 0).limit(ENDS).toList());
        List<Shift> lost = all.reversed().stream().filter(one -> one.won() < 0).limit(ENDS).toList();
        ends.addAll(lost.reversed());
        return ends;
    }

    private Optional<Node> face(Catalog catalog, String id) {
        OptionalInt ordinal = catalog.ordinal(Id.of(id));
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        Portrait portrait = new Portrait(drawings, 22, 5);
        portrait.setMinSize(26, 26);
        portrait.setMaxSize(26, 26);
        portrait.show(catalog.product(ordinal.getAsInt()), catalog.attributes(ordinal.getAsInt()));
        return Optional.of(portrait);
    }

    private void leaders(List<Leader> all, List<String> sides) {
        leaders.nothing(all.isEmpty() ? Say.it("ui.impact.nobody-shown") : "");
        leaders.table(List.of("", sides.get(0), sides.get(1)), all.stream().map(one -> List.of(
                one.name(), rank(one.before()), rank(one.after()))).toList());
        long moved = all.stream().filter(one -> one.before() != one.after()).count();
        bumps.show(all.stream().map(one -> new BumpChart.Line(
                        one.name(), one.before(), one.after(),
                        Say.it("ui.impact.leader", one.name(), rank(one.before()), rank(one.after())))).toList(),
                sides.get(0), sides.get(1), Say.it("ui.impact.leaders.summary", moved, all.size()));
    }

    private static String rank(int rank) {
        return rank == 0 ? "–" : Say.count(rank);
    }

    private void causes(Comparison found) {
        List<Cause> all = found.causes();
        String none = found.complete() ? Say.it("ui.impact.causes.none") : Say.it("ui.impact.causes.later");
        causes.nothing(all.isEmpty() ? none : "");
        causes.table(
                List.of("", Say.it("ui.impact.causes.alone"), Say.it("ui.impact.causes.share")),
                all.stream().map(one -> List.of(
                        name(one), Say.it("ui.impact.of", one.without().slotsChanged(), one.without().slots()),
                        Figures.percent(one.share()))).toList());
        causeBars.show(all.stream().map(one -> new DeltaBars.Bar(
                Optional.empty(), name(one), one.share(), Figures.percent(one.share()),
                Say.it("ui.impact.cause", name(one), one.without().slotsChanged(), one.whole().slotsChanged(),
                        one.without().slates()))).toList(),
                all.isEmpty() ? none : Say.it("ui.impact.causes.summary", all.size()));
    }

    private static String name(Cause cause) {
        String what = Say.it("ui.impact.cause." + cause.kind().code());
        return cause.name().isEmpty() ? what : Say.it("ui.impact.cause.named", what, cause.name());
    }

    private void consent(Comparison found, int everybody) {
        List<DeltaBars.Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ConsentGroup group : ConsentGroup.values()) {
            Optional<Agreement> known = Optional.ofNullable(found.byConsent().get(group));
            known.ifPresent(one -> {
                String name = Say.it("ui.impact.consent." + group.code());
                String share = Figures.percent(one.changedShare());
                long all = found.complete() ? one.slates() : Math.max(everybody, one.slates());
                rows.add(List.of(name, Say.it("ui.impact.of", one.changed(), one.slates()), share));
                bars.add(new DeltaBars.Bar(
                        Optional.empty(), name, one.changedShare(), share,
                        Say.it("ui.impact.consent.sentence", name, one.changed(), one.slates())
                                + Figures.between(one.changed(), one.slates(), all)));
            });
        }
        consent.nothing(bars.isEmpty() ? Say.it("ui.impact.nobody-shown") : "");
        consent.table(List.of("", Say.it("ui.impact.consent.slates"), Say.it("ui.impact.consent.share")), rows);
        consentBars.show(bars, Say.it("ui.impact.consent.hint"));
    }

    /// `+312`, with a true minus.
    private static String signed(long amount) {
        return (amount > 0 ? "+" : amount < 0 ? "−" : "") + String.format(Locale.ENGLISH, "%,d", Math.abs(amount));
    }
}

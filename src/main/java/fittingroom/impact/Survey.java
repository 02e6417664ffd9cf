package fittingroom.impact;

import fittingroom.coherence.Beside;
import fittingroom.events.Placement;
import fittingroom.scoring.Counts;
import fittingroom.scoring.Crew;
import fittingroom.scoring.Slates;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Asks for both slates of many shoppers, wave by wave, and keeps how far each pair agrees. What it holds is the same
/// however many threads helped. What is shown together is counted of the slates before; of those after, only what
/// differs from these.
final class Survey {

    private final Engine engine;
    private final Question question;
    private final Map<Placement, Slates> before = new EnumMap<>(Placement.class);
    private final Map<Placement, Slates> after = new EnumMap<>(Placement.class);
    /// By how much what is shown after differs from what is shown before.
    private final Counts<Tally> changes;

    /// By slate; NaN where there is no such page.
    final double[] jaccard;
    final double[] rbo;
    final int[] slots;
    final int[] slotsChanged;

    /// What is shown together, before and after.
    record Count(Tally before, Tally after) {}

    Survey(Engine engine, Question question) {
        this.engine = engine;
        this.question = question;
        this.changes = new Counts<>(engine::tally);
        for (Placement placement : question.placements()) {
            before.put(placement, engine.slates(question.before(), placement));
            after.put(placement, engine.slates(question.after(), placement));
        }
        this.jaccard = new double[question.slates()];
        this.rbo = new double[question.slates()];
        this.slots = new int[question.slates()];
        this.slotsChanged = new int[question.slates()];
    }

    /// Asks for the slates `from` up to `to`.
    ///
    /// @return whether it came to the end; nothing may be read where it was stopped
    boolean ask(int from, int to, Crew crew) {
        int size = question.population().size();
        for (int at = from; at < to;) {
            Placement placement = question.placement(at);
            int end = Math.min(to, at - question.shopper(at) + size);
            int shoppers = question.shopper(end - 1) + 1;
            if (!slates(before, placement).ask(shoppers, crew) || !slates(after, placement).ask(shoppers, crew)
                    || !crew.each(at, end, this::compare)) {
                return false;
            }
            at = end;
        }
        return !crew.isToStop();
    }

    private static Slates slates(Map<Placement, Slates> side, Placement placement) {
        return Optional.ofNullable(side.get(placement)).orElseThrow();
    }

    /// What the slates up to one show together; they were asked for.
    ///
    /// @return empty where it was stopped
    Optional<Count> counted(int upTo, Crew crew) {
        int size = question.population().size();
        Tally sum = engine.tally();
        for (int at = 0; at < upTo; at += size) {
            Optional<Tally> shown = engine.of(
                    slates(before, question.placement(at)), Math.min(size, upTo - at), crew);
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            sum.add(shown.get());
        }
        return Optional.of(new Count(sum, sum.plus(changes.sum(Tally::plus))));
    }

    /// How far the slates of the first shoppers agree, at all placements.
    Agreement agreement(int shoppers) {
        Agreement.Sum sum = new Agreement.Sum();
        for (int slate = 0; slate < question.slates(); slate++) {
            if (question.shopper(slate) < shoppers && wasAsked(slate)) {
                sum.add(jaccard[slate], rbo[slate], slots[slate], slotsChanged[slate]);
            }
        }
        return sum.all();
    }

    boolean wasAsked(int slate) {
        return !Double.isNaN(rbo[slate]);
    }

    int[] slateBefore(int slate) {
        return slates(before, question.placement(slate)).of(question.shopper(slate)).orElseThrow();
    }

    int[] slateAfter(int slate) {
        return slates(after, question.placement(slate)).of(question.shopper(slate)).orElseThrow();
    }

    private void compare(int slate) {
        Slates ours = slates(before, question.placement(slate));
        int shopper = question.shopper(slate);
        Optional<int[]> known = ours.of(shopper);
        if (known.isEmpty()) {
            jaccard[slate] = Double.NaN;
            rbo[slate] = Double.NaN;
            return;
        }
        int[] first = known.get();
        int[] second = slateAfter(slate);
        boolean same = Arrays.equals(first, second);
        jaccard[slate] = same ? 1 : Overlap.jaccard(first, second);
        rbo[slate] = same ? 1 : Overlap.rbo(first, second);
        slots[slate] = Math.max(first.length, second.length);
        slotsChanged[slate] = same ? 0 : Overlap.slotsChanged(first, second);
        if (!same) {
            Beside beside = ours.beside(shopper);
            changes.add(change -> {
                change.take(first, beside);
                change.add(second, beside);
            });
        }
    }
}

package fittingroom.scoring;

import fittingroom.learning.Model;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.ProductSet;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/// Fills the places of a slate from the scores: pins first, then what quotas keep places for, then the best, each checked
/// beside the anchor only when its turn comes, with room for variety; what fills is last. It makes no words.
///
/// A demoted product goes back into the queue with its lower score, so the result is the same as if all had been
/// checked. What variety passed over fills the slate where nothing else is left; what a limit passed over never does.
final class Selection {

    private final Question question;
    private final CoherencePolicy policy;
    private final Suits suits;
    private final ActiveRules rules;
    private final Table table;
    private final BestFirst queue;
    private final Variety variety;
    final Limits limits;
    private final IntArrayList chosen = new IntArrayList();
    /// The pinned and the chosen.
    private final IntArrayList shown = new IntArrayList();

    /// Ordinals by place, -1 where the slate ends early.
    final int[] places;
    /// Index of the pin at each place, or -1.
    final int[] pinnedBy;
    /// Index of the fill at each place, or -1.
    final int[] filledBy;
    /// Index of the quota by product that has one of its places.
    final Int2IntOpenHashMap keptBy = new Int2IntOpenHashMap();
    final IntArrayList heldBack = new IntArrayList();
    final IntArrayList tooLike = new IntArrayList();
    /// Beside each of `tooLike` the ordinal of a chosen near twin, or -1 where there is enough of its type.
    final IntArrayList twins = new IntArrayList();
    final IntArrayList limited = new IntArrayList();
    /// Beside each of `limited` the number that `limits` gave.
    final IntArrayList limitedBy = new IntArrayList();
    final IntArrayList trimmed = new IntArrayList();
    /// The lowest score that anything was looked at with: whatever scores less had no say.
    double least = Double.POSITIVE_INFINITY;
    /// Whether there was not enough for a pin, a quota or the places.
    boolean ranOut;

    Selection(
            Question question, CoherencePolicy policy, Suits suits, Model model, ActiveRules rules,
            IntFunction<List<ActiveRules.Block>> apartFrom, Table table) {
        this.question = question;
        this.policy = policy;
        this.suits = suits;
        this.rules = rules;
        this.table = table;
        this.queue = new BestFirst(table);
        this.variety = new Variety(question, model);
        this.limits = new Limits(rules.limits(), apartFrom);
        this.places = new int[question.size()];
        this.pinnedBy = new int[question.size()];
        this.filledBy = new int[question.size()];
        Arrays.fill(places, -1);
        Arrays.fill(pinnedBy, -1);
        Arrays.fill(filledBy, -1);
    }

    /// @param spare how many of those trimmed are worth knowing; it changes nothing that is chosen
    void run(int spare) {
        pin();
        int free = free();
        for (int i = 0; i < rules.quotas().size(); i++) {
            keep(i, free);
        }
        queue.fill();
        draw(free, spare);
        chosen.sort((a, b) -> queue.before(a, b) ? -1 : queue.before(b, a) ? 1 : 0);
        place();
        for (int i = 0; i < rules.fills().size(); i++) {
            fill(i);
        }
    }

    private void pin() {
        for (int i = 0; i < rules.pins().size(); i++) {
            ActiveRules.PinTo pin = rules.pins().get(i);
            int place = pin.place() - 1;
            while (place < places.length && places[place] >= 0) {
                place++;
            }
            int best = place < places.length ? best(pin.what()) : -1;
            ranOut |= best < 0;
            if (best >= 0) {
                least = Math.min(least, table.score[best]);
                places[place] = best;
                pinnedBy[place] = i;
                show(best);
            }
        }
    }

    private int best(ProductSet what) {
        int best = -1;
        for (int row = 0; table.isOfFew() && row < table.rows(); row++) {
            int product = table.product(row);
            if (what.has(product) && table.isFree(product) && (best < 0 || queue.before(product, best))) {
                best = product;
            }
        }
        for (int w = 0; !table.isOfFew() && w < what.wordCount(); w++) {
            for (long word = what.word(w); word != 0; word &= word - 1) {
                int product = (w << 6) + Long.numberOfTrailingZeros(word);
                if (table.isFree(product) && (best < 0 || queue.before(product, best))) {
                    best = product;
                }
            }
        }
        return best;
    }

    private int free() {
        int free = 0;
        for (int place : places) {
            free += place < 0 ? 1 : 0;
        }
        return free;
    }

    /// Chooses the best matching products until the quota has its places, as far as there are any.
    private void keep(int quota, int free) {
        ActiveRules.Keep keep = rules.quotas().get(quota);
        int missing = keep.quota().of(places.length);
        for (int i = 0; i < shown.size(); i++) {
            missing -= keep.what().has(shown.getInt(i)) ? 1 : 0;
        }
        if (missing <= 0) {
            return;
        }
        int before = chosen.size();
        queue.fill(keep.what());
        draw(Math.min(free, before + missing), 0);
        for (int i = before; i < chosen.size(); i++) {
            keptBy.put(chosen.getInt(i), quota);
        }
        tooLike.clear();
        twins.clear();
        limited.clear();
        limitedBy.clear();
    }

    /// Chooses the best of the queue until so many are chosen.
    private void draw(int wanted, int spare) {
        while (!queue.isEmpty() && (chosen.size() < wanted || trimmed.size() < spare)) {
            int product = queue.take();
            least = chosen.size() < wanted ? Math.min(least, table.score[product]) : least;
            if (sentBack(product)) {
                continue;
            }
            int limit = limits.reached(product);
            if (limit >= 0) {
                limited.add(product);
                limitedBy.add(limit);
            } else if (chosen.size() == wanted) {
                trimmed.add(product);
            } else if (variety.isTooMuch(product, shown)) {
                tooLike.add(product);
                twins.add(variety.twin());
            } else {
                choose(product);
            }
        }
        ranOut |= chosen.size() < wanted;
        drawFromTooLike(wanted);
    }

    private void drawFromTooLike(int wanted) {
        for (int i = 0; chosen.size() < wanted && i < tooLike.size();) {
            int product = tooLike.getInt(i);
            int limit = limits.reached(product);
            if (limit >= 0) {
                limited.add(product);
                limitedBy.add(limit);
            } else {
                choose(product);
            }
            tooLike.removeInt(i);
            twins.removeInt(i);
        }
    }

    private void choose(int product) {
        chosen.add(product);
        show(product);
    }

    private void show(int product) {
        table.taken[product] = true;
        limits.count(product);
        shown.add(product);
    }

    /// Whether the checker's opinion takes the product out or sends it back into the queue.
    private boolean sentBack(int product) {
        Treatment treatment = policy.at(question.placement());
        if (treatment == Treatment.MARK || !suits.asks() || table.checked[product]) {
            return false;
        }
        table.checked[product] = true;
        if (suits.of(product) >= policy.threshold()) {
            return false;
        }
        if (treatment == Treatment.HOLD_BACK) {
            table.taken[product] = true;
            table.heldBack++;
            heldBack.add(product);
        } else {
            table.score[product] *= 1 - policy.strength();
            queue.putBack(product);
        }
        return true;
    }

    private void place() {
        int next = 0;
        for (int place = 0; place < places.length && next < chosen.size(); place++) {
            if (places[place] < 0) {
                places[place] = chosen.getInt(next++);
            }
        }
    }

    /// Puts what a rule fills with on the places that are left. It need not be asked for by any signal nor suit the
    /// placement, but the checker may hold it back.
    private void fill(int fill) {
        ProductSet what = rules.fills().get(fill).what();
        int place = 0;
        boolean holdBack = policy.at(question.placement()) == Treatment.HOLD_BACK && suits.asks();
        IntArrayList candidates = new IntArrayList();
        for (int product = 0; product < table.size() && free() > 0 && !table.isOfFew(); product++) {
            if (what.has(product) && table.mayFill(product) && !table.taken[product]) {
                candidates.add(product);
            }
        }
        candidates.sort((a, b) -> queue.before(a, b) ? -1 : queue.before(b, a) ? 1 : 0);
        for (int product : candidates) {
            while (place < places.length && places[place] >= 0) {
                place++;
            }
            boolean jars = holdBack && suits.of(product) < policy.threshold();
            if (place < places.length && !jars && limits.reached(product) < 0) {
                places[place] = product;
                filledBy[place] = fill;
                table.bringBack(product);
                show(product);
            }
        }
    }
}

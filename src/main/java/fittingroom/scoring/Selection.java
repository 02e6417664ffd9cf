package fittingroom.scoring;

import fittingroom.events.Placement;
import fittingroom.learning.Content;
import fittingroom.learning.Model;
import fittingroom.learning.Kinds;
import fittingroom.rules.ActiveRules;
import fittingroom.rules.CoherencePolicy;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.rules.ProductSet;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/// Fills the places of a slate from the scores: pins first, then the best, each checked beside the anchor only when
/// its turn comes, with room for variety. It makes no words.
///
/// A demoted product goes back into the queue with its lower score, so the result is the same as if all had been
/// checked. Variety: nothing that reads the same twice, no more than two near twins, and outside *similar* no more than three in ten of one type; what
/// was passed over fills the slate where nothing else is left.
final class Selection {

    private static final float TWIN = 0.86f;
    private static final int TWINS = 2;
    private static final double TYPE_SHARE = 0.3;

    private final Question question;
    private final CoherencePolicy policy;
    private final Suits suits;
    private final Content content;
    private final Kinds kinds;
    private final Table table;
    /// Nobody has seen anything yet and nothing is asked about: a walk through the shop, one of a kind.
    private final boolean unprompted;
    private int queued;
    private int twin;

    /// Ordinals by place, -1 where the slate ends early.
    final int[] places;
    /// Rule index of the pin at each place, or -1.
    final int[] pinnedBy;
    final IntArrayList heldBack = new IntArrayList();
    final IntArrayList tooLike = new IntArrayList();
    /// Beside each of `tooLike` the ordinal of a chosen near twin, or -1 where there is enough of its type.
    final IntArrayList twins = new IntArrayList();
    final IntArrayList trimmed = new IntArrayList();

    Selection(Question question, CoherencePolicy policy, Suits suits, Model model, Table table) {
        this.question = question;
        this.policy = policy;
        this.suits = suits;
        this.content = model.content();
        this.kinds = model.kinds();
        this.table = table;
        this.unprompted = !model.hasLearned() && question.context().length == 0;
        this.places = new int[question.size()];
        this.pinnedBy = new int[question.size()];
        Arrays.fill(places, -1);
        Arrays.fill(pinnedBy, -1);
    }

    /// @param spare how many of those trimmed are worth knowing; it changes nothing that is chosen
    void run(ActiveRules rules, int spare) {
        pin(rules);
        fillQueue();
        IntArrayList chosen = new IntArrayList();
        int free = free();
        while (queued > 0 && (chosen.size() < free || trimmed.size() < spare)) {
            int product = takeBest();
            if (sentBack(product)) {
                continue;
            }
            if (chosen.size() == free) {
                trimmed.add(product);
            } else if (isTooMuch(product, chosen)) {
                tooLike.add(product);
                twins.add(twin);
            } else {
                chosen.add(product);
            }
        }
        while (chosen.size() < free && !tooLike.isEmpty()) {
            chosen.add(tooLike.removeInt(0));
            twins.removeInt(0);
        }
        chosen.sort((a, b) -> before(a, b) ? -1 : before(b, a) ? 1 : 0);
        place(chosen);
    }

    private void pin(ActiveRules rules) {
        for (int i = 0; i < rules.pins().size(); i++) {
            ActiveRules.PinTo pin = rules.pins().get(i);
            int place = pin.place() - 1;
            while (place < places.length && places[place] >= 0) {
                place++;
            }
            int best = place < places.length ? best(pin.what()) : -1;
            if (best >= 0) {
                places[place] = best;
                pinnedBy[place] = i;
                table.checked[best] = true;
            }
        }
    }

    private int best(ProductSet what) {
        int best = -1;
        for (int w = 0; w < what.wordCount(); w++) {
            for (long word = what.word(w); word != 0; word &= word - 1) {
                int product = (w << 6) + Long.numberOfTrailingZeros(word);
                if (table.inTheRunning(product) && !table.checked[product] && (best < 0 || before(product, best))) {
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
            table.heldBack++;
            heldBack.add(product);
        } else {
            table.score[product] *= 1 - policy.strength();
            table.queue[queued] = product;
            up(queued++);
        }
        return true;
    }

    private boolean isTooMuch(int product, IntArrayList chosen) {
        int alike = 0;
        int sameType = 0;
        int nearest = -1;
        int type = kinds.type(product);
        for (int i = 0; i < chosen.size() + places.length; i++) {
            int other = i < chosen.size() ? chosen.getInt(i) : places[i - chosen.size()];
            if (other >= 0) {
                if (looksTheSame(product, other)) {
                    twin = other;
                    return true;
                }
                if (content.cosine(product, other) >= TWIN) {
                    alike++;
                    nearest = other;
                }
                boolean like = unprompted ? kinds.mayReplace(product, other) : kinds.type(other) == type;
                sameType += type >= 0 && like ? 1 : 0;
            }
        }
        int mostOfType = unprompted ? 1 : question.placement() == Placement.SIMILAR
                ? Integer.MAX_VALUE
                : Math.max(2, (int) Math.ceil(places.length * TYPE_SHARE));
        twin = alike >= TWINS ? nearest : -1;
        return alike >= TWINS || sameType >= mostOfType;
    }

    /// The same title is shown once; of a thing in several colours one, except among alternatives.
    private boolean looksTheSame(int product, int other) {
        return question.placement() == Placement.SIMILAR
                ? kinds.sameTitle(product, other) : kinds.sameLook(product, other);
    }

    private void place(IntArrayList chosen) {
        int next = 0;
        for (int place = 0; place < places.length && next < chosen.size(); place++) {
            if (places[place] < 0) {
                places[place] = chosen.getInt(next++);
            }
        }
    }

    private boolean before(int a, int b) {
        return table.score[a] > table.score[b] || (table.score[a] == table.score[b] && a < b);
    }

    private void fillQueue() {
        queued = 0;
        for (int product = 0; product < table.size(); product++) {
            if (table.inTheRunning(product) && !table.checked[product]) {
                table.queue[queued++] = product;
            }
        }
        for (int i = queued / 2 - 1; i >= 0; i--) {
            down(i);
        }
    }

    private int takeBest() {
        int best = table.queue[0];
        table.queue[0] = table.queue[--queued];
        down(0);
        return best;
    }

    private void up(int from) {
        int at = from;
        int product = table.queue[at];
        while (at > 0 && before(product, table.queue[(at - 1) >> 1])) {
            table.queue[at] = table.queue[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        table.queue[at] = product;
    }

    private void down(int from) {
        int at = from;
        int product = table.queue[at];
        while (2 * at + 1 < queued) {
            int child = 2 * at + 1;
            if (child + 1 < queued && before(table.queue[child + 1], table.queue[child])) {
                child++;
            }
            if (!before(table.queue[child], product)) {
                break;
            }
            table.queue[at] = table.queue[child];
            at = child;
        }
        table.queue[at] = product;
    }
}

package fittingroom.shoppers;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Gives every name the shopper that it belongs to. It works from the names that say most of a person to those that say
/// least: accounts, loyalty cards, e-mail addresses, devices, cookies. Each is a shopper, and takes in the names that it
/// was seen with, step by step outward; a name that two shoppers reach in the same step is shared, belongs to neither and
/// leads no further. So no evidence ever makes two accounts one; only a person's word does.
///
/// Steps are taken by all at once, so the order of names, links and words does not matter.
final class Labelling {

    /// So many names are not one person's: a placeholder, a robot, a till.
    static final int CROWD_FROM = 200;

    static final int NONE = -1;
    static final int SHARED = -2;
    static final int CROWD = -3;
    private static final int SEVERAL = -4;

    private final LinkGraph graph;
    private final int[] unit;
    private final int[] nextInUnit;
    private final int[] rank;
    private final int[] label;
    private final int[] offered;
    private final IntOpenHashSet shared = new IntOpenHashSet();
    private final LongOpenHashSet apart = new LongOpenHashSet();

    private Labelling(LinkGraph graph) {
        this.graph = graph;
        int count = graph.size();
        unit = new int[count];
        nextInUnit = new int[count];
        rank = new int[count];
        label = new int[count];
        offered = new int[count];
        for (int i = 0; i < count; i++) {
            unit[i] = i;
            nextInUnit[i] = i;
            rank[i] = graph.rank(i);
        }
    }

    /// @return for each name the name that stands for its shopper, or [#SHARED] or [#CROWD]
    static int[] of(LinkGraph graph, List<IdentityWord> words, Set<String> shared) {
        Labelling labelling = new Labelling(graph);
        labelling.hear(words);
        shared.stream().mapToInt(graph::find).filter(name -> name >= 0).forEach(labelling.shared::add);
        do {
            labelling.run();
        } while (labelling.partsMore(words));
        return labelling.heads();
    }

    /// Names that a person called the same are one from the start, unless that would join two that are said to differ.
    private void hear(List<IdentityWord> words) {
        Comparator<IdentityWord> byLetters = Comparator.comparing(IdentityWord::one).thenComparing(IdentityWord::other);
        List<IdentityWord> differ = words.stream().filter(word -> !word.same()).sorted(byLetters).toList();
        words.stream().filter(IdentityWord::same).sorted(byLetters).forEach(word -> unite(word, differ));
        for (IdentityWord word : differ) {
            int one = unit[graph.find(word.one())];
            int other = unit[graph.find(word.other())];
            apart.add(pair(one, other));
            apart.add(pair(other, one));
        }
    }

    private void unite(IdentityWord word, List<IdentityWord> differ) {
        int one = unit[graph.find(word.one())];
        int other = unit[graph.find(word.other())];
        boolean forbidden = differ.stream().anyMatch(no -> {
            int a = unit[graph.find(no.one())];
            int b = unit[graph.find(no.other())];
            return (a == one && b == other) || (a == other && b == one);
        });
        if (one == other || forbidden) {
            return;
        }
        int root = Math.min(one, other);
        int gone = Math.max(one, other);
        rank[root] = Math.min(rank[root], rank[gone]);
        int name = gone;
        do {
            unit[name] = root;
            name = nextInUnit[name];
        } while (name != gone);
        int after = nextInUnit[root];
        nextInUnit[root] = nextInUnit[gone];
        nextInUnit[gone] = after;
    }

    private void run() {
        Arrays.fill(label, NONE);
        Arrays.fill(offered, NONE);
        for (int i = 0; i < label.length; i++) {
            if (unit[i] == i && degree(i) > CROWD_FROM) {
                label[i] = CROWD;
            } else if (shared.contains(i) && nextInUnit[i] == i) {
                label[i] = SHARED;
            }
        }
        for (int level = 0; level < LinkGraph.RANKS; level++) {
            IntArrayList frontier = new IntArrayList();
            for (int i = 0; i < label.length; i++) {
                if (unit[i] == i && label[i] == NONE && rank[i] == level) {
                    label[i] = i;
                    frontier.add(i);
                }
            }
            while (!frontier.isEmpty()) {
                frontier = step(frontier, level);
            }
        }
    }

    private int degree(int root) {
        int sum = 0;
        int name = root;
        do {
            sum += graph.degree(name);
            name = nextInUnit[name];
        } while (name != root);
        return sum;
    }

    /// Everybody on the frontier offers their shopper to the names beside them.
    ///
    /// @return those that took it
    private IntArrayList step(IntArrayList frontier, int level) {
        IntArrayList asked = new IntArrayList();
        for (int i = 0; i < frontier.size(); i++) {
            int from = frontier.getInt(i);
            int name = from;
            do {
                offer(name, label[from], level, asked);
                name = nextInUnit[name];
            } while (name != from);
        }
        IntArrayList taken = new IntArrayList();
        for (int i = 0; i < asked.size(); i++) {
            int one = asked.getInt(i);
            label[one] = offered[one] == SEVERAL ? SHARED : offered[one];
            offered[one] = NONE;
            if (label[one] != SHARED) {
                taken.add(one);
            }
        }
        return taken;
    }

    private void offer(int name, int shopper, int level, IntArrayList asked) {
        for (int n = 0; n < graph.degree(name); n++) {
            int to = unit[graph.other(graph.link(name, n), name)];
            if (label[to] != NONE || rank[to] <= level || apart.contains(pair(to, shopper))) {
                continue;
            }
            if (offered[to] == NONE) {
                offered[to] = shopper;
                asked.add(to);
            } else if (offered[to] != shopper) {
                offered[to] = SEVERAL;
            }
        }
    }

    /// Whether names that are said to differ have met in one shopper by another way; the one that leaves is kept out of it.
    private boolean partsMore(List<IdentityWord> words) {
        boolean any = false;
        for (IdentityWord word : words) {
            int one = unit[graph.find(word.one())];
            int other = unit[graph.find(word.other())];
            if (!word.same() && one != other && label[one] >= 0 && label[one] == label[other]) {
                any |= apart.add(pair(label[one] == one ? other : one, label[one]));
            }
        }
        return any;
    }

    private int[] heads() {
        int[] heads = new int[label.length];
        for (int i = 0; i < heads.length; i++) {
            int shopper = label[unit[i]];
            heads[i] = shopper >= 0 ? best(shopper) : unit[i] == i && nextInUnit[i] == i ? shopper : best(unit[i]);
        }
        return heads;
    }

    /// The name of a unit that says most, of several the first by its letters.
    private int best(int root) {
        int best = root;
        int name = root;
        do {
            int order = Integer.compare(graph.rank(name), graph.rank(best));
            best = order < 0 || (order == 0 && name < best) ? name : best;
            name = nextInUnit[name];
        } while (name != root);
        return best;
    }

    private static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }
}

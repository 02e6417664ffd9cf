package fittingroom.trials;

import fittingroom.catalog.Catalog;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// What is learned from and what is asked afterwards, as ordinals: rows of products, and for each what was held back. It
/// holds no model and judges none.
///
/// @param kind whether a row is a shopper's set or a visit in its order
/// @param names of the products, by ordinal
/// @param learned rows to learn from, oldest first; of [Kind#INTERACTIONS] one a shopper
/// @param asked rows held back; of [Kind#INTERACTIONS] beside `learned`, empty for shoppers who are not asked
@SuppressWarnings("ArrayRecordComponent")
public record Split(Kind kind, List<String> names, int[][] learned, int[][] asked) {

    /// What a row is.
    public enum Kind {
        INTERACTIONS,
        SESSIONS
    }

    private static final double ASKED_SHARE = 0.2;
    private static final int ROWS_TO_SPLIT = 5;
    private static final int SESSIONS_ASKED = 10;

    public int products() {
        return names.size();
    }

    /// The ordinal of each product in a catalog, -1 where it is not there.
    int[] ordinals(Catalog catalog) {
        return names.stream().mapToInt(name -> catalog.find(name).orElse(-1)).toArray();
    }

    /// A cut of what may be learned from, to choose settings on: what is asked here never shows.
    ///
    /// Of interactions a fifth of each longer row, by chance; of sessions the latest tenth.
    ///
    /// @param most rows that are asked at most
    public Split validation(SplittableRandom random, int most) {
        return kind == Kind.SESSIONS ? latest(most) : someOfEach(random, most);
    }

    private Split latest(int most) {
        int cut = learned.length - Math.min(most, learned.length / SESSIONS_ASKED);
        return new Split(
                kind, names, Arrays.copyOf(learned, cut), Arrays.copyOfRange(learned, cut, learned.length));
    }

    private Split someOfEach(SplittableRandom random, int most) {
        int[][] kept = new int[learned.length][];
        int[][] held = new int[learned.length][];
        int askedRows = 0;
        int stride = Math.max(1, learned.length / most);
        for (int row = 0; row < learned.length; row++) {
            int[] all = learned[row].clone();
            boolean ask = all.length >= ROWS_TO_SPLIT && row % stride == 0;
            askedRows += ask ? 1 : 0;
            for (int i = all.length - 1; i > 0 && ask; i--) {
                int other = random.nextInt(i + 1);
                int swap = all[i];
                all[i] = all[other];
                all[other] = swap;
            }
            int back = ask ? Math.max(1, (int) Math.round(all.length * ASKED_SHARE)) : 0;
            kept[row] = Arrays.copyOf(all, all.length - back);
            held[row] = Arrays.copyOfRange(all, all.length - back, all.length);
        }
        return askedRows > 0 ? new Split(kind, names, kept, held) : oneOfEach(most);
    }

    /// Where every row is short: the last of those that hold two or more.
    private Split oneOfEach(int most) {
        int[][] kept = new int[learned.length][];
        int[][] held = new int[learned.length][];
        int stride = Math.max(1, learned.length / most);
        for (int row = 0; row < learned.length; row++) {
            int back = learned[row].length > 1 && row % stride == 0 ? 1 : 0;
            kept[row] = Arrays.copyOf(learned[row], learned[row].length - back);
            held[row] = Arrays.copyOfRange(learned[row], kept[row].length, learned[row].length);
        }
        return new Split(kind, names, kept, held);
    }

    /// Numbers names as they come.
    static final class Numbers {
        private final Object2IntOpenHashMap<String> known = new Object2IntOpenHashMap<>();
        private final ArrayList<String> names = new ArrayList<>();

        Numbers() {
            known.defaultReturnValue(-1);
        }

        int of(String name) {
            int number = known.getInt(name);
            if (number < 0) {
                number = names.size();
                known.put(name, number);
                names.add(name);
            }
            return number;
        }

        List<String> names() {
            return List.copyOf(names);
        }
    }
}

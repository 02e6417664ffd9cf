package fittingroom.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether what was bought in a row was cancelled or given back, as a column of states says it: in a word, or by yes in a
/// column that asks just this. Half of an order given back is no return of a row.
final class Returned {

    private static final int REMEMBERED = 1_000;
    private static final List<String> BACK = List.of(
            "cancel", "return", "refund", "storn", "chargeback", "charged_back", "void", "annul", "retour", "zuruck", "ruckgabe",
            "ruckerstatt", "devuel", "devol", "reembols", "rembours", "reso", "geannuleerd", "kansellert", "refusion");

    private final int column;
    private final boolean asks;
    private final Map<String, Boolean> known = new HashMap<>();

    Returned(Mapping mapping) {
        column = mapping.place(Field.STATUS);
        asks = column >= 0 && isBack(Names.simple(mapping.column(Field.STATUS)));
    }

    boolean is(RowReader rows) {
        String text = column < 0 ? "" : rows.cell(column);
        if (text.isEmpty()) {
            return false;
        }
        Boolean before = known.get(text);
        if (before != null) {
            return before;
        }
        boolean now = read(text);
        if (known.size() < REMEMBERED) {
            known.put(text, now);
        }
        return now;
    }

    /// A column that asks is answered by anything but no: also by the day on which it was cancelled.
    private boolean read(String text) {
        String state = Names.simple(text);
        boolean part = state.startsWith("part") || state.startsWith("not_") || state.startsWith("non_");
        if (isBack(state)) {
            return !part;
        }
        return asks && EventWords.yes(text).orElse(!state.isEmpty());
    }

    private static boolean isBack(String simple) {
        return BACK.stream().anyMatch(simple::contains);
    }
}

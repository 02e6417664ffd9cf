package fittingroom.intake;

import java.util.List;

/// Whether the reduced price of a row holds today, by the days that the row itself names: from one to another, in two
/// columns or in one. A row that names none holds.
final class SaleDays {

    private static final List<String> RANGES = List.of("sale_price_effective_date", "sale_price_dates");
    private static final List<String> STARTS = List.of(
            "date_sale_price_starts", "special_price_from_date", "special_from_date", "sale_price_from", "sale_start_date", "sale_starts");
    private static final List<String> ENDS = List.of(
            "date_sale_price_ends", "special_price_to_date", "special_to_date", "sale_price_to", "sale_end_date", "sale_ends");
    private static final long DAY = 86_400_000L;

    private final Times times;
    private final long today;
    private final int range;
    private final int start;
    private final int end;

    SaleDays(Desk desk) {
        times = desk.times();
        today = desk.latest() - DAY;
        List<String> names = desk.mapping().columns().stream().map(Names::simple).toList();
        range = first(names, RANGES);
        start = first(names, STARTS);
        end = first(names, ENDS);
    }

    private static int first(List<String> names, List<String> wanted) {
        return wanted.stream().mapToInt(names::indexOf).filter(place -> place >= 0).findFirst().orElse(-1);
    }

    boolean isOn(RowReader rows) {
        String[] both = (range < 0 ? "" : rows.cell(range)).split("/", -1);
        boolean whole = both.length == 2;
        return hasBegun(whole ? both[0] : cell(rows, start)) && lasts(whole ? both[1] : cell(rows, end));
    }

    private boolean hasBegun(String from) {
        long moment = from.isBlank() ? Times.NONE : times.parse(from.strip());
        return moment == Times.NONE || moment <= today;
    }

    /// The last day counts to its end.
    private boolean lasts(String to) {
        long moment = to.isBlank() ? Times.NONE : times.parse(to.strip());
        return moment == Times.NONE || moment + (moment % DAY == 0 ? DAY : 0) > today;
    }

    private static String cell(RowReader rows, int column) {
        return column < 0 ? "" : rows.cell(column);
    }
}

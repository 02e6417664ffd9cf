package fittingroom.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does with rows of a cause what a person wants, before they reach whoever makes products and events of them. It finds
/// a cause by the very reading that the others use.
final class TreatedRows implements Assembler {

    private static final List<Field> PRICES = List.of(Field.PRICE, Field.LIST_PRICE, Field.SALE_PRICE);
    private static final List<Field> COUNTS = List.of(Field.QUANTITY, Field.DWELL_MS, Field.POSITION);

    private final Assembler next;
    private final Findings findings;
    private final Mapping mapping;
    private final Map<IntakeProblem, Treatment> wanted = new EnumMap<>(IntakeProblem.class);

    private TreatedRows(Assembler next, Desk desk) {
        this.next = next;
        this.findings = desk.findings();
        this.mapping = desk.mapping();
        for (IntakeProblem cause : IntakeProblem.values()) {
            Optional.ofNullable(desk.options().treatments().get(cause.code()))
                    .filter(treatment -> Treatment.usual(cause).filter(usual -> usual != treatment).isPresent())
                    .ifPresent(treatment -> wanted.put(cause, treatment));
        }
    }

    /// The assembler itself where nothing but the usual is wanted.
    static Assembler before(Assembler next, Desk desk) {
        TreatedRows treated = new TreatedRows(next, desk);
        return treated.wanted.isEmpty() ? next : treated;
    }

    @Override
    public void row(RowReader rows) {
        RowReader left = rows;
        for (Map.Entry<IntakeProblem, Treatment> one : wanted.entrySet()) {
            int place = offender(one.getKey(), rows);
            if (place >= 0 && one.getValue() == Treatment.SKIP) {
                findings.reject(rows, one.getKey(), rows.columns().get(place), rows.cell(place));
                return;
            }
            left = place >= 0 ? new Without(left, place) : left;
        }
        next.row(left);
    }

    @Override
    public void finish() {
        next.finish();
    }

    /// The column at fault in the present row, or -1.
    private int offender(IntakeProblem cause, RowReader rows) {
        return switch (cause) {
            case BAD_PRICE -> first(PRICES, rows, text -> Numbers.money(text, "").isEmpty());
            case NEGATIVE_PRICE -> first(PRICES, rows, text -> Numbers.money(text, "").filter(price -> price.minor() < 0).isPresent());
            case BAD_STOCK -> first(List.of(Field.STOCK), rows, text -> Numbers.whole(text) == Numbers.NONE);
            case BAD_NUMBER -> first(COUNTS, rows, text -> Numbers.whole(text) == Numbers.NONE);
            case BAD_CHANNEL -> first(List.of(Field.CHANNEL), rows, text -> EventWords.channel(text).isEmpty());
            case BAD_CONSENT -> first(List.of(Field.CONSENT), rows, text -> EventWords.consent(text).isEmpty());
            default -> -1;
        };
    }

    private int first(List<Field> fields, RowReader rows, java.util.function.Predicate<String> wrong) {
        for (Field field : fields) {
            for (int place : mapping.all(field)) {
                String text = rows.cell(place);
                if (!text.isEmpty() && wrong.test(text)) {
                    return place;
                }
            }
        }
        return -1;
    }

    /// A row with one cell emptied.
    private record Without(RowReader rows, int place) implements RowsOver {
        @Override
        public String cell(int column) {
            return column == place ? "" : rows.cell(column);
        }
    }
}

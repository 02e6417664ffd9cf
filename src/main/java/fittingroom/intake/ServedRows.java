package fittingroom.intake;

import fittingroom.events.Channel;
import fittingroom.events.Mailbox;
import fittingroom.events.ServedSlate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One place of a served list a row, or a whole list in its row; rows of the same slate are put together in the order of their positions. A slate
/// whose rows lie far apart is handed on in parts rather than held for ever.
final class ServedRows implements Assembler {

    private static final int OPEN = 20_000;

    private record Place(long position, String product) {}

    private record Open(long time, String shopper, Channel channel, String placement, String anchor, Set<Place> places) {}

    private final Sink sink;
    private final Findings findings;
    private final Mapping mapping;
    private final Times times;
    private final long latest;
    private final boolean[] packed;
    private final Map<String, Open> open = new LinkedHashMap<>();

    ServedRows(Desk desk) {
        sink = desk.sink();
        findings = desk.findings();
        mapping = desk.mapping();
        times = desk.times();
        latest = desk.latest();
        packed = new boolean[mapping.columns().size()];
        for (int place : mapping.all(Field.PRODUCT)) {
            packed[place] = isPlural(Names.simple(mapping.columns().get(place)));
        }
    }

    /// `recommendations`, `items.id`: a column that holds several products in a cell.
    private static boolean isPlural(String name) {
        return name.endsWith("s") || name.endsWith("item_list") || name.startsWith("items_") || name.startsWith("products_")
                || name.startsWith("recommendations_") || name.startsWith("results_") || name.startsWith("item_list_");
    }

    @Override
    public void row(RowReader rows) {
        String anchor = mapping.text(rows, Field.ANCHOR);
        List<String> products = products(rows);
        String when = mapping.text(rows, Field.TIME);
        String slate = slate(rows, anchor, when);
        long moment = when.isEmpty() ? 0 : times.parse(when);
        if (slate.isEmpty()) {
            findings.reject(rows, IntakeProblem.NO_SLATE, mapping.column(Field.SLATE), "");
        } else if (products.isEmpty()) {
            findings.reject(rows, IntakeProblem.NO_PRODUCT, mapping.column(Field.PRODUCT), "");
        } else if (moment == Times.NONE) {
            findings.reject(rows, IntakeProblem.BAD_TIME, mapping.column(Field.TIME), when);
        } else if (!when.isEmpty() && (moment < Times.EARLIEST || moment > latest)) {
            findings.reject(rows, IntakeProblem.TIME_OUT_OF_RANGE, mapping.column(Field.TIME), when);
        } else {
            place(rows, slate, moment, anchor, products);
        }
    }

    /// The name of the list, or what there is one list of: an anchor, a shopper at a time.
    private String slate(RowReader rows, String anchor, String when) {
        String named = mapping.text(rows, Field.SLATE);
        if (!named.isEmpty()) {
            return named;
        }
        String shopper = Mailbox.name(mapping.text(rows, Field.SHOPPER));
        String of = anchor.isEmpty() ? shopper : shopper.isEmpty() ? anchor : anchor + " " + shopper;
        return of.isEmpty() || when.isEmpty() ? of : of + " " + when;
    }

    /// One product, or all that stand in the row: in columns of their own or packed into one cell.
    private List<String> products(RowReader rows) {
        List<String> all = new ArrayList<>();
        for (int place : mapping.all(Field.PRODUCT)) {
            String text = rows.cell(place);
            if (packed[place]) {
                Stream.of(text.replaceAll("[\\[\\]\"']", "").split("[|,;]", -1)).map(String::strip)
                        .filter(one -> !one.isEmpty()).forEach(all::add);
            } else if (!text.isEmpty()) {
                all.add(text);
            }
        }
        return all;
    }

    private void place(RowReader rows, String slate, long moment, String anchor, List<String> products) {
        Open known = open.get(slate);
        if (known == null) {
            known = new Open(
                    moment, Mailbox.name(mapping.text(rows, Field.SHOPPER)),
                    EventWords.channel(mapping.text(rows, Field.CHANNEL)).orElse(Channel.WEB),
                    mapping.text(rows, Field.PLACEMENT), anchor, new LinkedHashSet<>());
            open.put(slate, known);
        }
        long position = Numbers.whole(mapping.text(rows, Field.POSITION));
        boolean fresh = false;
        for (String product : products) {
            boolean stated = position != Numbers.NONE && products.size() == 1;
            fresh |= known.places().add(new Place(stated ? position : known.places().size() + 1, product));
        }
        if (!fresh) {
            findings.merge();
            findings.note(IntakeProblem.DUPLICATE_EVENT, rows.row(), mapping.column(Field.SLATE), slate);
            return;
        }
        findings.accept();
        if (moment != 0) {
            findings.seen(moment);
        }
        if (open.size() > OPEN) {
            handOver(open.keySet().iterator().next());
        }
    }

    @Override
    public void finish() {
        List.copyOf(open.keySet()).forEach(this::handOver);
    }

    private void handOver(String slate) {
        Open done = open.remove(slate);
        if (done == null) {
            return;
        }
        findings.slates++;
        sink.served(new ServedSlate(
                slate, done.time(), done.shopper(), done.channel(), done.placement(), done.anchor(),
                done.places().stream().sorted(Comparator.comparingLong(Place::position)).map(Place::product).toList()));
    }
}

package fittingroom.intake;

import fittingroom.events.Channel;
import fittingroom.events.Mailbox;
import fittingroom.events.ServedSlate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One place of a served list a row; rows of the same slate are put together in the order of their positions. A slate
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
    private final Map<String, Open> open = new LinkedHashMap<>();

    ServedRows(Desk desk) {
        sink = desk.sink();
        findings = desk.findings();
        mapping = desk.mapping();
        times = desk.times();
        latest = desk.latest();
    }

    @Override
    public void row(RowReader rows) {
        String anchor = mapping.text(rows, Field.ANCHOR);
        String slate = mapping.text(rows, Field.SLATE);
        String product = mapping.text(rows, Field.PRODUCT);
        String when = mapping.text(rows, Field.TIME);
        slate = slate.isEmpty() ? anchor : slate;
        long moment = when.isEmpty() ? 0 : times.parse(when);
        if (slate.isEmpty()) {
            findings.reject(rows, IntakeProblem.NO_SLATE, mapping.column(Field.SLATE), "");
        } else if (product.isEmpty()) {
            findings.reject(rows, IntakeProblem.NO_PRODUCT, mapping.column(Field.PRODUCT), "");
        } else if (moment == Times.NONE) {
            findings.reject(rows, IntakeProblem.BAD_TIME, mapping.column(Field.TIME), when);
        } else if (!when.isEmpty() && (moment < Times.EARLIEST || moment > latest)) {
            findings.reject(rows, IntakeProblem.TIME_OUT_OF_RANGE, mapping.column(Field.TIME), when);
        } else {
            place(rows, slate, moment, anchor, product);
        }
    }

    private void place(RowReader rows, String slate, long moment, String anchor, String product) {
        Open known = open.get(slate);
        if (known == null) {
            known = new Open(
                    moment, Mailbox.name(mapping.text(rows, Field.SHOPPER)),
                    EventWords.channel(mapping.text(rows, Field.CHANNEL)).orElse(Channel.WEB),
                    mapping.text(rows, Field.PLACEMENT), anchor, new LinkedHashSet<>());
            open.put(slate, known);
        }
        long position = Numbers.whole(mapping.text(rows, Field.POSITION));
        Place place = new Place(position == Numbers.NONE ? known.places().size() + 1 : position, product);
        if (!known.places().add(place)) {
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

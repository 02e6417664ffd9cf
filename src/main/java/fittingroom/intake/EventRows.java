package fittingroom.intake;

import fittingroom.base.Money;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.Identity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One event a row, checked and handed on at once, in flat memory. Texts that repeat over millions of rows (kinds,
/// channels, consent, currencies) are read once each.
final class EventRows implements Assembler {

    private static final int REMEMBERED = 10_000;

    private final Sink sink;
    private final Findings findings;
    private final Mapping mapping;
    private final Times times;
    private final long latest;
    private final String currency;
    private final EventKind usual;
    private final RecentIds recent = new RecentIds();
    private final ContentName content;
    private final ShopperCells names;
    private final Map<String, Optional<EventKind>> kinds = new HashMap<>();
    private final Map<String, Optional<Consent>> consents = new HashMap<>();
    private final ChannelCells channels;
    private final PriceCells prices;
    private final Returned returned;
    private final int id;
    private final int time;
    private final int[] timeParts;
    private final int type;
    private final boolean ofMails;
    private final int session;
    private final int product;
    private final int quantity;
    private final int money;
    private final int dwell;
    private final int perDwell;
    private final int position;
    private final int list;
    private final int text;
    private final int consent;
    private final int gpc;

    EventRows(Desk desk) {
        sink = desk.sink();
        findings = desk.findings();
        mapping = desk.mapping();
        times = desk.times();
        latest = desk.latest();
        currency = desk.options().currency().isEmpty() ? desk.amounts().currency() : desk.options().currency();
        usual = desk.options().assumed().type().orElseGet(() -> usual(mapping));
        channels = new ChannelCells(desk);
        prices = new PriceCells(desk);
        returned = new Returned(mapping);
        id = mapping.place(Field.ID);
        time = mapping.place(Field.TIME);
        timeParts = Arrays.stream(mapping.all(Field.TIME)).sorted().toArray();
        type = mapping.place(Field.TYPE);
        ofMails = mapping.has(Field.EMAIL) && !mapping.has(Field.PRODUCT);
        names = new ShopperCells(mapping);
        content = new ContentName(mapping, recent);
        session = mapping.place(Field.SESSION);
        product = mapping.place(Field.PRODUCT);
        quantity = mapping.place(Field.QUANTITY);
        money = mapping.place(Field.CURRENCY);
        dwell = mapping.place(Field.DWELL_MS);
        perDwell = Names.isInSeconds(mapping.column(Field.DWELL_MS)) ? 1000 : 1;
        position = mapping.place(Field.POSITION);
        list = mapping.place(Field.LIST);
        text = mapping.place(Field.TEXT);
        consent = mapping.place(Field.CONSENT);
        gpc = mapping.place(Field.GPC);
    }

    /// What rows tell of where no column says it: what has a quantity or a price was bought.
    static EventKind usual(Mapping mapping) {
        boolean sold = mapping.has(Field.QUANTITY) || mapping.has(Field.PRICE) || mapping.has(Field.LINE_PRICE);
        return sold ? EventKind.PURCHASE : EventKind.VIEW;
    }

    @Override
    public void row(RowReader rows) {
        String when = moment(rows);
        long moment = times.parse(when);
        if (moment == Times.NONE) {
            findings.reject(rows, IntakeProblem.BAD_TIME, mapping.column(Field.TIME), when);
            return;
        }
        if (moment < Times.EARLIEST || moment > latest) {
            findings.reject(rows, IntakeProblem.TIME_OUT_OF_RANGE, mapping.column(Field.TIME), when);
            return;
        }
        String what = cell(rows, type);
        Optional<EventKind> kind = what.isEmpty() && type < 0 ? Optional.of(usual) : kind(what);
        if (ofMails && kind.isPresent() && kind.get() == EventKind.CLICK) {
            kind = Optional.of(EventKind.EMAIL_CLICK);
        }
        if (kind.isEmpty()) {
            findings.reject(rows, IntakeProblem.BAD_TYPE, mapping.column(Field.TYPE), what);
            return;
        }
        String stated = cell(rows, consent);
        Optional<Consent> said = remembered(consents, stated, EventWords::consent);
        if (said.isEmpty()) {
            findings.reject(rows, IntakeProblem.BAD_CONSENT, mapping.column(Field.CONSENT), stated);
            return;
        }
        event(rows, moment, kind.get(), EventWords.withGpc(said.get(), cell(rows, gpc)));
    }

    /// The time as one text; a date whose parts stand in columns of their own is put together in their order.
    private String moment(RowReader rows) {
        if (timeParts.length < 2) {
            return cell(rows, time);
        }
        StringBuilder whole = new StringBuilder();
        for (int part : timeParts) {
            String text = rows.cell(part);
            if (text.isEmpty()) {
                continue;
            }
            char joint = text.indexOf(':') > 0 ? ' ' : '-';
            whole.append(whole.isEmpty() ? "" : String.valueOf(joint));
            whole.append(text.length() == 1 ? "0" : "").append(text);
        }
        return whole.toString();
    }

    private void event(RowReader rows, long moment, EventKind kind, Consent said) {
        String visit = cell(rows, session);
        List<Identity> known = names.of(rows);
        String who = known.isEmpty() ? "" : known.getFirst().id();
        String thing = cell(rows, product);
        if (who.isEmpty() && visit.isEmpty()) {
            findings.reject(rows, IntakeProblem.NO_SHOPPER, mapping.column(Field.SHOPPER), "");
            return;
        }
        if (thing.isEmpty() && needsProduct(kind)) {
            findings.reject(rows, IntakeProblem.NO_PRODUCT, mapping.column(Field.PRODUCT), "");
            return;
        }
        String name = cell(rows, id);
        long fingerprint = name.isEmpty() ? content.of(rows, moment, kind, known) : RecentIds.hash(name);
        if (name.isEmpty() ? content.isRepeat() : !recent.add(fingerprint)) {
            findings.merge();
            findings.note(IntakeProblem.DUPLICATE_EVENT, rows.row(), mapping.column(Field.ID),
                    name.isEmpty() ? cell(rows, time) : name);
            return;
        }
        if (name.isEmpty() && content.isEqual()) {
            findings.note(IntakeProblem.EQUAL_EVENT, rows.row(), mapping.column(Field.TIME), cell(rows, time));
        }
        if (who.isEmpty()) {
            findings.note(IntakeProblem.SESSION_AS_SHOPPER, rows.row(), mapping.column(Field.SHOPPER), visit);
        }
        boolean isTrade = kind == EventKind.PURCHASE || kind == EventKind.RETURN;
        long stated = number(rows, quantity, Field.QUANTITY, isTrade ? 1 : 0);
        boolean back = kind == EventKind.PURCHASE && (stated < 0 || prices.isPaidBack(rows) || returned.is(rows));
        long pieces = isTrade ? Math.abs(stated) : Math.max(0, stated);
        String paid = cell(rows, money).isEmpty() ? currency : cell(rows, money);
        Event event = new Event(
                name.isEmpty() ? "c-" + Long.toHexString(fingerprint) : name,
                moment, back ? EventKind.RETURN : kind, channels.of(rows, kind), who.isEmpty() ? visit : who, visit, thing,
                (int) Math.min(Integer.MAX_VALUE, pieces), prices.ofOne(rows, pieces, paid), paid,
                Math.max(0, number(rows, dwell, Field.DWELL_MS, 0)) * perDwell,
                Math.clamp(number(rows, position, Field.POSITION, 0), 0, Integer.MAX_VALUE),
                cell(rows, list), cell(rows, text), said, known.size() > 1 ? known : List.of());
        findings.accept();
        findings.events++;
        findings.seen(moment);
        sink.event(event);
    }

    @Override
    public void finish() {}

    private static boolean needsProduct(EventKind kind) {
        return switch (kind) {
            case CLICK, ADD, REMOVE, WISHLIST, PURCHASE, RETURN, VIEW, LIST_VIEW -> true;
            case EMAIL_SENT, EMAIL_OPEN, EMAIL_CLICK, UNSUBSCRIBE, CONSENT_CHANGE, SURVEY, SEARCH, REFERRAL, IDENTIFY -> false;
        };
    }

    private Optional<EventKind> kind(String what) {
        return remembered(kinds, what, EventWords::kind);
    }

    private static <T> Optional<T> remembered(
            Map<String, Optional<T>> known, String text, Function<String, Optional<T>> read) {
        Optional<T> before = known.get(text);
        if (before != null) {
            return before;
        }
        Optional<T> now = read.apply(text);
        if (known.size() < REMEMBERED) {
            known.put(text, now);
        }
        return now;
    }

    private long number(RowReader rows, int column, Field field, long absent) {
        String digits = cell(rows, column);
        if (digits.isEmpty()) {
            return absent;
        }
        long value = Numbers.whole(digits);
        if (value == Numbers.NONE) {
            findings.note(IntakeProblem.BAD_NUMBER, rows.row(), mapping.column(field), digits);
            return absent;
        }
        return value;
    }

    private static String cell(RowReader rows, int column) {
        return column < 0 ? "" : rows.cell(column);
    }
}

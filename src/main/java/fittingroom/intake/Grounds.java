package fittingroom.intake;

import fittingroom.base.Cancel;
import fittingroom.base.Words;
import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the reading of one file rests on beside its columns: how its times and prices are written, and what holds where
/// no column says it. It is found before the first row is read, and told afterwards.
final class Grounds {

    private static final int CHECK = 512;
    private static final int TOLD = 2;

    private final Source source;
    private final Plan plan;
    private final Options options;
    private final Amounts amounts;
    private final DayOrder order;
    private final Times times;

    private Grounds(Source source, Plan plan, Options options, DayOrder order) {
        this.source = source;
        this.plan = plan;
        this.options = options;
        this.order = order;
        amounts = Amounts.of(plan.mapping(), plan.first());
        times = new Times(order.monthFirst());
    }

    /// @param options with what was remembered of the shape of this file
    static Grounds of(Source source, Plan plan, Options options, Cancel cancel) throws IOException {
        DayOrder order = new DayOrder();
        order.say(options.assumed().monthFirst());
        int place = plan.mapping().place(Field.TIME);
        for (List<String> row : plan.first()) {
            if (place >= 0 && place < row.size()) {
                order.see(row.get(place));
            }
        }
        if (order.isOpen() && !order.isSaid()) {
            readOn(source, plan, order, cancel);
        }
        return new Grounds(source, plan, options, order);
    }

    /// Looks at further dates until one of them shows the order: a log that begins in the first days of a month does
    /// not show it at once.
    private static void readOn(Source source, Plan plan, DayOrder order, Cancel cancel) throws IOException {
        int place = plan.mapping().place(Field.TIME);
        try (Source.Opened opened = source.open()) {
            RowReader rows = plan.open(opened);
            for (long n = 1; order.isOpen() && rows.next(); n++) {
                if (n % CHECK == 0 && cancel.requested()) {
                    return;
                }
                if (rows.damage().isEmpty()) {
                    order.see(rows.cell(place));
                }
            }
        }
    }

    Times times() {
        return times;
    }

    Amounts amounts() {
        return amounts;
    }

    /// Everything that was taken for granted, in words; after the last row was read.
    List<Granted> granted() {
        List<Granted> all = new ArrayList<>();
        all.add(new Granted(Granted.Topic.WRITING, writing(), false));
        if (plan.kind() == FileKind.EVENTS) {
            add(all, Granted.Topic.TYPE, type(), options.assumed().type().isEmpty());
            add(all, Granted.Topic.CHANNEL, channel(), !plan.mapping().has(Field.STORE) && options.assumed().channel().isEmpty());
            add(all, Granted.Topic.LINE_PRICES, linePrices(), plan.mapping().has(Field.LINE_PRICE) && !plan.mapping().has(Field.PRICE));
            add(all, Granted.Topic.DWELL, plan.mapping().has(Field.DWELL_MS) && plan.format().isGuessed()
                    ? text(Names.isInSeconds(plan.mapping().column(Field.DWELL_MS)) ? "dwell.seconds" : "dwell.millis", plan.mapping().column(Field.DWELL_MS)) : "", false);
        }
        add(all, Granted.Topic.PRICES, prices(), false);
        if (plan.mapping().has(Field.TIME)) {
            add(all, Granted.Topic.TIMES, timesMet(), false);
            add(all, Granted.Topic.DATES, dates(), order.isOpen() && !order.isSaid());
        }
        return all;
    }

    private static void add(List<Granted> all, Granted.Topic topic, String words, boolean asks) {
        if (!words.isEmpty()) {
            all.add(new Granted(topic, words, asks));
        }
    }

    private static String text(String key, Object... details) {
        return Words.current().text("intake.granted." + key, details);
    }

    private String writing() {
        if (plan.shape() != Plan.Shape.TABLE) {
            return text("writing." + plan.shape().name().toLowerCase(Locale.ROOT).replace('_', '-'), source.encoding());
        }
        String head = source.head();
        long both = head.split("\r\n", -1).length - 1L;
        long feeds = head.chars().filter(c -> c == '\n').count() - both;
        long returns = head.chars().filter(c -> c == '\r').count() - both;
        List<String> ends = new ArrayList<>();
        add(ends, "ends.both", both);
        add(ends, "ends.feed", feeds);
        add(ends, plan.dialect().bareReturnEnds() ? "ends.return" : "ends.stray", returns);
        return text("writing.table", source.encoding(), text("separator." + plan.dialect().name()), String.valueOf(plan.dialect().quote()),
                String.join(", ", ends)).strip();
    }

    private static void add(List<String> ends, String key, long count) {
        if (count > 0) {
            ends.add(text(key, count));
        }
    }

    private String prices() {
        if (amounts.example().isEmpty() && amounts.currency().isEmpty()) {
            return "";
        }
        String mark = amounts.example().isEmpty() ? "" : text(amounts.isComma() ? "comma" : "point", amounts.example());
        String stated = plan.mapping().has(Field.CURRENCY) ? plan.mapping().column(Field.CURRENCY) : "";
        String currency = !amounts.currency().isEmpty() ? text("currency.cell", amounts.currency())
                : !stated.isEmpty() ? text("currency.column", stated)
                : !options.currency().isEmpty() ? text("currency.said", options.currency()) : text("currency.none");
        return (mark + " " + currency).strip();
    }

    private String timesMet() {
        long[] met = times.met();
        List<Times.Shape> shapes = new ArrayList<>();
        for (Times.Shape shape : Times.Shape.values()) {
            if (met[shape.ordinal()] > 0) {
                shapes.add(shape);
            }
        }
        shapes.sort((one, other) -> Long.compare(met[other.ordinal()], met[one.ordinal()]));
        return shapes.stream().limit(TOLD)
                .map(shape -> text("times." + shape.name().toLowerCase(Locale.ROOT).replace('_', '-'), met[shape.ordinal()]))
                .reduce((one, other) -> one + " " + other).orElse("");
    }

    private String dates() {
        if (!order.matters()) {
            return "";
        }
        if (order.isSaid()) {
            return text(order.monthFirst() ? "dates.said.month" : "dates.said.day");
        }
        if (!order.dayLed().isEmpty() && !order.monthLed().isEmpty()) {
            return text("dates.both", order.dayLed(), order.monthLed());
        }
        return order.isOpen() ? text("dates.open", order.open())
                : order.monthFirst() ? text("dates.month", order.monthLed()) : text("dates.day", order.dayLed());
    }

    /// Only tables leave open what happened.
    private String type() {
        if (plan.mapping().has(Field.TYPE) || !plan.format().isGuessed() || plan.format() instanceof NestedFormat) {
            return "";
        }
        Optional<EventKind> said = options.assumed().type();
        return said.isPresent() ? text("type.said", said.get().code())
                : text(EventRows.usual(plan.mapping()) == EventKind.PURCHASE ? "type.bought" : "type.viewed");
    }

    private String channel() {
        Mapping mapping = plan.mapping();
        if (mapping.has(Field.CHANNEL) || !plan.format().isGuessed()) {
            return "";
        }
        Optional<Channel> said = options.assumed().channel();
        return said.isPresent() ? text("channel.said", said.get().code())
                : mapping.has(Field.STORE) ? text("channel.store", mapping.column(Field.STORE)) : text("channel.web");
    }

    private String linePrices() {
        Mapping mapping = plan.mapping();
        if (mapping.has(Field.PRICE)) {
            return mapping.has(Field.QUANTITY) ? text("price.piece", mapping.column(Field.PRICE)) : "";
        }
        return mapping.has(Field.LINE_PRICE) ? text("price.line", mapping.column(Field.LINE_PRICE)) : "";
    }
}

package fittingroom.intake;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where an event happened: what its row says, else what a person says of the whole file, else the shop with a door that
/// the row names, else mail for what is done with mails, else the web. It guesses nothing from a session or a product.
final class ChannelCells {

    private static final int REMEMBERED = 10_000;

    private final Findings findings;
    private final String column;
    private final int channel;
    private final int store;
    private final Optional<Channel> assumed;
    private final Map<String, Optional<Channel>> known = new HashMap<>();

    ChannelCells(Desk desk) {
        findings = desk.findings();
        column = desk.mapping().column(Field.CHANNEL);
        channel = desk.mapping().place(Field.CHANNEL);
        store = desk.mapping().place(Field.STORE);
        assumed = desk.options().assumed().channel();
    }

    Channel of(RowReader rows, EventKind kind) {
        String where = channel < 0 ? "" : rows.cell(channel);
        if (!where.isEmpty()) {
            Optional<Channel> read = read(where);
            if (read.isEmpty()) {
                findings.note(IntakeProblem.BAD_CHANNEL, rows.row(), column, where);
            }
            return read.orElseGet(() -> usual(kind));
        }
        String shop = store < 0 || assumed.isPresent() ? "" : rows.cell(store);
        return shop.isEmpty() || Numbers.whole(shop) == 0 ? usual(kind) : read(shop).orElse(Channel.STORE);
    }

    private Channel usual(EventKind kind) {
        return assumed.orElseGet(() -> switch (kind) {
            case EMAIL_SENT, EMAIL_OPEN, EMAIL_CLICK, UNSUBSCRIBE -> Channel.EMAIL;
            default -> Channel.WEB;
        });
    }

    private Optional<Channel> read(String where) {
        Optional<Channel> before = known.get(where);
        if (before != null) {
            return before;
        }
        Optional<Channel> now = EventWords.channel(where);
        if (known.size() < REMEMBERED) {
            known.put(where, now);
        }
        return now;
    }
}

package fittingroom.ui.shoppers;

import fittingroom.events.EventLog;
import fittingroom.events.Identity;
import fittingroom.shoppers.IdentityWord;
import fittingroom.shoppers.Joins;
import fittingroom.shoppers.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of one shopper with the reason for each, and the names beside them that are not theirs.
///
/// @param shopper the name that stands for them
record KnownAs(String shopper, List<Row> rows) {

    /// One name.
    ///
    /// @param events how many of the shopper's events have it
    /// @param standing code of what it is to the shopper
    /// @param link what the log shows of it, with the name that it was seen with
    /// @param word what a person said of it
    record Row(Identity name, int events, String standing, Optional<Link> link, Optional<IdentityWord> word) {

        boolean isTheirs() {
            return standing.equals("own") || standing.equals("joined") || standing.equals("same");
        }

        /// The name that it was seen with, or that was spoken of beside it.
        String with() {
            return link.map(one -> one.one().equals(name.id()) ? one.other() : one.one())
                    .or(() -> word.map(one -> one.one().equals(name.id()) ? one.other() : one.one())).orElse("");
        }
    }

    private static final int MOST = 60;

    static KnownAs of(Joins joins, EventLog log, int shopper) {
        String head = log.shopperId(shopper);
        Map<String, Integer> counts = new HashMap<>();
        for (int n = 0; n < log.eventCount(shopper); n++) {
            counts.merge(log.name(log.eventOf(shopper, n)), 1, Integer::sum);
        }
        List<Link> evidence = joins.evidence(head);
        List<Row> rows = new ArrayList<>();
        for (Identity one : joins.names(head)) {
            Optional<Link> link = evidence.stream().filter(each -> each.one().equals(one.id()) || each.other().equals(one.id()))
                    .max(Comparator.comparing((Link each) -> each.one().equals(head) || each.other().equals(head))
                            .thenComparingLong(Link::events));
            Optional<IdentityWord> word = word(joins, one.id(), true);
            String standing = one.id().equals(head) ? "own" : word.isPresent() ? "same" : "joined";
            rows.add(new Row(one, counts.getOrDefault(one.id(), 0), standing, link, word));
        }
        for (Joins.Beside one : joins.beside(head)) {
            boolean told = rows.stream().anyMatch(row -> row.name().id().equals(one.name().id()));
            if (!told) {
                String standing = one.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-');
                rows.add(new Row(one.name(), 0, standing, Optional.of(one.link()), word(joins, one.name().id(), false)));
            }
        }
        return new KnownAs(head, rows.stream().limit(MOST).toList());
    }

    private static Optional<IdentityWord> word(Joins joins, String name, boolean same) {
        return joins.words().stream()
                .filter(word -> word.same() == same && (word.one().equals(name) || word.other().equals(name)))
                .reduce((first, last) -> last);
    }

    boolean isWorthTelling() {
        return rows.size() > 1;
    }
}

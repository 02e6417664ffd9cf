package fittingroom.trials;

import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventKind;
import fittingroom.events.ServedSlate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that is written down while the people of the sample shop live their 60 days. Nothing later than the last
/// second is kept: the log ends there.
final class Diary {

    private final long end;
    private final List<Event> events = new ArrayList<>();
    private final List<ServedSlate> slates = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private int sessions;

    Diary(long end) {
        this.end = end;
    }

    String newSession() {
        return "s" + (100_000 + sessions++);
    }

    void note(Event event) {
        if (event.time() < end) {
            events.add(event);
        }
    }

    void serve(ServedSlate slate) {
        if (slate.time() < end) {
            slates.add(slate);
        }
    }

    /// True the first time that an id is seen: it is then asked for its consent.
    boolean firstMeeting(String shopper) {
        return asked.add(shopper);
    }

    /// In order of time, and those without an id numbered so.
    List<Event> events() {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparingLong(Event::time));
        List<Event> numbered = new ArrayList<>(sorted.size());
        int number = 1_000_001;
        for (Event event : sorted) {
            numbered.add(event.id().isEmpty() ? withId(event, "e" + number++) : event);
        }
        return numbered;
    }

    /// In order of time, and numbered so.
    List<ServedSlate> slates() {
        List<ServedSlate> sorted = new ArrayList<>(slates);
        sorted.sort(Comparator.comparingLong(ServedSlate::time));
        List<ServedSlate> numbered = new ArrayList<>(sorted.size());
        for (ServedSlate one : sorted) {
            numbered.add(new ServedSlate(
                    "l" + (10_001 + numbered.size()), one.time(), one.shopper(), one.channel(), one.placement(),
                    one.anchor(), one.products()));
        }
        return numbered;
    }

    private static Event withId(Event e, String id) {
        return new Event(
                id, e.time(), e.kind(), e.channel(), e.shopper(), e.session(), e.product(), e.quantity(), e.price(),
                e.currency(), e.dwell(), e.position(), e.list(), e.text(), e.consent());
    }

    /// An event about no product, with a text.
    static Event said(
            long time, EventKind kind, Channel channel, String shopper,
            String session, int score, String list, String text, Consent consent) {
        return new Event("", time, kind, channel, shopper, session, "", score, 0, "", 0, 0, list, text, consent);
    }
}

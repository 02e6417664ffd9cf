package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.events.Event;
import fittingroom.events.EventLog;
import fittingroom.events.Identity;
import fittingroom.events.Mailbox;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.HouseDeed;
import fittingroom.shoppers.IdentityWord;
import fittingroom.shoppers.Joins;
import fittingroom.shoppers.Link;
import fittingroom.store.Erased;
import fittingroom.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// All that is held about one shopper: written to a file for them, or erased everywhere, the model included. It shows
/// nobody anything that the file does not.
public final class Holdings {

    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private final StoreThread store;
    private final Workspace workspace;
    private final Outgoing outgoing;
    private final Freezer freezer;
    private final Watch<Snapshot> snapshot;

    Holdings(StoreThread store, Workspace workspace, Freezer freezer, Watch<Snapshot> snapshot) {
        this.store = store;
        this.workspace = workspace;
        this.outgoing = new Outgoing(store, workspace);
        this.freezer = freezer;
        this.snapshot = snapshot;
    }

    /// Writes everything as one JSON document, and tells the ledger without a name: what they allow, every event, every list that was shown to them.
    ///
    /// @return how many events and lists; where there are none no file is written
    /// @throws java.io.UncheckedIOException if the file cannot be written
    public long show(String shopper, Path file) {
        List<Map<String, Object>> events = new ArrayList<>();
        List<Map<String, Object>> lists = new ArrayList<>();
        store.now(() -> {
            workspace.shoppers().each(
                    shopper, event -> events.add(told(event)), slate -> lists.add(told(slate)));
            return true;
        });
        if (events.isEmpty() && lists.isEmpty()) {
            return 0;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("shopper", shopper.strip());
        EventLog log = snapshot.value().log();
        Joins joins = snapshot.value().joins();
        String name = Mailbox.name(shopper);
        OptionalInt known = log.shopperOrdinal(name);
        all.put("identities", identities(name));
        all.put("evidence", joins.evidence(name).stream().map(Holdings::told).toList());
        all.put("shared", joins.beside(name).stream().filter(one -> one.doubt() != Joins.Doubt.OTHERS)
                .map(Holdings::told).toList());
        all.put("words", words(name).stream().map(Holdings::told).toList());
        all.put("allows", known.isEmpty() ? List.of()
                : log.consent(known.getAsInt()).allowed().stream().map(purpose -> purpose.code()).toList());
        all.put("events", events);
        all.put("lists", lists);
        outgoing.write(file, out -> out.write(JSON.writeValueAsBytes(all)),
                () -> new HouseDeed.ShopperShown(events.size(), lists.size()));
        return events.size() + (long) lists.size();
    }

    /// Every name of the shopper who goes by one, and how many events have it.
    public List<Map<String, Object>> identities(String shopper) {
        EventLog log = snapshot.value().log();
        OptionalInt known = log.shopperOrdinal(Mailbox.name(shopper));
        Map<String, Integer> counts = new HashMap<>();
        for (int n = 0; known.isPresent() && n < log.eventCount(known.getAsInt()); n++) {
            counts.merge(log.name(log.eventOf(known.getAsInt(), n)), 1, Integer::sum);
        }
        List<Map<String, Object>> told = new ArrayList<>();
        for (Identity one : snapshot.value().joins().names(Mailbox.name(shopper))) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", one.id());
            fields.put("kind", one.kind().code());
            fields.put("events", counts.getOrDefault(one.id(), 0));
            told.add(fields);
        }
        return told;
    }

    /// Why the names of a shopper are one: which events carried two of them.
    public List<Map<String, Object>> evidence(String shopper) {
        return snapshot.value().joins().evidence(Mailbox.name(shopper)).stream().map(Holdings::told).toList();
    }

    private List<IdentityWord> words(String shopper) {
        Joins joins = snapshot.value().joins();
        List<String> names = joins.names(shopper).stream().map(Identity::id).toList();
        return joins.words().stream().filter(word -> names.contains(word.one()) || names.contains(word.other())).toList();
    }

    private static Map<String, Object> told(Link link) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("one", link.one());
        told.put("other", link.other());
        told.put("events", link.events());
        told.put("first", Instant.ofEpochMilli(link.first()).toString());
        told.put("last", Instant.ofEpochMilli(link.last()).toString());
        return told;
    }

    private static Map<String, Object> told(Joins.Beside beside) {
        Map<String, Object> told = told(beside.link());
        told.put("name", beside.name().id());
        told.put("why", beside.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return told;
    }

    private static Map<String, Object> told(IdentityWord word) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("word", word.number());
        told.put("one", word.one());
        told.put("other", word.other());
        told.put("said", word.same() ? "same" : "different");
        told.put("by", word.who());
        return told;
    }

    /// Erases everything in the store and the model that was learned with it, and freezes anew: it has to be trained
    /// again. Takes as long as rewriting the workspace does.
    public Erased erase(String shopper) {
        return store.now(() -> {
            Erased erased = workspace.shoppers().erase(shopper);
            if (!erased.isNothing()) {
                freezer.forget();
                snapshot.set(freezer.freeze(workspace, Progress.silent(), Cancel.never()));
            }
            return erased;
        });
    }

    private static Map<String, Object> told(Event event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("time", Instant.ofEpochMilli(event.time()).toString());
        told.put("type", event.kind().code());
        told.put("as", event.shopper());
        told.put("channel", event.channel().code());
        told.put("session", event.session());
        told.put("product", event.product());
        told.put("quantity", event.quantity());
        told.put("price", event.price());
        told.put("currency", event.currency());
        told.put("dwell_ms", event.dwell());
        told.put("position", event.position());
        told.put("list", event.list());
        told.put("text", event.text());
        told.put("allowed", event.consent().allowed().stream().map(purpose -> purpose.code()).toList());
        told.values().removeIf(value -> value.equals("") || value.equals(0) || value.equals(0L) || value.equals(List.of()));
        return told;
    }

    private static Map<String, Object> told(ServedSlate slate) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", slate.id());
        told.put("time", slate.time() == 0 ? "" : Instant.ofEpochMilli(slate.time()).toString());
        told.put("channel", slate.channel().code());
        told.put("placement", slate.placement());
        told.put("anchor", slate.anchor());
        told.put("products", slate.products());
        return told;
    }
}

package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Correction;
import fittingroom.catalog.Corrections;
import fittingroom.catalog.Product;
import fittingroom.events.Consent;
import fittingroom.events.Event;
import fittingroom.events.EventLog;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Actor;
import fittingroom.ledger.Deed;
import fittingroom.ledger.Fact;
import fittingroom.ledger.Ledger;
import fittingroom.releases.Release;
import fittingroom.shoppers.Joins;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;

/// One shop's folder on disk, open. All that is loaded, drafted and done is kept here; nothing is computed here.
///
/// It belongs to one thread at a time and says so when two come at once. Whatever a method here has changed is on the
/// disk when it returns. Any method throws [StoreFailure] if the disk or the database breaks, and the workspace must
/// then be closed and opened again.
public final class Workspace implements AutoCloseable {

    private final FolderLock lock;
    private final Clock clock;
    private Database database;
    private Actor actor = Actor.UNNAMED;
    private Optional<Load> running = Optional.empty();

    Workspace(Database database, FolderLock lock, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.clock = clock;
    }

    /// Opens the workspace of a folder, and makes both where they are missing. An older one is upgraded, after a copy
    /// was put into its folder `copies`; what a killed process left half done is dropped.
    ///
    /// Refused, with one of [StoreProblem]: in use, newer than this program, unreadable, or not a folder to write to.
    public static Outcome<Workspace> open(Path folder, Clock clock) {
        return Opening.open(folder, clock);
    }

    public Path folder() {
        return database.folder();
    }

    /// Whose name the ledger gives to what is done from now on.
    public void actAs(Actor next) {
        actor = next;
    }

    /// Begins to load one file or feed. One load runs at a time.
    ///
    /// @param source the name under which consent is declared for it: the file's name without folders
    public Load beginLoad(String source) {
        return beginLoad(source, Runnable::run);
    }

    /// The same for a load that another thread fills.
    ///
    /// @param store does what it is given on the thread of the workspace, one after the other
    public Load beginLoad(String source, Executor store) {
        if (running.isPresent()) {
            throw new IllegalStateException("another load is running");
        }
        Load load = database.work(connection -> {
            sweep(database);
            int last = loads().stream().mapToInt(Loaded::id).max().orElse(0);
            return new Load(this, database, connection, last + 1, source, store);
        });
        running = Optional.of(load);
        return load;
    }

    /// Finished loads, oldest first.
    public List<Loaded> loads() {
        return database.small(LoadTable::all);
    }

    /// All products, in the order in which they were first seen; of each the version that was loaded last.
    ///
    /// @param read what is known of each product, asked once for each
    public Catalog catalog(Function<Product, Attributes> read) {
        Map<String, Product> products = new LinkedHashMap<>();
        each(Loaded::products, ProductTable::read, product -> products.put(product.id().value(), product));
        return new Catalog(List.copyOf(products.values()), read);
    }

    /// Which names are one shopper, by all that is loaded and all that persons said.
    public Joins joins() {
        return Joins.of(each -> each(Loaded::links, LinkTable::read, each), identityWords().all(), identityWords().shared());
    }

    /// What persons said of names of shoppers.
    public IdentityWords identityWords() {
        return new IdentityWords(this);
    }

    /// The same, of shoppers as [#joins] has them.
    public EventLog events(Catalog catalog) {
        return events(catalog, joins());
    }

    /// All events, joined to a catalog. What a person declared for a source holds for its events where the shopper has
    /// not spoken.
    public EventLog events(Catalog catalog, Joins joins) {
        Map<String, Consent> declared = Declarations.in(ledger());
        EventLog.Builder log = EventLog.builder(catalog, Consent.UNKNOWN).joined(joins::standsFor)
                .sharing(joins.sharedNames(false), joins.sharedNames(true));
        for (Loaded load : loads()) {
            if (load.events() > 0) {
                log.from(declared.getOrDefault(load.source(), Consent.UNKNOWN));
                database.run(connection -> EventTable.read(connection, load.id(), log::add));
            }
        }
        return log.build();
    }

    /// Gives each event as it was loaded, in the order of the loads; the id is a digest.
    public void eachEvent(Consumer<Event> each) {
        each(Loaded::events, EventTable::read, each);
    }

    /// What another engine has shown, in the order loaded.
    public List<ServedSlate> served() {
        List<ServedSlate> slates = new ArrayList<>();
        each(Loaded::served, ServedTable::read, slates::add);
        return slates;
    }

    /// The same, one by one as they are read, for those who need no list of all.
    public void eachServed(Consumer<ServedSlate> each) {
        each(Loaded::served, ServedTable::read, each);
    }

    /// What persons said of pairings.
    public ReviewStore reviews() {
        return new ReviewStore(this);
    }

    /// What is held about single shoppers.
    public ShopperRecords shoppers() {
        return new ShopperRecords(this);
    }

    /// What a person has declared for each source and not taken back.
    public Map<String, Consent> declared() {
        return Declarations.in(ledger());
    }

    public Ledger ledger() {
        return database.small(LedgerTable::read);
    }

    /// Adds deeds to the ledger under the name of [#actAs].
    public void record(List<Deed> deeds) {
        tell(deeds.stream().map(this::done).toList());
    }

    /// Adds deeds to the ledger as they were done, each by its own actor and at its own time.
    public void tell(List<Fact> facts) {
        database.change(handle -> LedgerTable.append(handle, facts));
    }

    /// A deed done now under the name of [#actAs], on its way into the ledger.
    public Fact done(Deed deed) {
        return new Fact(now(), actor, deed);
    }

    /// Makes several changes one: all of them are on the disk when this returns, or none.
    public void together(Runnable changes) {
        database.together(changes);
    }

    /// Releases, oldest first.
    public List<Release> releases() {
        return database.small(ReleaseTable::all);
    }

    /// Adds a release and tells the ledger of it under its approver's name, both or neither.
    public void release(Release release) {
        database.change(handle -> {
            ReleaseTable.add(handle, release);
            LedgerTable.append(handle, release.time(), release.approver(), List.of(
                    new Deed.Released(release.number(), release.hash(), release.note())));
        });
    }

    /// What persons said about the attributes of products.
    public Corrections corrections() {
        return database.small(CorrectionTable::all);
    }

    /// Keeps what was said about these facets of these products in place of what was kept of them, and tells the ledger.
    ///
    /// @param forgotten what is no longer said
    public void correct(List<Correction> said, List<Correction> forgotten, Deed deed) {
        change(handle -> CorrectionTable.put(handle, said, forgotten, actor.name(), now().toEpochMilli()), List.of(deed));
    }

    /// Keeps a small text, such as the draft of the rules, under a name and tells the ledger of it, both or neither; it
    /// replaces what was there.
    public void put(String name, String json, List<Fact> facts) {
        together(() -> {
            put(name, json);
            tell(facts);
        });
    }

    /// Keeps a small text that no person made.
    public void put(String name, String json) {
        database.change(handle ->
                handle.execute("MERGE INTO NOTES KEY (NAME) VALUES (?, ?, ?)", name, json, now().toEpochMilli()));
    }

    public Optional<String> get(String name) {
        return database.small(handle -> handle.createQuery("SELECT JSON FROM NOTES WHERE NAME = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne());
    }

    public Counts counts() {
        List<Loaded> loads = loads();
        return new Counts(
                database.work(connection -> ProductTable.countDifferent(connection, loads)),
                loads.stream().mapToLong(Loaded::events).sum(),
                loads.stream().mapToLong(Loaded::served).sum(),
                loads.size());
    }

    /// Gives back the space of what was dropped or replaced: about a second for a million events.
    public void compact() {
        Path folder = folder();
        database.run(connection -> Database.execute(connection, "SHUTDOWN COMPACT"));
        try {
            database = Database.connect(folder);
        } catch (SQLException broken) {
            throw StoreFailure.of(folder, broken);
        }
    }

    /// Closes the file, and drops a load that still runs.
    @Override
    public void close() {
        try (FolderLock _ = lock;
                Database _ = database) {
            running.ifPresent(Load::close);
        } catch (IOException broken) {
            throw StoreFailure.of(folder(), broken);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /// A change and the deeds that tell of it, in one transaction.
    void change(Consumer<Handle> change, List<Deed> deeds) {
        together(() -> {
            database.change(change);
            record(deeds);
        });
    }

    Database database() {
        return database;
    }

    Actor actor() {
        return actor;
    }

    <T> T small(Function<Handle, T> read) {
        return database.small(read);
    }

    /// The marker and the deeds, in one transaction: from here on the load is part of the workspace.
    void complete(Loaded loaded, List<Deed> deeds) {
        database.change(handle -> {
            LoadTable.mark(handle, loaded);
            LedgerTable.append(handle, now(), actor, deeds);
        });
    }

    void ended(Load load) {
        running = running.filter(one -> one != load);
    }

    /// Drops what loads without a marker have left.
    static void sweep(Database database) {
        database.run(connection -> {
            var unmarked = database.small(LoadTable::unmarked);
            for (int load : unmarked) {
                LoadTable.drop(connection, load);
            }
            if (!unmarked.isEmpty()) {
                Database.sync(connection);
            }
        });
    }

    /// How a table of one load is read.
    @FunctionalInterface
    private interface Reader<T> {
        void read(Connection connection, int load, Consumer<T> each) throws SQLException;
    }

    private <T> void each(ToLongFunction<Loaded> rows, Reader<T> reader, Consumer<T> each) {
        for (Loaded load : loads()) {
            if (rows.applyAsLong(load) > 0) {
                database.run(connection -> reader.read(connection, load.id(), each));
            }
        }
    }
}

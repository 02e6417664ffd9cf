package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import fittingroom.intake.Sink;
import fittingroom.ledger.Deed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// One file on its way into the workspace: all of it, once [#commit] says so, or nothing. It has tables of its own,
/// which are dropped if it is closed without a commit and, after a crash, when the workspace is opened next.
///
/// It belongs to the thread of its workspace, but for what [Sink] has: one other thread may fill it, if it is done before the
/// commit. Products of an id that is there already replace it, events that are there already are folded into it and
/// counted.
public final class Load implements Sink, AutoCloseable {

    private final Database database;
    private final Workspace workspace;
    private final int id;
    private final String source;
    private final Executor store;
    private final Dictionary words;
    private final ProductTable products;
    private final Parcels<Product> parcels;
    private final EventTable events;
    private final ServedTable served;
    private final LinkTable links;
    /// Found by the thread that fills and by the one that writes.
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private Optional<Known> known = Optional.empty();
    private long folded;
    private long firstTime = Long.MAX_VALUE;
    private long lastTime = Long.MIN_VALUE;
    private State state = State.FILLING;

    private enum State {
        FILLING,
        COMMITTED,
        CLOSED
    }

    /// @param store does what it is given on the thread of the workspace, one after the other
    Load(Workspace workspace, Database database, Connection connection, int id, String source, Executor store)
            throws SQLException {
        this.workspace = workspace;
        this.database = database;
        this.id = id;
        this.source = source;
        this.store = store;
        LoadTable.create(connection, id);
        words = new Dictionary(connection, id, this::later);
        products = new ProductTable(connection, id);
        parcels = new Parcels<>(this::later, this::write);
        events = new EventTable(connection, id, words, this::later);
        served = new ServedTable(connection, id, words, this::later);
        links = new LinkTable(connection, id, words);
    }

    private void later(Database.Task task) {
        store.execute(() -> database.run(task));
    }

    @Override
    public void product(Product product) {
        parcels.add(product, product.description().length());
    }

    private void write(Product product) throws SQLException {
        int longest = products.write(product);
        if (longest > Dictionary.LONGEST) {
            tooLong(product.id().value(), longest);
        }
    }

    @Override
    public void event(Event event) {
        if (isTooLong(event.id(), event.text())) {
            return;
        }
        long digest = Fingerprint.of(event);
        if (known().add(digest)) {
            events.add(event, digest);
            links.note(event);
            firstTime = Math.min(firstTime, event.time());
            lastTime = Math.max(lastTime, event.time());
        } else {
            folded++;
        }
    }

    @Override
    public void served(ServedSlate slate) {
        long digest = Fingerprint.of(slate);
        if (known().add(digest)) {
            served.add(slate, digest);
        } else {
            folded++;
        }
    }

    /// Makes the load part of the workspace together with its deeds: both are on disk when this returns. Refused, with
    /// nothing kept, where a text was too long.
    ///
    /// @throws StoreFailure if the disk or the database broke; then nothing of the load is kept
    public Outcome<Loaded> commit(List<Deed> deeds) {
        if (state != State.FILLING) {
            throw new IllegalStateException("this load was committed or closed before");
        }
        database.run(this::flush);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Loaded loaded = loaded();
        workspace.complete(loaded, deeds);
        state = State.COMMITTED;
        return Outcome.done(loaded);
    }

    /// Ends the load; without a commit nothing of it stays. After a [StoreFailure] what is left is
    /// dropped when the workspace is opened next.
    @Override
    public void close() {
        if (state == State.CLOSED) {
            return;
        }
        boolean discard = state == State.FILLING;
        state = State.CLOSED;
        known.ifPresent(Known::close);
        words.forget();
        workspace.ended(this);
        if (database.isBroken()) {
            return;
        }
        database.run(connection -> {
            words.close();
            products.close();
            events.close();
            served.close();
            links.close();
            if (discard) {
                LoadTable.drop(connection, id);
            }
        });
    }

    private void flush(Connection connection) throws SQLException {
        links.flush();
        words.flush();
        parcels.flush();
        products.flush();
        events.flush();
        served.flush();
        Database.sync(connection);
    }

    private Loaded loaded() {
        boolean timed = events.rows() > 0;
        return new Loaded(
                id, source, workspace.now().toEpochMilli(), products.rows(), events.rows(), folded, served.rows(),
                timed ? firstTime : 0, timed ? lastTime : 0, links.size());
    }

    /// What is there already is read on the thread of the workspace, when the first event comes.
    private Known known() {
        if (known.isEmpty()) {
            CompletableFuture<Known> read = new CompletableFuture<>();
            store.execute(() -> {
                try {
                    read.complete(database.work(connection -> Known.read(connection, workspace.loads())));
                } finally {
                    read.completeExceptionally(new IllegalStateException("what is there already could not be read"));
                }
            });
            known = Optional.of(read.join());
        }
        return known.get();
    }

    private boolean isTooLong(String what, String text) {
        if (text.length() > Dictionary.LONGEST) {
            tooLong(what, text.length());
            return true;
        }
        return false;
    }

    private void tooLong(String what, int length) {
        problems.add(Problem.of(StoreProblem.STORE_TEXT_TOO_LONG, what, length, Dictionary.LONGEST));
    }
}

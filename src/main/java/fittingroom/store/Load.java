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
import java.util.List;
import java.util.Optional;

/// One file on its way into the workspace: all of it, once [#commit] says so, or nothing. It has tables of its own,
/// which are dropped if it is closed without a commit and, after a crash, when the workspace is opened next.
///
/// It belongs to the thread of its workspace. Products of an id that is there already replace it, events that are
/// there already are folded into it and counted.
public final class Load implements Sink, AutoCloseable {

    private final Database database;
    private final Workspace workspace;
    private final int id;
    private final String source;
    private final Dictionary words;
    private final ProductTable products;
    private final EventTable events;
    private final ServedTable served;
    private final LinkTable links;
    private final List<Problem> problems = new ArrayList<>();
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

    Load(Workspace workspace, Database database, Connection connection, int id, String source) throws SQLException {
        this.workspace = workspace;
        this.database = database;
        this.id = id;
        this.source = source;
        LoadTable.create(connection, id);
        words = new Dictionary(connection, id);
        products = new ProductTable(connection, id);
        events = new EventTable(connection, id, words);
        served = new ServedTable(connection, id, words);
        links = new LinkTable(connection, id, words);
    }

    @Override
    public void product(Product product) {
        database.run(_ -> {
            int longest = products.write(product);
            if (longest > Dictionary.LONGEST) {
                tooLong(product.id().value(), longest);
            }
        });
    }

    @Override
    public void event(Event event) {
        if (isTooLong(event.id(), event.text())) {
            return;
        }
        database.run(connection -> {
            long digest = Fingerprint.of(event);
            if (known(connection).add(digest)) {
                events.write(event, digest);
                links.note(event);
                firstTime = Math.min(firstTime, event.time());
                lastTime = Math.max(lastTime, event.time());
            } else {
                folded++;
            }
        });
    }

    @Override
    public void served(ServedSlate slate) {
        database.run(connection -> {
            long digest = Fingerprint.of(slate);
            if (known(connection).add(digest)) {
                served.write(slate, digest);
            } else {
                folded++;
            }
        });
    }

    /// Makes the load part of the workspace together with its deeds: both are on disk when this returns. Refused, with
    /// nothing kept, where a text was too long.
    ///
    /// @throws StoreFailure if the disk or the database broke; then nothing of the load is kept
    public Outcome<Loaded> commit(List<Deed> deeds) {
        if (state != State.FILLING) {
            throw new IllegalStateException("this load was committed or closed before");
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(database.work(connection -> {
            flush(connection);
            Loaded loaded = loaded();
            workspace.complete(loaded, deeds);
            state = State.COMMITTED;
            return loaded;
        }));
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

    private Known known(Connection connection) throws SQLException {
        if (known.isEmpty()) {
            known = Optional.of(Known.read(connection, workspace.loads()));
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

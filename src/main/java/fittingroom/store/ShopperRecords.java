package fittingroom.store;

import fittingroom.events.Event;
import fittingroom.events.Identity;
import fittingroom.events.Mailbox;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Deed;
import fittingroom.shoppers.Joins;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What a workspace holds about one shopper, under all the names that are joined to them: gives it out, and erases it. A
/// name that several shoppers share belongs to none of them and stays.
public final class ShopperRecords {

    private final Workspace workspace;

    ShopperRecords(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Gives every event of the shopper and every list that was shown to them, in the order loaded.
    ///
    /// @param shopper any of their names; an e-mail address also stands for its hash
    public void each(String shopper, Consumer<Event> events, Consumer<ServedSlate> lists) {
        Set<String> wanted = names(shopper);
        workspace.eachEvent(event -> {
            if (wanted.contains(event.shopper().strip())) {
                events.accept(event);
            }
        });
        workspace.eachServed(slate -> {
            if (wanted.contains(slate.shopper().strip())) {
                lists.accept(slate);
            }
        });
    }

    /// Erases all of it, tells the ledger without a name, and rewrites the file so that nothing is left in it; copies
    /// made before an upgrade are deleted, for they hold everybody. Nothing happens where nothing is held.
    public Erased erase(String shopper) {
        Set<String> wanted = names(shopper);
        Set<String> shared = shared(shopper);
        shared.removeAll(wanted);
        long[] sums = new long[4];
        Database database = workspace.database();
        database.change(handle -> database.run(connection -> {
            for (Loaded load : workspace.loads()) {
                Loaded left = new Erasure(connection, load).of(wanted);
                sums[0] += load.events() - left.events();
                sums[1] += load.served() - left.served();
                sums[2] += left.equals(load) ? 0 : 1;
            }
            sums[3] = IdentityWords.erase(handle, wanted);
            IdentityWords.keepShared(handle, held(connection, shared));
            if (sums[2] + sums[3] > 0) {
                LedgerTable.append(
                        handle, workspace.now(), workspace.actor(), List.of(new Deed.ShopperErased(sums[0], sums[1])));
            }
        }));
        Erased erased = new Erased(sums[0], sums[1], (int) sums[2], (int) sums[3]);
        if (!erased.isNothing()) {
            workspace.compact();
            Migrator.forgetCopies(workspace.folder());
        }
        return erased;
    }

    /// Names that the shopper shares with others: without the shopper nothing would show any more that they are shared.
    private Set<String> shared(String shopper) {
        Joins joins = workspace.joins();
        Set<String> shared = new TreeSet<>(workspace.identityWords().shared());
        joins.beside(Mailbox.name(shopper)).stream().map(one -> one.name().id())
                .filter(name -> joins.shared(name).isPresent()).forEach(shared::add);
        return shared;
    }

    /// Those of the names that some load still holds.
    private Set<String> held(Connection connection, Set<String> names) throws SQLException {
        Set<String> held = new TreeSet<>();
        for (Loaded load : names.isEmpty() ? List.<Loaded>of() : workspace.loads()) {
            for (String word : Dictionary.read(connection, load.id())) {
                if (names.contains(word)) {
                    held.add(word);
                }
            }
        }
        return held;
    }

    /// All names of a shopper; as it was said too, for logs of before addresses were hidden.
    private Set<String> names(String shopper) {
        Set<String> names = new LinkedHashSet<>();
        Joins joins = workspace.joins();
        for (String said : List.of(shopper.strip(), Mailbox.name(shopper))) {
            joins.names(said).stream().map(Identity::id).forEach(names::add);
        }
        names.remove("");
        return names;
    }
}

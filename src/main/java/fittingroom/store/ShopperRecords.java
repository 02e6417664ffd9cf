package fittingroom.store;

import fittingroom.events.Event;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Deed;
import java.util.List;
import java.util.function.Consumer;

/// What a workspace holds about one shopper: gives it out, and erases it. It knows a shopper by the id of the log and
/// joins no two ids.
public final class ShopperRecords {

    private final Workspace workspace;

    ShopperRecords(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Gives every event of the shopper and every list that was shown to them, in the order loaded.
    public void each(String shopper, Consumer<Event> events, Consumer<ServedSlate> lists) {
        String wanted = shopper.strip();
        workspace.eachEvent(event -> {
            if (event.shopper().strip().equals(wanted)) {
                events.accept(event);
            }
        });
        workspace.eachServed(slate -> {
            if (slate.shopper().strip().equals(wanted)) {
                lists.accept(slate);
            }
        });
    }

    /// Erases all of it, tells the ledger without a name, and rewrites the file so that nothing is left in it; copies
    /// made before an upgrade are deleted, for they hold everybody. Nothing happens where nothing is held.
    public Erased erase(String shopper) {
        String wanted = shopper.strip();
        long[] sums = new long[3];
        Database database = workspace.database();
        database.change(handle -> database.run(connection -> {
            for (Loaded load : workspace.loads()) {
                Loaded left = new Erasure(connection, load).of(wanted);
                sums[0] += load.events() - left.events();
                sums[1] += load.served() - left.served();
                sums[2] += left.equals(load) ? 0 : 1;
            }
            if (sums[2] > 0) {
                LedgerTable.append(
                        handle, workspace.now(), workspace.actor(), List.of(new Deed.ShopperErased(sums[0], sums[1])));
            }
        }));
        Erased erased = new Erased(sums[0], sums[1], (int) sums[2]);
        if (!erased.isNothing()) {
            workspace.compact();
            Migrator.forgetCopies(workspace.folder());
        }
        return erased;
    }
}

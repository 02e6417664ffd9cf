package fittingroom.store;

import fittingroom.base.Outcome;
import fittingroom.catalog.Attributes;
import fittingroom.catalog.Product;
import fittingroom.events.Event;
import fittingroom.ledger.Deed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What was found in the workspace of a killed process.
///
/// @param loads how many are complete
/// @param note number in the note that is written after each load
/// @param dropped whether half a load had to be dropped
/// @param complaints what is wrong, in words
record KillCheck(int loads, int note, boolean dropped, List<String> complaints) {

    static final KillCheck NOTHING = new KillCheck(0, 0, false, List.of());

    static KillCheck of(Path folder, KillProof.Said said, KillCheck before) {
        boolean dropped = hasHalfALoad(folder);
        Outcome<Workspace> opened = Workspace.open(folder, Clock.systemUTC());
        if (!(opened instanceof Outcome.Done<Workspace>(Workspace workspace))) {
            return new KillCheck(0, 0, dropped, List.of("cannot be opened: " + opened));
        }
        List<String> complaints = new ArrayList<>();
        try (workspace) {
            List<Loaded> loads = workspace.loads();
            int note = workspace.get("draft").map(Integer::parseInt).orElse(0);
            between("loads", loads.size(), said.last("load", before.loads()), 1, complaints);
            between("note", note, said.last("note", before.note()), 1, complaints);
            checkLedger(workspace, loads, complaints);
            checkRows(workspace, loads, complaints);
            if (hasUnmarked(workspace)) {
                complaints.add("tables of a load that never happened");
            }
            return new KillCheck(loads.size(), note, dropped, complaints);
        }
    }

    private static void between(String what, int found, int reported, int more, List<String> complaints) {
        if (found < reported || found > reported + more) {
            complaints.add(what + " at " + found + ", reported " + reported);
        }
    }

    private static void checkLedger(Workspace workspace, List<Loaded> loads, List<String> complaints) {
        var ledger = workspace.ledger();
        if (!ledger.verify().intact() || ledger.entries().size() != loads.size()) {
            complaints.add("ledger " + ledger.verify() + " for " + loads.size() + " loads");
            return;
        }
        for (int i = 0; i < loads.size(); i++) {
            if (!(ledger.entries().get(i).deed() instanceof Deed.Imported deed) || deed.rows() != loads.get(i).events()) {
                complaints.add("deed " + (i + 1) + " does not tell of its load");
            }
        }
    }

    private static void checkRows(Workspace workspace, List<Loaded> loads, List<String> complaints) {
        List<Integer> counted = new ArrayList<>();
        workspace.eachEvent(event -> {
            int load = event.quantity();
            while (counted.size() < load) {
                counted.add(0);
            }
            int at = counted.get(load - 1);
            if (!sameButForTheId(event, KillChild.event(load, at))) {
                complaints.add("event " + at + " of load " + load + " is " + event);
            }
            counted.set(load - 1, at + 1);
        });
        for (int i = 0; i < loads.size(); i++) {
            if (counted.get(i) != loads.get(i).events() || loads.get(i).products() != KillChild.PRODUCTS) {
                complaints.add("load " + (i + 1) + " has " + counted.get(i) + " of " + loads.get(i));
            }
        }
        for (Product product : workspace.catalog(_ -> Attributes.UNKNOWN).products()) {
            if (!product.title().equals("of load " + loads.size())) {
                complaints.add(product.title() + " after load " + loads.size());
            }
        }
        if (workspace.served().size() != loads.size() * KillChild.SERVED) {
            complaints.add(workspace.served().size() + " served lists");
        }
    }

    private static boolean sameButForTheId(Event found, Event written) {
        return found.time() == written.time()
                && found.shopper().equals(written.shopper())
                && found.session().equals(written.session())
                && found.product().equals(written.product())
                && found.position() == written.position()
                && found.text().equals(written.text());
    }

    private static boolean hasHalfALoad(Path folder) {
        try (Database database = Database.connect(folder)) {
            return database.work(Migrator::version) == Migrator.NEWEST
                    && !database.small(LoadTable::unmarked).isEmpty();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private static boolean hasUnmarked(Workspace workspace) {
        workspace.close();
        return hasHalfALoad(workspace.folder());
    }
}

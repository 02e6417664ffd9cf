package fittingroom.ui.shoppers;

import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.shoppers.IdentityWord;
import fittingroom.workbench.Identities;
import fittingroom.workbench.Job;
import fittingroom.workbench.Workbench;
import java.util.Optional;
import java.util.concurrent.Executor;

/// What a person says at the desk of the names of shoppers, one word at a time. It decides nothing about who is who. For the
/// window's thread.
final class NamesModel {

    /// A word that was written down.
    ///
    /// @param takenBack whether it is gone again
    record Told(IdentityWord word, boolean takenBack) {}

    private final Identities identities;
    private final Executor window;
    private final Watch<Optional<Told>> told = new Watch<>(Optional.empty());
    private final Watch<Boolean> busy = new Watch<>(false);

    NamesModel(Workbench workbench, Executor window) {
        this.identities = workbench.identities();
        this.window = window;
    }

    /// The last word that was written down or taken back here.
    Watch<Optional<Told>> told() {
        return told;
    }

    Watch<Boolean> busy() {
        return busy;
    }

    /// The two names are one shopper.
    void same(String one, String other) {
        if (!busy.value() && !one.equals(other)) {
            follow(identities.same(one, other), false);
        }
    }

    /// The name leaves the shopper.
    void different(String name, String shopper) {
        if (!busy.value() && !name.equals(shopper)) {
            follow(identities.different(name, shopper), false);
        }
    }

    void takeBack(IdentityWord word) {
        if (!busy.value()) {
            follow(identities.takeBack(word.number()), true);
        }
    }

    private void follow(Job<IdentityWord> job, boolean back) {
        busy.set(true);
        job.state().subscribe(state -> window.execute(() -> {
            if (busy.value() && !(state instanceof Job.State.Running)) {
                busy.set(false);
                if (state instanceof Job.State.Ended(Outcome.Done<?>(IdentityWord word))) {
                    told.set(Optional.of(new Told(word, back)));
                }
            }
        }));
    }
}

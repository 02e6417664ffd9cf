package fittingroom.workbench;

import fittingroom.base.Watch;
import fittingroom.ledger.Actor;
import fittingroom.ledger.HouseDeed;
import fittingroom.store.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/// Whose name stands on the deeds of a workspace: the one kept in its folder, else the system's name for who is logged
/// in. It proves nothing about who sits there.
final class NameTag {

    private static final String FILE = "settings.json";
    private static final String NAME = "person";

    private final StoreThread store;
    private final Workspace workspace;
    private final Outgoing outgoing;
    private final SettingsFile settings;
    private final Watch<Actor> person;

    NameTag(StoreThread store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
        this.outgoing = new Outgoing(store, workspace);
        this.settings = new SettingsFile(workspace.folder().resolve(FILE));
        this.person = new Watch<>(settings.text(NAME).flatMap(NameTag::actor).orElseGet(NameTag::guess));
        workOn(person.value());
    }

    Watch<Actor> person() {
        return person;
    }

    /// For this sitting only.
    void wear(Actor next) {
        workOn(next);
        person.set(next);
    }

    /// From now on, in later sittings too.
    void keep(Actor next) {
        Actor before = person.value();
        wear(next);
        store.execute(() -> {
            if (!before.equals(next)) {
                outgoing.place(
                        settings.prepare(kept -> kept.put(NAME, next.name())), settings.file(),
                        new HouseDeed.Named(before.name()));
            } else {
                settings.change(kept -> kept.put(NAME, next.name()));
            }
        });
    }

    private void workOn(Actor next) {
        store.execute(() -> workspace.actAs(next));
    }

    private static Actor guess() {
        return actor(System.getProperty("user.name", "")).orElse(Actor.UNNAMED);
    }

    private static Optional<Actor> actor(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(new Actor(name));
    }
}

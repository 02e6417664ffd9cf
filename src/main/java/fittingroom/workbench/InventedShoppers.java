package fittingroom.workbench;

import fittingroom.base.Watch;
import fittingroom.ledger.Deed;
import fittingroom.ledger.HouseDeed;
import fittingroom.shoppers.Invented;
import fittingroom.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The shoppers whom persons made up, kept in the workspace by name. They are never learned from.
public final class InventedShoppers {

    private static final Logger LOG = LoggerFactory.getLogger(InventedShoppers.class);
    private static final String NOTE = "invented-shoppers";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StoreThread store;
    private final Workspace workspace;
    private final Watch<List<Invented>> all;

    InventedShoppers(StoreThread store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
        this.all = new Watch<>(store.now(() -> workspace.get(NOTE).map(this::read).orElse(List.of())));
    }

    /// In the order in which they were made.
    public Watch<List<Invented>> all() {
        return all;
    }

    /// Adds a shopper, or replaces the one of the same name; on the disk soon after.
    public void keep(Invented one) {
        List<Invented> next = new ArrayList<>(all.value());
        next.removeIf(other -> other.name().equals(one.name()));
        next.add(one);
        write(next, new HouseDeed.ShopperInvented(next.size()));
    }

    public void remove(String name) {
        List<Invented> next = all.value().stream().filter(one -> !one.name().equals(name)).toList();
        if (next.size() < all.value().size()) {
            write(next, new HouseDeed.ShopperDiscarded(next.size()));
        }
    }

    private void write(List<Invented> next, Deed deed) {
        List<Invented> kept = List.copyOf(next);
        all.set(kept);
        store.execute(() -> workspace.put(NOTE, JSON.writeValueAsString(kept), List.of(workspace.done(deed))));
    }

    /// What cannot be read is set aside under another name, never thrown away.
    private List<Invented> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Invented>>() {});
        } catch (JacksonException | IllegalArgumentException unreadable) {
            workspace.put(NOTE + "-unreadable", json);
            LOG.warn("the invented shoppers cannot be read and were set aside as {}-unreadable: {}", NOTE, unreadable.getMessage());
            return List.of();
        }
    }
}

package fittingroom.ui.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.Placement;
import fittingroom.journeys.Scene;
import fittingroom.journeys.Shift;
import fittingroom.journeys.Shown;
import fittingroom.journeys.Silence;
import fittingroom.journeys.Surface;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.TileFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The slates of all channels at one moment, a row each, place under place, so that it is seen at a glance whether they
/// tell one story. Arrow keys go from tile to tile.
final class SlateRows extends VBox {

    private static final double NAMES = 138;

    private final JourneysModel model;
    private final Drawings drawings;
    private final BiConsumer<Surface, Id<Product>> onChoose;
    private final List<List<SlateTile>> tiles = new ArrayList<>();

    /// @param onChoose hears which tile was pressed or stepped to
    SlateRows(JourneysModel model, Drawings drawings, BiConsumer<Surface, Id<Product>> onChoose) {
        super(2);
        this.model = model;
        this.drawings = drawings;
        this.onChoose = onChoose;
        getStyleClass().add("slate-rows");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(JourneysModel.Seen seen) {
        tiles.clear();
        List<Node> rows = new ArrayList<>();
        Catalog catalog = model.workbench().journeys().snapshot().catalog();
        Faces faces = new Faces(catalog, model.workbench().draft());
        for (Surface surface : Surface.ALL) {
            seen.now().at(surface).ifPresent(shown -> rows.add(row(seen, shown, faces)));
        }
        silent(seen.now()).ifPresent(rows::add);
        getChildren().setAll(rows);
        choice();
    }

    private Node row(JourneysModel.Seen seen, Shown shown, Faces faces) {
        Surface surface = shown.surface();
        Optional<Shown> other = seen.other().flatMap(scene -> scene.at(surface));
        Label channel = Nodes.name(Say.it("events.channel." + surface.channel().code()), "row-channel");
        Label placement = Nodes.name(Say.it("events.placement." + surface.placement().code()), "row-placement");
        VBox name = Nodes.column(1, channel);
        if (!channel.getText().equals(placement.getText())) {
            name.getChildren().add(placement);
        }
        name.getChildren().add(changed(seen, shown, other));
        name.setMinWidth(NAMES);
        name.setPrefWidth(NAMES);
        name.setMaxWidth(NAMES);
        HBox picks = new HBox(4);
        HBox.setHgrow(picks, Priority.ALWAYS);
        List<SlateTile> row = new ArrayList<>();
        for (TileFace face : faces.of(shown.slate(), other.map(Shown::slate))) {
            SlateTile tile = new SlateTile(drawings, surface, face, onChoose);
            HBox.setHgrow(tile, Priority.ALWAYS);
            row.add(tile);
            picks.getChildren().add(tile);
        }
        if (row.isEmpty()) {
            picks.getChildren().add(Nodes.prose(Say.it("ui.journeys.row.empty"), "hint"));
        }
        tiles.add(row);
        HBox box = Nodes.row(10, name, picks);
        box.getStyleClass().add("slate-row");
        return box;
    }

    /// How much is otherwise than in what it is compared with.
    private static Label changed(JourneysModel.Seen seen, Shown shown, Optional<Shown> other) {
        if (other.isEmpty()) {
            String key = seen.other().isPresent() ? "ui.journeys.row.appears" : "ui.journeys.row.alone";
            return Nodes.name(Say.it(key), "row-changed");
        }
        List<Shift> shifts = Shift.between(other.get().products(), shown.products());
        long fresh = shifts.stream().filter(Shift::isNew).count();
        long moved = shifts.stream().filter(shift -> !shift.isNew() && !shift.isGone()).count();
        return Nodes.name(Say.it("ui.journeys.row.changed", fresh, moved), "row-changed");
    }

    /// Where nothing is shown, and why.
    private static Optional<Node> silent(Scene scene) {
        List<Node> notes = new ArrayList<>();
        for (Silence why : Silence.values()) {
            List<String> where = Surface.ALL.stream().filter(surface -> scene.silence(surface).equals(Optional.of(why)))
                    .map(SlateRows::called).toList();
            if (!where.isEmpty()) {
                notes.add(Nodes.prose(Say.it("ui.journeys.silent", String.join(", ", where), Say.it(why.wordsKey())), "row-silent"));
            }
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(Nodes.styled(Nodes.column(3, notes.toArray(Node[]::new)), "silent-notes"));
    }

    static String called(Surface surface) {
        String channel = Say.it("events.channel." + surface.channel().code());
        String placement = Say.it("events.placement." + surface.placement().code());
        return surface.isMessage() ? channel
                : surface.placement() == Placement.STORE_ASSISTANT ? placement
                : channel + " " + placement.toLowerCase(Locale.ENGLISH);
    }

    void choice() {
        tiles.forEach(row -> row.forEach(tile -> tile.mark(model.chosen().value())));
    }

    /// The first tile, for the focus.
    Optional<Node> first() {
        return tiles.stream().flatMap(List::stream).findFirst().map(tile -> tile);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(event, 0, -1);
            case RIGHT -> move(event, 0, 1);
            case UP -> move(event, -1, 0);
            case DOWN -> move(event, 1, 0);
            default -> {}
        }
    }

    private void move(KeyEvent event, int down, int right) {
        for (int row = 0; row < tiles.size(); row++) {
            for (int at = 0; at < tiles.get(row).size(); at++) {
                if (tiles.get(row).get(at).isFocused()) {
                    List<SlateTile> next = tiles.get(Math.clamp(row + (long) down, 0, tiles.size() - 1));
                    if (!next.isEmpty()) {
                        next.get(Math.clamp(at + (long) right, 0, next.size() - 1)).requestFocus();
                    }
                    event.consume();
                    return;
                }
            }
        }
    }
}

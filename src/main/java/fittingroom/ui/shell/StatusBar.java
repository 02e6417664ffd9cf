package fittingroom.ui.shell;

import fittingroom.ui.parts.Bench;
import fittingroom.ui.parts.Look;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// What is loaded, how quick the last answer was, and whether anything leaves this machine. It says; it does not act.
final class StatusBar extends HBox {

    private final Label counts = Nodes.name("", "status-text", "figures");
    private final Label speed = Nodes.label("", "status-text", "figures");
    private final Label local = Nodes.label("", "status-text");

    StatusBar(Look look) {
        getStyleClass().add("status-bar");
        getChildren().addAll(counts, speed, Nodes.spacer(), local);
        look.picturesProperty().subscribe(on -> {
            local.setText(Say.it(on ? "ui.status.pictures" : "ui.status.local"));
            local.setGraphic(Nodes.icon(on ? Feather.IMAGE : Feather.LOCK));
        });
    }

    void shop(Bench.Shop shop) {
        String words = shop.catalog().isEmpty()
                ? Say.it("ui.status.nothing")
                : Say.it("ui.status.counts", shop.catalog().size(), shop.log().size(), shop.log().shopperCount());
        Nodes.rename(counts, words);
    }

    void spent(long micros) {
        speed.setText(Say.it("ui.status.speed", micros < 1000 ? "< 1" : Say.count(Math.round(micros / 1000.0))));
    }
}

package fittingroom.ui.rules;

import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.rules.Scope;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where a rule holds, as switches: none pressed means everywhere.
final class ScopeForm extends VBox {

    private final Map<Placement, ToggleButton> placements = new EnumMap<>(Placement.class);
    private final Map<Channel, ToggleButton> channels = new EnumMap<>(Channel.class);
    private final Label everywhere = Nodes.prose(Say.it("ui.rules.scope.everywhere"), "hint");
    private final Consumer<Scope> onEdit;
    private boolean showing;

    ScopeForm(Consumer<Scope> onEdit) {
        super(6);
        this.onEdit = onEdit;
        FlowPane where = new FlowPane(6, 6);
        for (Placement placement : Placement.values()) {
            placements.put(placement, toggle(Say.code("events.placement", placement.code())));
        }
        where.getChildren().setAll(placements.values());
        FlowPane through = new FlowPane(6, 6);
        for (Channel channel : Channel.values()) {
            channels.put(channel, toggle(Say.code("events.channel", channel.code())));
        }
        through.getChildren().setAll(channels.values());
        getChildren().addAll(
                everywhere, Nodes.label(Say.it("ui.rules.scope.placements"), "field-label"), where,
                Nodes.label(Say.it("ui.rules.scope.channels"), "field-label"), through);
    }

    private ToggleButton toggle(String words) {
        ToggleButton toggle = new ToggleButton(words);
        toggle.getStyleClass().add("scope-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                onEdit.accept(scope());
            }
        });
        return toggle;
    }

    void show(Scope scope) {
        showing = true;
        placements.forEach((placement, toggle) -> toggle.setSelected(scope.placements().contains(placement)));
        channels.forEach((channel, toggle) -> toggle.setSelected(scope.channels().contains(channel)));
        everywhere.setText(Say.it(scope.equals(Scope.EVERYWHERE) ? "ui.rules.scope.everywhere" : "ui.rules.scope.only"));
        showing = false;
    }

    private Scope scope() {
        Set<Placement> where = EnumSet.noneOf(Placement.class);
        placements.forEach((placement, toggle) -> {
            if (toggle.isSelected()) {
                where.add(placement);
            }
        });
        Set<Channel> through = EnumSet.noneOf(Channel.class);
        channels.forEach((channel, toggle) -> {
            if (toggle.isSelected()) {
                through.add(channel);
            }
        });
        return new Scope(where, through);
    }
}

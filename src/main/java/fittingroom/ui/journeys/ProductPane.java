package fittingroom.ui.journeys;

import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.journeys.Scene;
import fittingroom.journeys.Shown;
import fittingroom.scoring.Pick;
import fittingroom.scoring.Reason;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Faces;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Portrait;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.parts.WhyBars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The chosen product of one slate: where else it stands now, what the last step did to its score, why it is here, what
/// jars. It changes nothing.
final class ProductPane extends StackPane {

    private static final int TOLD = 5;
    private static final double NOTICEABLE = 0.0005;

    private final JourneysModel model;
    private final Portrait portrait;
    private final Label title = Nodes.prose("", "inspector-title");
    private final Label facts = Nodes.prose("", "inspector-facts");
    private final FlowPane places = new FlowPane(6, 6);
    private final VBox clashes = Nodes.column(6);
    private final Label moved = Nodes.prose("", "hint");
    private final WhyBars changes = new WhyBars();
    private final WhyBars bars = new WhyBars();
    private final VBox body;
    private final Node nothing = Stateful.empty(Feather.MOUSE_POINTER, Say.it("ui.inspector.none"), "");

    ProductPane(JourneysModel model, Drawings drawings) {
        this.model = model;
        getStyleClass().add("inspector-body");
        portrait = new Portrait(drawings, 64, 8);
        portrait.setMinSize(76, 76);
        portrait.setMaxSize(76, 76);
        VBox names = Nodes.column(3, title, facts);
        HBox.setHgrow(names, Priority.ALWAYS);
        body = Nodes.column(
                16, new HBox(12, portrait, names), Nodes.section("ui.journeys.product.where", places), clashes,
                Nodes.section("ui.journeys.product.changed", Nodes.column(6, moved, changes)),
                Nodes.section("ui.journeys.product.why", bars));
        getChildren().addAll(body, nothing);
    }

    void show() {
        Optional<Pick> pick = model.pick();
        body.setVisible(pick.isPresent());
        nothing.setVisible(pick.isEmpty());
        pick.ifPresent(one -> model.seen().value().ifPresent(seen -> show(one, seen)));
    }

    private void show(Pick pick, JourneysModel.Seen seen) {
        Catalog catalog = model.workbench().journeys().snapshot().catalog();
        Faces faces = new Faces(catalog, model.workbench().draft());
        Product product = pick.product();
        portrait.show(product, faces.attributes(product));
        title.setText(product.title());
        facts.setText(Faces.facts(product));
        places.getChildren().setAll(chips(product, seen.now()));
        clashes.getChildren().setAll(pick.clashes().stream().map(clash -> {
            Label head = Nodes.prose(Faces.words(clash), "clash-head");
            head.setGraphic(Nodes.icon(Feather.FLAG));
            return Nodes.styled(Nodes.column(2, head, Nodes.prose(clash.words(), "clash-words")), "clash-box");
        }).toList());
        Nodes.show(clashes, !pick.clashes().isEmpty());
        Optional<Pick> before = model.chosen().value().flatMap(one -> seen.before().flatMap(scene -> JourneysModel.pick(scene, one)));
        changed(pick, before, seen, faces);
        bars.show(parts(pick, faces), pick.score());
    }

    /// On which surfaces the shopper sees it at this moment.
    private static List<Node> chips(Product product, Scene scene) {
        List<Node> chips = new ArrayList<>();
        for (Shown shown : scene.shown()) {
            int place = Faces.place(shown.slate(), product.id());
            if (place > 0) {
                chips.add(new Chip(Say.it("ui.journeys.product.place", SlateRows.called(shown.surface()), place), Chip.Tone.PLAIN));
            }
        }
        return chips;
    }

    private void changed(Pick pick, Optional<Pick> before, JourneysModel.Seen seen, Faces faces) {
        List<WhyBars.Part> parts = before.map(one -> differences(one, pick, faces)).orElse(List.of());
        Nodes.show(changes, !parts.isEmpty());
        moved.setText(before.isPresent()
                ? Say.it(parts.isEmpty() ? "ui.journeys.product.same" : "ui.journeys.product.differs", Say.signed(pick.score() - before.get().score()))
                : Say.it(seen.before().isPresent() ? "ui.journeys.product.new" : "ui.journeys.product.first"));
        if (!parts.isEmpty()) {
            changes.show(parts, pick.score() - before.orElseThrow().score(), Say.it("ui.journeys.product.change"));
        }
    }

    /// What the last step added to each part of the score, and took: the largest by name, the others as one, so that all
    /// add up to the change of the score.
    private static List<WhyBars.Part> differences(Pick before, Pick now, Faces faces) {
        Map<String, Double> by = new LinkedHashMap<>();
        Map<String, Reason> named = new LinkedHashMap<>();
        for (Reason reason : now.reasons()) {
            by.merge(reason.code(), reason.amount(), Double::sum);
            named.put(reason.code(), reason);
        }
        for (Reason reason : before.reasons()) {
            by.merge(reason.code(), -reason.amount(), Double::sum);
            named.putIfAbsent(reason.code(), reason);
        }
        List<WhyBars.Part> told = new ArrayList<>(by.entrySet().stream().filter(entry -> Math.abs(entry.getValue()) >= NOTICEABLE)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> entry) -> -Math.abs(entry.getValue())))
                .limit(TOLD)
                .map(entry -> new WhyBars.Part(Optional.ofNullable(named.get(entry.getKey())).map(faces::name).orElse(entry.getKey()), entry.getValue(), ""))
                .toList());
        double rest = now.score() - before.score() - told.stream().mapToDouble(WhyBars.Part::amount).sum();
        if (Math.abs(rest) >= NOTICEABLE) {
            told.add(new WhyBars.Part(Say.it("ui.journeys.product.rest"), rest, ""));
        }
        return told;
    }

    private static List<WhyBars.Part> parts(Pick pick, Faces faces) {
        return pick.reasons().stream()
                .map(reason -> new WhyBars.Part(faces.name(reason), reason.amount(), reason.evidence())).toList();
    }
}

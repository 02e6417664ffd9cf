package fittingroom.ui.catalog;

import fittingroom.catalog.Facet;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.FacetWords;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;

/// What was understood of a product, facet by facet: the answers, where each was read and how sure it is, what a person
/// said, and what nobody knows. A pencil beside each asks for a correction.
final class UnderstoodPane extends VBox {

    private static final int MOST_REASONS = 3;
    /// What most products have, so that its absence is worth a line.
    private static final List<Facet> EXPECTED = List.of(
            Facet.TYPE, Facet.COLOUR, Facet.MATERIAL, Facet.PATTERN, Facet.SEASON, Facet.OCCASION, Facet.STYLE);

    private final Consumer<Facet> onCorrect;

    /// @param onCorrect a person wants to say what the facet is
    UnderstoodPane(Consumer<Facet> onCorrect) {
        super(7);
        this.onCorrect = onCorrect;
    }

    void show(ProductStory story) {
        Map<Facet, List<ProductStory.Fact>> byFacet = story.facts().stream()
                .collect(Collectors.groupingBy(ProductStory.Fact::facet, TreeMap::new, Collectors.toList()));
        List<Node> lines = new ArrayList<>();
        byFacet.forEach((facet, facts) -> lines.add(line(facet, facts)));
        story.silenced().forEach(facet -> lines.add(silenced(facet)));
        Set<Facet> missing = EnumSet.copyOf(EXPECTED);
        missing.removeAll(byFacet.keySet());
        missing.removeAll(story.silenced());
        if (!missing.isEmpty()) {
            lines.add(Nodes.prose(Say.it("ui.catalogue.not-read",
                    missing.stream().map(FacetWords::facet).collect(Collectors.joining(", "))), "hint"));
        }
        getChildren().setAll(lines);
    }

    private Node line(Facet facet, List<ProductStory.Fact> facts) {
        List<String> codes = facts.stream().map(fact -> fact.reading().value()).distinct().toList();
        HBox values = new HBox(6);
        values.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (facet == Facet.COLOUR) {
            codes.stream().flatMap(code -> Drawings.swatch(code).stream()).limit(MOST_REASONS).forEach(colour -> values.getChildren().add(swatch(colour)));
        }
        Label words = Nodes.prose(FacetWords.values(facet, codes), "fact-value");
        HBox.setHgrow(words, Priority.ALWAYS);
        values.getChildren().add(words);
        VBox content = Nodes.column(1, values);
        List<String> reasons = facts.stream().map(FactWords::why).distinct().limit(MOST_REASONS).toList();
        boolean several = reasons.size() > 1 && codes.size() == facts.size();
        for (int i = 0; i < reasons.size(); i++) {
            String why = several
                    ? Say.it("ui.catalogue.read.each", FacetWords.value(facet, facts.get(i).reading().value()), reasons.get(i)) : reasons.get(i);
            content.getChildren().add(Nodes.prose(why, "hint"));
        }
        return row(facet, content);
    }

    private Node silenced(Facet facet) {
        return row(facet, Nodes.column(1, Nodes.prose(Say.it("ui.correct.unknown"), "fact-value"),
                Nodes.prose(Say.it("ui.catalogue.read.corrected"), "hint")));
    }

    private Node row(Facet facet, VBox content) {
        Label name = Nodes.name(FacetWords.facet(facet), "fact-name");
        name.setMinWidth(76);
        name.setMaxWidth(76);
        HBox.setHgrow(content, Priority.ALWAYS);
        Button pencil = Nodes.iconButton(
                Feather.EDIT_2, Say.it("ui.correct.one", FacetWords.facet(facet)), () -> onCorrect.accept(facet), "flat", "fact-pencil");
        // Whoever uses the keys has E.
        pencil.setFocusTraversable(false);
        HBox row = new HBox(8, name, content, pencil);
        row.getStyleClass().addAll("fact", "understood");
        return row;
    }

    static Region swatch(Color colour) {
        Region dot = new Region();
        dot.getStyleClass().add("swatch-dot");
        dot.setStyle("-fx-background-color: -color-border-default, %s;".formatted(web(colour)));
        return dot;
    }

    private static String web(Color colour) {
        return "#%02x%02x%02x".formatted(
                Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }

    static Optional<Region> swatch(Facet facet, String code) {
        return facet == Facet.COLOUR ? Drawings.swatch(code).map(UnderstoodPane::swatch) : Optional.empty();
    }
}

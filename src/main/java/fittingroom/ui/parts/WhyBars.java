package fittingroom.ui.parts;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The parts of a score as bars that continue one another: each starts where the last one ended, and the sum at the
/// foot is where they end. Sign and length say what colour also says.
public final class WhyBars extends GridPane {

    /// One part: what it is called, how much it gives or takes, what it rests on.
    public record Part(String name, double amount, String evidence) {}

    public WhyBars() {
        getStyleClass().add("why-bars");
        ColumnConstraints words = new ColumnConstraints();
        words.setPercentWidth(42);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        ColumnConstraints amounts = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
        amounts.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(words, bars, amounts);
        setHgap(8);
    }

    public void show(List<Part> parts, double score) {
        show(parts, score, Say.it("ui.why.total"));
    }

    /// @param total what the sum is called
    public void show(List<Part> parts, double score, String total) {
        getChildren().clear();
        double least = 0;
        double most = 0;
        double sum = 0;
        for (Part part : parts) {
            sum += part.amount();
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        double from = least;
        double width = Math.max(1e-9, most - least);
        double at = 0;
        int row = 0;
        for (Part part : parts) {
            Bar bar = new Bar((at - from) / width, (at + part.amount() - from) / width, (0 - from) / width, part.amount() < 0 ? "bar-down" : "bar-up");
            row = addRow(row, part, bar);
            at += part.amount();
        }
        Region rule = Nodes.line();
        add(rule, 0, row++, 3, 1);
        Label named = Nodes.label(total, "why-total");
        Label amount = Nodes.label(Say.number(score), "why-total", "figures");
        addRow(row, named, new Bar((0 - from) / width, (score - from) / width, (0 - from) / width, "bar-total"), amount);
        setAccessibleText(sentence(parts, score));
    }

    private int addRow(int row, Part part, Bar bar) {
        Label name = Nodes.prose(part.name(), "why-name");
        Label amount = Nodes.label(Say.signed(part.amount()), "why-amount", "figures");
        addRow(row, name, bar, amount);
        GridPane.setValignment(amount, VPos.TOP);
        if (part.evidence().isEmpty()) {
            return row + 1;
        }
        add(Nodes.prose(part.evidence(), "why-evidence"), 0, row + 1, 3, 1);
        return row + 2;
    }

    private static String sentence(List<Part> parts, double score) {
        StringBuilder words = new StringBuilder(Say.it("ui.why.sentence", Say.number(score)));
        for (Part part : parts) {
            words.append(' ').append(part.name()).append(' ').append(Say.signed(part.amount())).append('.');
        }
        return words.toString();
    }

    /// One bar between two shares of its width, with a mark where zero is.
    private static final class Bar extends Region {
        private static final double HEIGHT = 10;
        private final double from;
        private final double to;
        private final double zero;
        private final Region fill = Nodes.styled(new Region(), "bar");
        private final Region axis = Nodes.styled(new Region(), "bar-axis");

        Bar(double from, double to, double zero, String style) {
            this.from = Math.min(from, to);
            this.to = Math.max(from, to);
            this.zero = zero;
            fill.getStyleClass().add(style);
            getStyleClass().add("bar-track");
            getChildren().addAll(axis, fill);
            setMinSize(30, 18);
            setPrefHeight(18);
        }

        @Override
        protected void layoutChildren() {
            double top = 4;
            axis.resizeRelocate(Math.rint(zero * (getWidth() - 1)), 0, 1, getHeight());
            fill.resizeRelocate(from * getWidth(), top, Math.max(2, (to - from) * getWidth()), HEIGHT);
        }
    }
}

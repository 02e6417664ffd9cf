package fittingroom.ui.catalog;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// A row of upright bars, each a choice: pressing one, or Enter on it, chooses it or takes the choice back. Left and
/// right step along; the bar one stands on is told in words above the row.
final class Bars extends VBox {

    /// @param colour of the bar itself, where the value is one
    record Bar(String name, long count, boolean chosen, Optional<Color> colour) {}

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final String title;
    private final String wordsKey;
    private final Label said = Nodes.name("", "hint", "figures");
    private final Row row = new Row();
    private List<Bar> bars = List.of();
    private Consumer<Integer> onPick = at -> {};
    private boolean pickable;
    private int at = -1;
    private int over = -1;

    /// @param wordsKey words for one bar: its name and its count
    Bars(String title, String wordsKey) {
        this.title = title;
        this.wordsKey = wordsKey;
        getStyleClass().add("bars");
        Label name = Nodes.label(title, "section-title");
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().addAll(Nodes.row(8, name, said), row);
        row.setOnMouseMoved(event -> point(row.under(event.getX())));
        row.setOnMouseExited(event -> point(-1));
        row.setOnMouseClicked(event -> {
            row.requestFocus();
            pick(row.under(event.getX()));
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        row.focusedProperty().subscribe(() -> tell());
    }

    void onPick(Consumer<Integer> action) {
        onPick = action;
        pickable = true;
        row.getStyleClass().add("bars-pickable");
    }

    void show(List<Bar> next) {
        bars = List.copyOf(next);
        at = Math.min(at, bars.size() - 1);
        over = -1;
        row.show();
        tell();
    }

    private void point(int bar) {
        if (bar != over) {
            over = bar;
            tell();
        }
    }

    private void pick(int bar) {
        if (bar >= 0 && bar < bars.size()) {
            at = bar;
            if (pickable) {
                onPick.accept(bar);
            }
            tell();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || bars.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> at = Math.max(0, at - 1);
            case RIGHT -> at = Math.min(bars.size() - 1, at + 1);
            case HOME -> at = 0;
            case END -> at = bars.size() - 1;
            case ENTER, SPACE -> pick(at);
            default -> {
                return;
            }
        }
        event.consume();
        tell();
    }

    /// In words: the bar one stands on, else those chosen, else the highest.
    private void tell() {
        int shown = over >= 0 ? over : row.isFocused() ? at : -1;
        String words = shown >= 0 && shown < bars.size() ? words(bars.get(shown)) : summary();
        Nodes.rename(said, words);
        row.setAccessibleText(title + ". " + words);
        row.mark(row.isFocused() ? at : -1);
    }

    private String words(Bar bar) {
        return Say.it(wordsKey, bar.name(), bar.count());
    }

    private String summary() {
        List<Bar> chosen = bars.stream().filter(Bar::chosen).toList();
        if (!chosen.isEmpty()) {
            return chosen.stream().map(this::words).collect(java.util.stream.Collectors.joining("; "));
        }
        return bars.stream().max(java.util.Comparator.comparingLong(Bar::count))
                .filter(most -> most.count() > 0)
                .map(most -> Say.it("ui.catalogue.bars.most", words(most))).orElse("");
    }

    /// The bars themselves.
    private final class Row extends Pane {
        private static final double GAP = 2;
        private static final double LEAST = 2;

        Row() {
            getStyleClass().add("bars-row");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.LIST_VIEW);
            setMinHeight(30);
            setPrefHeight(64);
            setMinWidth(0);
        }

        void show() {
            while (getChildren().size() > bars.size()) {
                getChildren().removeLast();
            }
            while (getChildren().size() < bars.size()) {
                getChildren().add(Nodes.styled(new Region(), "bars-bar"));
            }
            boolean any = bars.stream().anyMatch(Bar::chosen);
            for (int i = 0; i < bars.size(); i++) {
                Region region = (Region) getChildren().get(i);
                Bar bar = bars.get(i);
                region.setStyle(bar.colour().map(Row::fill).orElse(""));
                region.pseudoClassStateChanged(CHOSEN, bar.chosen());
                region.setOpacity(any && !bar.chosen() ? 0.45 : 1);
            }
            requestLayout();
        }

        private static String fill(Color colour) {
            return "-fx-background-color: -color-border-default, #" + colour.toString().substring(2, 8) + "; -fx-background-insets: 0, 1;";
        }

        void mark(int bar) {
            for (int i = 0; i < getChildren().size(); i++) {
                getChildren().get(i).pseudoClassStateChanged(AT, i == bar);
            }
        }

        int under(double x) {
            double step = (getWidth() - snappedLeftInset() - snappedRightInset()) / Math.max(1, bars.size());
            int bar = (int) ((x - snappedLeftInset()) / step);
            return x < snappedLeftInset() || bar >= bars.size() ? -1 : bar;
        }

        @Override
        protected void layoutChildren() {
            double left = snappedLeftInset();
            double width = getWidth() - left - snappedRightInset();
            double bottom = getHeight() - snappedBottomInset();
            double height = bottom - snappedTopInset();
            double step = width / Math.max(1, bars.size());
            long most = Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
            for (int i = 0; i < bars.size(); i++) {
                long count = bars.get(i).count();
                double tall = count == 0 ? 1 : Math.max(LEAST, height * count / most);
                double gap = step > 8 ? GAP : 0.5;
                getChildren().get(i).resizeRelocate(left + i * step + gap / 2, bottom - tall, Math.max(1, Math.min(step - gap, 44)), tall);
            }
        }
    }

    /// For tests: what is said of the bar one stands on.
    String said() {
        return said.getText();
    }

    Region row() {
        return row;
    }
}

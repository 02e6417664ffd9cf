package fittingroom.ui.health;

import fittingroom.events.Channel;
import fittingroom.health.Days;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The log day by day: events and sessions as bars, gaps hatched, and the same numbers as a table. Stepping through one
/// steps through all.
final class DaysPane extends VBox {

    private final HBox channels = Nodes.row(8);
    private final Label summary = Nodes.prose("", "hint");
    private final Label readout = Nodes.label("", "section-title", "figures");
    private final DayPlot events = new DayPlot(Say.it("ui.health.days.events"), this::choose);
    private final DayPlot sessions = new DayPlot(Say.it("ui.health.days.sessions"), this::choose);
    private final TableView<Integer> table = new TableView<>();
    private Optional<Days> shown = Optional.empty();
    private Optional<Channel> channel = Optional.empty();
    private final List<Node> content;
    private final Node nothing;
    private int chosen = -1;
    private boolean showing;

    DaysPane(HealthModel model) {
        super(10);
        getStyleClass().addAll("pane", "days-pane");
        table.setAccessibleText(Say.it("ui.health.days.table"));
        table.setFixedCellSize(26);
        table.getStyleClass().addAll("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !showing) {
                choose(now);
            }
        });
        Label first = Nodes.label(Say.it("ui.health.days.events"), "section-title");
        first.setMinWidth(USE_PREF_SIZE);
        readout.setMinWidth(USE_PREF_SIZE);
        VBox plots = Nodes.column(6,
                Nodes.row(12, first, channels, Nodes.spacer(), readout), events,
                Nodes.label(Say.it("ui.health.days.sessions"), "section-title"), sessions, summary);
        VBox.setVgrow(events, Priority.ALWAYS);
        VBox.setVgrow(sessions, Priority.SOMETIMES);
        events.setPrefHeight(180);
        sessions.setPrefHeight(110);
        table.setPrefHeight(210);
        table.setMinHeight(140);
        plots.getStyleClass().add("card-box");
        VBox.setVgrow(plots, Priority.ALWAYS);
        content = List.of(plots, table);
        nothing = Stateful.empty(Feather.CALENDAR, Say.it("ui.health.days.none"), Say.it("ui.health.days.none.words"));
        VBox.setVgrow(nothing, Priority.ALWAYS);
        getChildren().setAll(nothing);
        if (model.checkup().value().isEmpty()) {
            summary.setText("");
        }
    }

    DayPlot plot() {
        return events;
    }

    void show(Checkup checkup) {
        Days days = checkup.days();
        boolean same = shown.filter(days::equals).isPresent();
        shown = Optional.of(days);
        if (same) {
            return;
        }
        getChildren().setAll(days.size() == 0 ? List.of(nothing) : content);
        List<Optional<Channel>> used = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Channel.values()).filter(one -> sum(days, day -> days.events(day, one)) > 0).map(Optional::of).forEach(used::add);
        channel = channel.filter(one -> used.contains(Optional.of(one)));
        Segmented<Optional<Channel>> choice = new Segmented<>(
                used, one -> one.map(it -> Say.it("events.channel." + it.code())).orElseGet(() -> Say.it("ui.health.days.all")),
                false, this::chooseChannel);
        choice.show(channel);
        channels.getChildren().setAll(choice);
        columns(days, used);
        List<Integer> rows = new ArrayList<>();
        for (int day = days.size() - 1; day >= 0; day--) {
            rows.add(day);
        }
        table.getItems().setAll(rows);
        draw();
        choose(days.size() - 1);
    }

    private void chooseChannel(Optional<Channel> next) {
        channel = next;
        draw();
        choose(chosen);
    }

    private void draw() {
        shown.ifPresent(days -> {
            List<Days.Gap> gaps = channel.map(days::gaps).orElseGet(days::gaps);
            IntUnaryOperator amount = channel.<IntUnaryOperator>map(one -> day -> days.events(day, one)).orElse(days::events);
            events.show(days, amount, gaps);
            sessions.show(days, days::sessions, days.gaps());
            summary.setText(gaps.isEmpty()
                    ? Say.it("ui.health.days.whole", days.size(), sum(days, amount))
                    : Say.it("ui.health.days.gaps", days.size(), sum(days, amount), gaps.size()));
        });
    }

    void choose(LocalDate day) {
        shown.filter(days -> days.size() > 0).ifPresent(days ->
                choose(Math.clamp(day.toEpochDay() - days.day(0).toEpochDay(), 0, days.size() - 1)));
    }

    private void choose(int day) {
        chosen = day;
        events.choose(day);
        sessions.choose(day);
        shown.filter(days -> day >= 0 && day < days.size()).ifPresent(days -> {
            readout.setText(Say.it("ui.health.days.readout", Dates.of(days.day(day)), channel.map(one -> days.events(day, one)).orElse(days.events(day)), days.sessions(day)));
            showing = true;
            table.getSelectionModel().select(Integer.valueOf(day));
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
            showing = false;
        });
    }

    private void columns(Days days, List<Optional<Channel>> used) {
        table.getColumns().setAll(List.of(
                column(Say.it("ui.health.days.day"), day -> Say.it("ui.weekday." + days.day(day).getDayOfWeek().getValue()) + "  " + Dates.of(days.day(day))),
                column(Say.it("ui.health.days.sessions"), day -> Say.count(days.sessions(day))),
                column(Say.it("ui.health.days.events"), day -> Say.count(days.events(day)))));
        used.stream().flatMap(Optional::stream).forEach(one -> table.getColumns().add(
                column(Say.it("events.channel." + one.code()), day -> Say.count(days.events(day, one)))));
        for (int i = 1; i < table.getColumns().size(); i++) {
            table.getColumns().get(i).getStyleClass().add("number-column");
        }
    }

    private static TableColumn<Integer, String> column(String title, java.util.function.IntFunction<String> words) {
        TableColumn<Integer, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(70);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(words.apply(row.getValue())));
        return column;
    }

    private static long sum(Days days, IntUnaryOperator amount) {
        long sum = 0;
        for (int day = 0; day < days.size(); day++) {
            sum += amount.applyAsInt(day);
        }
        return sum;
    }
}

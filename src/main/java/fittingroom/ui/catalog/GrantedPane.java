package fittingroom.ui.catalog;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.intake.Assumptions;
import fittingroom.intake.FileKind;
import fittingroom.intake.Granted;
import fittingroom.intake.IntakeReport;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// What was taken for granted of a whole file, each with its evidence, and a choice where the file leaves it open. What a
/// column means is the pick-lists' matter below it.
final class GrantedPane extends GridPane {

    private static final List<EventKind> KINDS = List.of(
            EventKind.VIEW, EventKind.CLICK, EventKind.ADD, EventKind.WISHLIST, EventKind.PURCHASE, EventKind.RETURN, EventKind.LIST_VIEW);
    private static final double CHOICE = 190;

    private final Consumer<Assumptions> onSay;
    private final Assumptions said;

    /// @param onSay told the whole of what is assumed once a person chose
    GrantedPane(Looked file, IntakeReport report, Consumer<Assumptions> onSay) {
        this.onSay = onSay;
        said = file.order().options().assumed();
        getStyleClass().addAll("card-box", "granted");
        setHgap(16);
        setVgap(8);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints choices = new ColumnConstraints();
        choices.setMinWidth(CHOICE);
        getColumnConstraints().setAll(words, choices);
        add(Nodes.label(Say.it("ui.import.granted"), "section-title"), 0, 0, 2, 1);
        int row = 1;
        for (Granted one : report.granted()) {
            Optional<Node> choice = report.kind() == FileKind.EVENTS ? choice(one) : Optional.empty();
            add(words(one), 0, row, choice.isPresent() ? 1 : 2, 1);
            if (choice.isPresent()) {
                add(choice.get(), 1, row);
            }
            row++;
        }
    }

    private static Label words(Granted one) {
        Label words = Nodes.prose(one.words());
        words.setGraphic(Nodes.icon(one.asks() ? Feather.HELP_CIRCLE : Feather.CHECK));
        words.getStyleClass().add(one.asks() ? "granted-asks" : "granted-sure");
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private Optional<Node> choice(Granted one) {
        return switch (one.topic()) {
            case TYPE -> Optional.of(choice(
                    Say.it("ui.import.granted.type"), KINDS, EventWords::kind, said.type(), kind -> onSay.accept(said.withType(kind))));
            case CHANNEL -> Optional.of(choice(
                    Say.it("ui.import.granted.channel"), List.of(Channel.values()), EventWords::channel, said.channel(),
                    channel -> onSay.accept(said.withChannel(channel))));
            case DATES -> Optional.of(choice(
                    Say.it("ui.import.granted.dates"), List.of(false, true),
                    first -> Say.it(first ? "ui.import.granted.month-first" : "ui.import.granted.day-first"), said.monthFirst(),
                    first -> onSay.accept(said.withMonthFirst(first))));
            case WRITING, PRICES, LINE_PRICES, TIMES, DWELL -> Optional.empty();
        };
    }

    private static <T> Node choice(
            String name, List<T> values, java.util.function.Function<T, String> words, Optional<T> now, Consumer<T> onChoose) {
        Dropdown<T> box = new Dropdown<>(name, values, words, onChoose);
        box.setPromptText(Say.it("ui.import.granted.say"));
        box.setMaxWidth(Double.MAX_VALUE);
        now.ifPresent(box::show);
        return box;
    }
}

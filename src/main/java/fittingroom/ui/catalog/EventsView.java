package fittingroom.ui.catalog;

import fittingroom.events.Channel;
import fittingroom.events.EventKind;
import fittingroom.events.EventLog;
import fittingroom.events.Purpose;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Events tab: what the log holds in figures, pictures and words at the left, the latest events at the right.
final class EventsView extends BorderPane {

    private final EventsModel model;
    private final HBox facts = Nodes.row(28);
    private final Bars weeks = new Bars(Say.it("ui.events.weeks"), "ui.events.week");
    private final BarList kinds = new BarList(Say.it("ui.events.kinds"));
    private final BarList channels = new BarList(Say.it("ui.events.channels"));
    private final GridPane consent = new GridPane();
    private final TextField words = new TextField();
    private final CheckBox unjoined = new CheckBox(Say.it("ui.events.only-unjoined"));
    private final Label count = Nodes.name("", "catalogue-count", "figures");
    private final EventTable table = new EventTable();
    private final Stateful state;
    private boolean showing;

    EventsView(EventsModel model) {
        this.model = model;
        getStyleClass().add("events");
        kinds.onPick(code -> model.want(new EventsModel.Wanted(
                wanted().words(), toggled(wanted().kind(), EventKind.of(code)), wanted().channel(), wanted().unjoined())));
        channels.onPick(code -> model.want(new EventsModel.Wanted(
                wanted().words(), wanted().kind(), toggled(wanted().channel(), Channel.of(code)), wanted().unjoined())));
        VBox consents = Nodes.column(6, Nodes.label(Say.it("ui.events.consent"), "section-title"),
                Nodes.prose(Say.it("ui.events.consent.words"), "hint"), consent);
        consent.getStyleClass().add("consent-grid");
        facts.getStyleClass().add("event-facts");
        weeks.setPrefHeight(110);
        VBox left = Nodes.column(20, weeks, consents, kinds, channels);
        left.getStyleClass().add("event-figures");
        ScrollPane scroll = ImportView.scroll(left);
        scroll.getStyleClass().addAll("pane", "event-side");
        scroll.setAccessibleText(Say.it("ui.events.figures"));
        VBox right = Nodes.column(10, finding(), count, table);
        right.getStyleClass().addAll("pane", "event-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        BorderPane page = new BorderPane(right);
        page.setTop(facts);
        page.setLeft(scroll);
        state = new Stateful(page);
        setCenter(state);
    }

    private HBox finding() {
        words.setPromptText(Say.it("ui.events.find.prompt"));
        words.setAccessibleText(Say.it("ui.events.find"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().subscribe((before, now) -> {
            if (!showing) {
                model.want(new EventsModel.Wanted(now, wanted().kind(), wanted().channel(), wanted().unjoined()));
            }
        });
        unjoined.setMinWidth(USE_PREF_SIZE);
        unjoined.selectedProperty().subscribe((before, now) -> {
            if (!showing) {
                model.want(new EventsModel.Wanted(wanted().words(), wanted().kind(), wanted().channel(), now));
            }
        });
        return Nodes.row(12, words, unjoined);
    }

    private EventsModel.Wanted wanted() {
        return model.wanted().value();
    }

    private static <T> Optional<T> toggled(Optional<T> before, Optional<T> picked) {
        return before.equals(picked) ? Optional.empty() : picked;
    }

    void showEmpty(List<Action> deeds) {
        setCenter(Stateful.empty(Feather.ACTIVITY, Say.it("ui.events.empty"), Say.it("ui.events.empty.words"),
                deeds.stream().<Node>map(deed -> Actions.button(deed, deed.equals(deeds.getFirst()) ? "accent" : "way"))
                        .toArray(Node[]::new)));
    }

    void showFull() {
        setCenter(state);
    }

    void show(LogFigures figures) {
        EventLog log = figures.log();
        if (log.isEmpty()) {
            return;
        }
        facts.getChildren().setAll(facts(figures));
        weeks.show(EventWords.weeks(figures.weeks()));
        showLists(figures);
        consent.getChildren().clear();
        consent.addRow(0, head("ui.events.purpose"), head("ui.events.given"), head("ui.events.declared"), head("ui.events.refused"), head("ui.events.silent"));
        for (Purpose purpose : Purpose.values()) {
            LogFigures.Standing standing = figures.standing(purpose);
            Label name = Nodes.name(Say.it("events.purpose." + purpose.code()), "bar-list-name");
            Nodes.tip(name, Say.it("events.purpose.words." + purpose.code()));
            consent.addRow(purpose.ordinal() + 1, name, share(standing.given(), log), share(standing.declared(), log),
                    share(standing.refused(), log), share(standing.silent(), log));
        }
    }

    private void showLists(LogFigures figures) {
        kinds.show(EventWords.kinds(figures.kinds()).stream().map(line -> new BarList.Line(
                line.code(), line.name(), line.count(), wanted().kind().filter(kind -> kind.code().equals(line.code())).isPresent())).toList());
        channels.show(EventWords.channels(figures.channels()).stream().map(line -> new BarList.Line(
                line.code(), line.name(), line.count(), wanted().channel().filter(one -> one.code().equals(line.code())).isPresent())).toList());
    }

    private static Label head(String key) {
        Label head = Nodes.name(Say.it(key), "field-label");
        head.setMaxWidth(72);
        return head;
    }

    private static Label share(int part, EventLog log) {
        Label label = Nodes.label(Say.it("ui.events.share", Math.round(100.0 * part / Math.max(1, log.shopperCount()))), "figures", "bar-list-name");
        Nodes.tip(label, Say.it("ui.events.shoppers-of", part, log.shopperCount()));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static List<Node> facts(LogFigures figures) {
        EventLog log = figures.log();
        List<Node> facts = new ArrayList<>();
        facts.add(fact(Say.count(log.size()), "ui.events.fact.events"));
        facts.add(fact(Say.count(log.shopperCount()), "ui.events.fact.shoppers"));
        facts.add(fact(Say.count(log.sessionCount()), "ui.events.fact.sessions"));
        facts.add(fact(day(log.time(0)), "ui.events.fact.first"));
        facts.add(fact(day(log.time(log.size() - 1)), "ui.events.fact.last"));
        facts.add(fact(Say.count(figures.unjoined()), "ui.events.fact.unjoined"));
        return facts;
    }

    private static String day(long time) {
        return EventWords.day(LocalDate.ofInstant(Instant.ofEpochMilli(time), ZoneOffset.UTC));
    }

    private static Node fact(String figure, String key) {
        Label value = Nodes.label(figure, "fact-figure", "figures");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.column(0, value, Nodes.name(Say.it(key), "hint"));
    }

    void show(EventsModel.Listed listed) {
        showing = true;
        if (!words.getText().equals(listed.wanted().words()) && !words.isFocused()) {
            words.setText(listed.wanted().words());
        }
        unjoined.setSelected(listed.wanted().unjoined());
        showing = false;
        showLists(listed.figures());
        Nodes.rename(count, listed.latest().size() < listed.all()
                ? Say.it("ui.events.count.latest", listed.latest().size(), listed.all()) : Say.it("ui.events.count", listed.all()));
        table.show(listed);
    }

    void busy(boolean working) {
        state.busy(working);
    }

    TextField words() {
        return words;
    }
}

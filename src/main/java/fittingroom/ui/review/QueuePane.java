package fittingroom.ui.review;

import fittingroom.review.Case;
import fittingroom.review.Origin;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import fittingroom.workbench.Job;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The cases that wait, with how far the work is, whose lists are looked at, and the filters. It takes no verdict.
final class QueuePane extends VBox {


    private final QueueModel model;
    private final ReviewModel review;
    private final Label head = Nodes.label("", "queue-head", "figures");
    private final ProgressBar done = new ProgressBar(0);
    private final Segmented<Origin> sources;
    private final TextField words = new TextField();
    private final ComboBox<String> reason;
    private final ComboBox<String> placement;
    private final ListView<Case> list = new ListView<>();
    private final Label foot = Nodes.prose("", "hint");
    private final Button resting;
    private boolean showing;

    QueuePane(QueueModel model, ReviewModel review, Action look) {
        this.model = model;
        this.review = review;
        getStyleClass().addAll("pane", "queue-pane");
        done.getStyleClass().add("queue-progress");
        done.setMaxWidth(Double.MAX_VALUE);
        sources = new Segmented<>(
                List.of(Origin.OWN, Origin.SERVED), one -> Say.it("ui.review.source." + one.code()), true, model::choose);
        words.setPromptText(Say.it("ui.review.filter.words"));
        words.setAccessibleText(Say.it("ui.review.filter.words"));
        words.textProperty().subscribe((before, now) -> filter());
        reason = pick("ui.review.filter.reason", code -> Say.code("ui.clash", code));
        placement = pick("ui.review.filter.placement", code -> Say.code("events.placement", code));
        HBox picks = Nodes.row(6, reason, placement);
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox.setHgrow(placement, Priority.ALWAYS);
        list.setAccessibleText(Say.it("ui.review.list"));
        list.getStyleClass().add("case-list");
        list.setFixedCellSize(CaseCell.HEIGHT);
        list.setCellFactory(view -> new CaseCell(model, review));
        list.setPlaceholder(Nodes.prose("", "hint"));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                model.choose(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        resting = Nodes.button("", review::wake, "flat", "small-flat");
        VBox top = Nodes.column(8, Nodes.column(6, head, done), sources, words, picks);
        top.getStyleClass().add("queue-top");
        HBox.setHgrow(foot, Priority.ALWAYS);
        foot.setMaxWidth(Double.MAX_VALUE);
        HBox again = Nodes.row(6, foot, Actions.iconButton(look, "flat"));
        VBox bottom = Nodes.column(2, again, resting);
        bottom.getStyleClass().add("queue-foot");
        getChildren().addAll(top, list, bottom);
    }

    ListView<Case> list() {
        return list;
    }

    TextField words() {
        return words;
    }

    private ComboBox<String> pick(String key, Function<String, String> name) {
        ComboBox<String> box = new ComboBox<>();
        box.setAccessibleText(Say.it(key));
        Nodes.tip(box, Say.it(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(10);
        box.getItems().add("");
        box.setValue("");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null || code.isEmpty() ? Say.it(key + ".any") : name.apply(code);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().subscribe((before, now) -> filter());
        return box;
    }

    private void filter() {
        if (!showing) {
            model.choose(new QueueFilter(text(reason), text(placement), words.getText()));
        }
    }

    private static String text(ComboBox<String> box) {
        return box.getValue() == null ? "" : box.getValue();
    }

    /// Shows the cases, the counts and what can be filtered by.
    ///
    /// @param served how many lists of another engine there are
    void show(long served) {
        showing = true;
        Nodes.show(sources, served > 0);
        sources.show(model.source().value());
        offer(reason, model.reasons());
        offer(placement, model.placements());
        List<Case> cases = model.cases().value();
        if (!list.getItems().equals(cases)) {
            list.getItems().setAll(cases);
        } else {
            list.refresh();
        }
        choose();
        long today = review.doneToday();
        head.setText(Say.it("ui.review.head", model.waiting(), today));
        done.setProgress(today == 0 ? 0 : (double) today / (today + model.waiting()));
        done.setAccessibleText(head.getText());
        int asleep = model.resting().size();
        resting.setText(Say.it("ui.review.resting", asleep));
        Nodes.show(resting, asleep > 0);
        showFoot();
        showing = false;
    }

    /// Marks the case on the table and keeps it in sight.
    void choose() {
        boolean before = showing;
        showing = true;
        model.chosen().value().ifPresentOrElse(one -> {
            int index = model.place(one);
            if (index >= 0 && index < list.getItems().size()) {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - 3));
            } else {
                list.getSelectionModel().clearSelection();
            }
        }, () -> list.getSelectionModel().clearSelection());
        showing = before;
    }

    /// Says how far the search is, or what was looked at.
    void showFoot() {
        String text = model.looking().value().map(QueuePane::progress).orElseGet(() -> model.found()
                .map(one -> Say.it(
                        one.isOfGuests() ? "ui.review.looked.guests" : "ui.review.looked", one.audit().slates(),
                        one.audit().share().value()))
                .orElse(""));
        foot.setText(text);
        if (list.getPlaceholder() instanceof Label label) {
            label.setText(Say.it(model.looking().value().isPresent()
                    ? "ui.review.list.looking"
                    : model.filter().value().isNone() ? "ui.review.list.none" : "ui.review.list.filtered"));
        }
    }

    private static String progress(Job.State.Running at) {
        if (at.waits()) {
            return Say.it(at.step());
        }
        return at.total() == 0
                ? Say.it("ui.review.list.looking")
                : Say.it("ui.review.looking", at.done(), at.total());
    }

    private static void offer(ComboBox<String> box, Collection<String> codes) {
        List<String> all = new ArrayList<>();
        all.add("");
        all.addAll(codes);
        if (!box.getItems().equals(all)) {
            String was = text(box);
            box.getItems().setAll(all);
            box.setValue(all.contains(was) ? was : "");
        }
    }
}

package fittingroom.ui.health;

import fittingroom.base.Severity;
import fittingroom.health.ConsentCoverage;
import fittingroom.health.Finding;
import fittingroom.health.HealthProblem;
import fittingroom.health.HealthReport;
import fittingroom.health.Readiness;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was found, the worst first, then what is worth knowing, then what passed, folded; beside it the finding chosen,
/// with what to do.
final class FindingsPane extends HBox {

    /// What stands beside a sentence in a row: the sign, the gaps and the scroll bar.
    private static final double BESIDE = 78;

    /// A line of the list.
    private sealed interface Row {
        record Heading(String words) implements Row {}

        record Found(Finding finding) implements Row {}

        /// Opens and closes what passed.
        record Fold(int passed, int idle) implements Row {}

        record Fine(HealthProblem kind, boolean asked) implements Row {}

        /// Whether a signal can be trusted.
        record Strategy(Readiness readiness) implements Row {}

        /// On whose word a purpose rests.
        record Consented(ConsentCoverage coverage) implements Row {}
    }

    private final HealthModel model;
    private final ListView<Row> list = new ListView<>();
    private final FindingPane detail;
    private boolean unfolded;
    private boolean showing;

    FindingsPane(HealthModel model, HealthDesk.Deeds deeds) {
        this.model = model;
        this.detail = new FindingPane(deeds);
        getStyleClass().addAll("findings");
        list.getStyleClass().addAll("finding-list");
        list.setAccessibleText(Say.it("ui.health.list"));
        list.setCellFactory(view -> new RowCell());
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> chose(before, now));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press(list.getSelectionModel().getSelectedItem(), deeds);
            }
        });
        VBox left = Nodes.column(0, list);
        left.getStyleClass().add("pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(380);
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("quiet-scroll", "pane", "finding-detail");
        scroll.setPrefWidth(420);
        scroll.setMinWidth(420);
        getChildren().addAll(left, scroll);
    }

    ListView<?> list() {
        return list;
    }

    private void press(Row row, HealthDesk.Deeds deeds) {
        switch (row) {
            case Row.Found(Finding finding) -> deeds.fix(finding);
            case Row.Fold fold -> fold();
            case null, default -> {}
        }
    }

    private void fold() {
        unfolded = !unfolded;
        model.checkup().value().ifPresent(this::show);
        list.getItems().stream().filter(Row.Fold.class::isInstance).findFirst().ifPresent(row -> {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        });
    }

    private void chose(Row before, Row now) {
        if (showing) {
            return;
        }
        if (now instanceof Row.Found(Finding finding)) {
            model.choose(finding.kind());
        } else if (now instanceof Row.Heading) {
            int at = list.getSelectionModel().getSelectedIndex();
            boolean up = before != null && list.getItems().indexOf(before) > at;
            int next = up ? at - 1 : at + 1;
            if (next >= 0 && next < list.getItems().size()) {
                list.getSelectionModel().select(next);
            } else if (before != null) {
                list.getSelectionModel().select(before);
            }
        }
    }

    void show(Checkup checkup) {
        HealthReport report = checkup.report();
        List<Row> rows = new ArrayList<>();
        List<Finding> needYou = report.needYou();
        List<Finding> notes = report.findings().stream().filter(one -> !one.needsYou()).toList();
        add(rows, Say.it("ui.health.group.you", needYou.size()), needYou);
        add(rows, Say.it("ui.health.group.know", notes.size()), notes);
        if (!report.passed().isEmpty() || !report.idle().isEmpty()) {
            rows.add(new Row.Fold(report.passed().size(), report.idle().size()));
        }
        if (!report.strategies().isEmpty()) {
            long ready = report.strategies().stream().filter(Readiness::isReady).count();
            rows.add(new Row.Heading(Say.it("ui.health.group.ready", ready, report.strategies().size())));
            report.strategies().forEach(one -> rows.add(new Row.Strategy(one)));
        }
        if (!report.consent().isEmpty()) {
            rows.add(new Row.Heading(Say.it("ui.health.group.consent")));
            report.consent().forEach(one -> rows.add(new Row.Consented(one)));
        }
        if (unfolded) {
            report.passed().forEach(kind -> rows.add(new Row.Fine(kind, true)));
            report.idle().forEach(kind -> rows.add(new Row.Fine(kind, false)));
        }
        showing = true;
        list.getItems().setAll(rows);
        showing = false;
        showChoice();
    }

    private static void add(List<Row> rows, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            rows.add(new Row.Heading(heading));
            findings.forEach(finding -> rows.add(new Row.Found(finding)));
        }
    }

    void showChoice() {
        Optional<Finding> chosen = model.chosenFinding();
        showing = true;
        chosen.flatMap(finding -> list.getItems().stream()
                .filter(row -> row instanceof Row.Found(Finding one) && one.kind() == finding.kind()).findFirst())
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        showing = false;
        chosen.ifPresentOrElse(detail::show, detail::showNothing);
    }

    /// The sign of how bad it is; the words say it too.
    static FontIcon sign(Severity severity) {
        return switch (severity) {
            case ERROR -> Nodes.icon(Feather.X_CIRCLE, "sign-red");
            case WARNING -> Nodes.icon(Feather.ALERT_TRIANGLE, "sign-amber");
            case NOTE -> Nodes.icon(Feather.INFO, "sign-note");
        };
    }

    private final class RowCell extends ListCell<Row> {
        private final Label title = Nodes.prose("", "finding-title");
        private final Label words = Nodes.name("", "finding-words");
        private final VBox lines = Nodes.column(1, title, words);
        private final HBox box = Nodes.row(10);

        RowCell() {
            setPrefWidth(0);
            lines.setMinWidth(0);
            // A sentence wraps where the list is narrow: a cell asks how high it is before it knows how wide.
            title.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
            HBox.setHgrow(lines, Priority.ALWAYS);
            setOnMouseClicked(event -> {
                if (getItem() instanceof Row.Fold) {
                    fold();
                }
            });
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("heading-row", "fold-row");
            setMouseTransparent(row instanceof Row.Heading);
            if (empty || row == null) {
                setGraphic(null);
                setText(null);
                setAccessibleText(null);
                return;
            }
            setText(null);
            setGraphic(box);
            Nodes.show(words, true);
            switch (row) {
                case Row.Heading(String heading) -> {
                    getStyleClass().add("heading-row");
                    setGraphic(null);
                    setText(heading);
                    setAccessibleText(heading);
                }
                case Row.Found(Finding finding) ->
                    fill(sign(finding.severity()), finding.sentence(), subtitle(finding));
                case Row.Fold(int passed, int idle) -> {
                    getStyleClass().add("fold-row");
                    fill(Nodes.icon(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "sign-note"),
                            Say.it("ui.health.passed", passed), idle == 0 ? "" : Say.it("ui.health.idle", idle));
                }
                case Row.Strategy(Readiness one) -> fill(
                        one.isReady() ? Nodes.icon(Feather.CHECK, "sign-fine") : Nodes.icon(Feather.MINUS, "sign-amber"),
                        Say.it(one.isReady() ? "ui.health.ready" : "ui.health.not-ready", Say.code("ui.signal", one.signal().code()), one.sentence()),
                        one.why());
                case Row.Consented(ConsentCoverage one) -> fill(Nodes.icon(Feather.USER_CHECK, "sign-note"), one.sentence(), "");
                case Row.Fine(HealthProblem kind, boolean asked) -> fill(
                        asked ? Nodes.icon(Feather.CHECK, "sign-fine") : Nodes.icon(Feather.MINUS, "sign-note"),
                        asked ? kind.passed() : Say.it("ui.health.not-asked", kind.title()), "");
            }
        }

        /// What was looked at, and where somebody is needed what to do.
        private static String subtitle(Finding finding) {
            String deed = finding.needsYou() ? FindingPane.deed(finding.remedy()) : "";
            return deed.isEmpty() ? finding.kind().title() : Say.it("ui.health.row", finding.kind().title(), deed);
        }

        private void fill(FontIcon sign, String first, String second) {
            Nodes.rename(title, first);
            Nodes.rename(words, second);
            Nodes.show(words, !second.isEmpty());
            box.getChildren().setAll(sign, lines);
            setAccessibleText(second.isEmpty() ? first : second + ": " + first);
        }
    }
}

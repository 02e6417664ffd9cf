package fittingroom.ui.catalog;

import fittingroom.ledger.Deed;
import fittingroom.ledger.Entry;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The import sheet before any file is chosen: what can be brought, and what was loaded before, by whom.
final class ImportStart extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int MOST = 60;

    ImportStart(List<Entry> history) {
        getStyleClass().add("import-step");
        Label hint = Nodes.prose(Say.it("ui.import.words"));
        hint.setGraphic(Nodes.icon(Feather.DOWNLOAD, "drop-icon"));
        VBox drop = Nodes.column(6, Nodes.prose(Say.it("ui.import.title"), "page-title"), hint);
        drop.getStyleClass().add("drop-hint");
        VBox page = Nodes.column(16, drop, Nodes.label(Say.it("ui.import.history"), "section-title"));
        if (history.isEmpty()) {
            page.getChildren().add(Nodes.prose(Say.it("ui.import.history.none"), "hint"));
        }
        VBox rows = Nodes.column(2);
        history.stream().limit(MOST).forEach(entry -> rows.getChildren().add(row(entry)));
        page.getChildren().add(rows);
        ScrollPane scroll = ImportView.scroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private static Node row(Entry entry) {
        if (!(entry.deed() instanceof Deed.Imported load)) {
            return new Region();
        }
        Label when = Nodes.label(TIME.format(LocalDateTime.ofInstant(entry.time(), ZoneOffset.UTC)), "hint", "figures");
        when.setMinWidth(130);
        Label who = Nodes.name(entry.actor().name(), "hint");
        who.setMinWidth(90);
        who.setMaxWidth(90);
        Label file = Nodes.name(load.file(), "history-file");
        file.setMinWidth(180);
        file.setMaxWidth(180);
        Label counts = Nodes.name(Say.it("ui.import.history.counts", Say.code("ui.import.kind", load.holds()), load.accepted(),
                load.rejected(), load.merged()), "hint", "figures");
        HBox.setHgrow(counts, Priority.ALWAYS);
        HBox row = Nodes.row(12, when, who, file, counts);
        row.getStyleClass().add("history-row");
        return row;
    }
}

package fittingroom.ui.health;

import fittingroom.health.Finding;
import fittingroom.health.Offender;
import fittingroom.health.Remedy;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One finding in full: the sentence, what it means, what can be done, and the first offenders with a way to each.
final class FindingPane extends VBox {

    private final HealthDesk.Deeds deeds;

    FindingPane(HealthDesk.Deeds deeds) {
        super(12);
        this.deeds = deeds;
        getStyleClass().add("finding-page");
        showNothing();
    }

    void showNothing() {
        getChildren().setAll(Nodes.prose(Say.it("ui.health.nothing"), "hint"));
    }

    void show(Finding finding) {
        Label severity = Nodes.label(Say.it("ui.health.severity." + finding.severity().name().toLowerCase(Locale.ROOT)), "finding-severity");
        severity.setGraphic(FindingsPane.sign(finding.severity()));
        Label code = Nodes.label(finding.kind().code(), "code");
        code.setMinWidth(USE_PREF_SIZE);
        severity.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(
                Nodes.row(8, severity, Nodes.spacer(), code),
                Nodes.prose(finding.sentence(), "inspector-title"),
                Nodes.prose(finding.kind().meaning()));
        fix(finding);
        offenders(finding);
    }

    /// What can be done, as its button says it; empty for nothing.
    static String deed(Remedy remedy) {
        String key = key(remedy);
        return key.isEmpty() ? "" : remedy instanceof Remedy.SwitchOff(var ids)
                ? Say.it("ui.health.fix." + key, ids.size()) : Say.it("ui.health.fix." + key);
    }

    private void fix(Finding finding) {
        if (!key(finding.remedy()).isEmpty()) {
            String words = deed(finding.remedy());
            Button button = Nodes.button("", () -> deeds.fix(finding));
            button.setGraphic(Nodes.row(7, Nodes.label(words, "keyed-words"), Nodes.label("X", "key-cap")));
            button.setAccessibleText(words);
            if (finding.needsYou()) {
                button.getStyleClass().add("accent");
            }
            Nodes.tip(button, words + "  (X)");
            getChildren().add(button);
        }
    }

    private static String key(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Train _ -> "train";
            case Remedy.Load _ -> "load";
            case Remedy.Products _ -> "products";
            case Remedy.Rules _ -> "rules";
            case Remedy.SwitchOff _ -> "switch-off";
            case Remedy.Slate _ -> "slate";
            case Remedy.Shopper _ -> "shopper";
            case Remedy.Know _ -> "";
        };
    }

    private void offenders(Finding finding) {
        if (finding.first().isEmpty()) {
            return;
        }
        VBox rows = Nodes.column(6);
        finding.first().forEach(one -> rows.getChildren().add(row(one)));
        long more = finding.count() - finding.first().size();
        boolean counted = finding.first().getFirst().kind() == Offender.Kind.PRODUCT;
        if (counted && more > 0) {
            rows.getChildren().add(Nodes.prose(Say.it("ui.health.more", more), "hint"));
        }
        getChildren().addAll(Nodes.label(Say.it("ui.health.first"), "section-title"), rows);
    }

    private Node row(Offender offender) {
        Label name = Nodes.prose(offender.words());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = Nodes.row(8, Nodes.icon(switch (offender.kind()) {
            case PRODUCT -> Feather.TAG;
            case SHOPPER -> Feather.USER;
            case RULE -> Feather.SLIDERS;
            case DAY -> Feather.CALENDAR;
            case OTHER -> Feather.CIRCLE;
        }), name);
        row.getStyleClass().add("offender-row");
        if (offender.kind() != Offender.Kind.OTHER) {
            Button show = Nodes.button(Say.it("ui.health.show"), () -> deeds.show(offender), "small");
            show.setAccessibleText(Say.it("ui.health.show.one", offender.words()));
            row.getChildren().add(show);
        }
        return row;
    }
}

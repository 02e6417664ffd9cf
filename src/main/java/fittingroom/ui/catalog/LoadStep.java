package fittingroom.ui.catalog;

import fittingroom.events.Purpose;
import fittingroom.intake.FileKind;
import fittingroom.intake.IntakeReport;
import fittingroom.ui.parts.Chip;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.workbench.Imported;
import fittingroom.workbench.Look;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fourth step: what a load would do with each file, what is declared for it, and afterwards what happened.
final class LoadStep extends VBox {

    LoadStep(ImportModel model, VBox consent, Runnable openPreview) {
        getStyleClass().add("import-step");
        VBox page = Nodes.column(12);
        List<Imported> ends = model.loaded().value();
        if (!ends.isEmpty()) {
            page.getChildren().add(done(model, ends, openPreview));
            ends.forEach(end -> page.getChildren().add(end(end)));
        } else {
            boolean withCatalog = model.files().value().stream().anyMatch(file -> file.kind().equals(Optional.of(FileKind.CATALOG)));
            model.files().value().forEach(file -> page.getChildren().add(plan(file, withCatalog)));
            if (model.hasEvents()) {
                page.getChildren().add(consent);
            }
        }
        ScrollPane scroll = ImportView.scroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    private static Node done(ImportModel model, List<Imported> ends, Runnable openPreview) {
        long loaded = ends.stream().filter(Imported::loaded).count();
        boolean learning = model.phase().value() == ImportModel.Phase.LEARNING;
        Label words = Nodes.prose(Say.it(learning ? "ui.import.learning" : loaded == ends.size() ? "ui.import.done" : "ui.import.done.part", loaded, ends.size()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = Nodes.row(12, words, Nodes.button(Say.it("ui.import.to-preview"), openPreview, "accent"));
        box.getStyleClass().add("done-box");
        return box;
    }

    private static Node end(Imported end) {
        VBox card = Nodes.column(8, name(end.file().getFileName().toString()));
        card.getStyleClass().add("card-box");
        if (end.isStopped()) {
            card.getChildren().add(new Chip(Say.it("ui.import.stopped"), Chip.Tone.WARNING).with(Feather.PAUSE_CIRCLE));
        }
        end.problems().forEach(problem -> card.getChildren().add(ProblemsStep.refusal(problem)));
        end.report().ifPresent(report -> {
            card.getChildren().add(new Chip(Say.it(end.loaded() ? "ui.import.loaded" : "ui.import.nothing-loaded"),
                    end.loaded() ? Chip.Tone.SUCCESS : Chip.Tone.WARNING).with(end.loaded() ? Feather.CHECK : Feather.MINUS));
            card.getChildren().add(Nodes.prose(Say.it("ui.import.counts", report.rows(), report.accepted(), report.rejected(), report.merged())));
            if (end.folded() > 0) {
                card.getChildren().add(Nodes.prose(Say.it("ui.import.folded", end.folded()), "hint"));
            }
        });
        return card;
    }

    private static Label name(String file) {
        Label name = Nodes.name(file, "section-title");
        name.setGraphic(Nodes.icon(Feather.FILE_TEXT));
        return name;
    }

    /// @param withCatalog whether a catalog is loaded with it, which may hold the products of the log
    private static Node plan(Looked file, boolean withCatalog) {
        VBox card = Nodes.column(8, name(file.name()));
        card.getStyleClass().add("card-box");
        if (file.looking()) {
            card.getChildren().add(Nodes.prose(Say.it("ui.import.looking"), "hint"));
        }
        file.problems().forEach(problem -> card.getChildren().add(ProblemsStep.refusal(problem)));
        file.look().ifPresent(look -> look.report().ifPresent(report -> {
            card.getChildren().add(Nodes.prose(plan(look, report), "plan-words"));
            if (report.kind() == FileKind.CATALOG && look.kinship().isOfAnother()) {
                card.getChildren().add(warning(look.kinship()));
            }
            if (report.kind() == FileKind.EVENTS && look.kinship().isLogOfAnother() && !withCatalog) {
                card.getChildren().add(strangeLog(look.kinship()));
            }
        }));
        return card;
    }

    private static String plan(Look look, IntakeReport report) {
        return switch (report.kind()) {
            case CATALOG -> Say.it("ui.import.plan.products", look.kinship().fresh(), look.kinship().updates(), report.rejected());
            case EVENTS -> Say.it("ui.import.plan.events", report.events(), report.rejected(), FileStep.span(report));
            case SERVED -> Say.it("ui.import.plan.served", report.slates(), report.rejected());
            case RULES -> Say.it("ui.import.plan.rules", report.path().toString());
        };
    }

    private static Node warning(Look.Kinship kinship) {
        Label head = Nodes.prose(Say.it("ui.import.another"), "clash-head");
        head.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        VBox box = Nodes.column(4, head,
                Nodes.prose(Say.it("ui.import.another.ids", kinship.updates(), kinship.held(), kinship.fresh())));
        if (kinship.hasOtherMoney()) {
            box.getChildren().add(Nodes.prose(Say.it("ui.import.another.money", codes(kinship.theirs()), codes(kinship.ours()))));
        }
        box.getChildren().add(Nodes.prose(Say.it("ui.import.another.way-out")));
        box.getStyleClass().addAll("clash-box", "another-shop");
        return box;
    }

    private static Node strangeLog(Look.Kinship kinship) {
        Label head = Nodes.prose(Say.it("ui.import.strange-log"), "clash-head");
        head.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        VBox box = Nodes.column(4, head,
                Nodes.prose(Say.it("ui.import.strange-log.ids", kinship.joined(), kinship.events(), kinship.held())),
                Nodes.prose(Say.it("ui.import.another.way-out")));
        box.getStyleClass().addAll("clash-box", "another-shop");
        return box;
    }

    private static String codes(List<String> currencies) {
        return String.join(", ", currencies);
    }

    /// What a person declares for the logs of this import, in plain words.
    static VBox consent(ImportModel model) {
        VBox boxes = Nodes.column(6);
        Label nothing = Nodes.prose(Say.it("ui.import.consent.none"), "plan-words");
        nothing.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        for (Purpose purpose : Purpose.values()) {
            CheckBox box = new CheckBox(Say.it("events.purpose.words." + purpose.code()));
            box.setWrapText(true);
            box.selectedProperty().subscribe((before, now) -> {
                model.declare(purpose, now);
                Nodes.show(nothing, !model.isDeclared());
            });
            boxes.getChildren().add(box);
        }
        VBox card = Nodes.column(8, Nodes.label(Say.it("ui.import.consent"), "section-title"),
                Nodes.prose(Say.it("ui.import.consent.words"), "hint"), boxes, nothing);
        card.getStyleClass().add("card-box");
        return card;
    }
}

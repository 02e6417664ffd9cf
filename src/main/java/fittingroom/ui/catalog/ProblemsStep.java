package fittingroom.ui.catalog;

import fittingroom.base.Problem;
import fittingroom.intake.IntakeProblem;
import fittingroom.intake.IntakeReport;
import fittingroom.intake.Offender;
import fittingroom.intake.ProblemGroup;
import fittingroom.intake.Treatment;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Stateful;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The third step: what is wrong, grouped by cause, each with its first offenders and what can be done with all of them.
final class ProblemsStep extends VBox {

    private static final int VALUES = 6;

    private final ImportModel model;

    ProblemsStep(ImportModel model, Looked file) {
        this.model = model;
        getStyleClass().add("import-step");
        VBox page = Nodes.column(10);
        file.problems().forEach(problem -> page.getChildren().add(refusal(problem)));
        file.order().options().treatments().forEach((code, treatment) -> treated(file, code, treatment).ifPresent(page.getChildren()::add));
        file.report().ifPresent(report -> {
            report.problems().forEach(group -> page.getChildren().add(group(file, group)));
            if (report.problems().isEmpty()) {
                page.getChildren().add(Stateful.empty(Feather.CHECK_CIRCLE, Say.it("ui.import.no-problems"), ""));
            }
            if (report.rejected() > 0) {
                page.getChildren().add(save(file, report));
            }
        });
        ScrollPane scroll = ImportView.scroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    static Node refusal(Problem problem) {
        Label words = Nodes.prose(problem.message(), "refusal");
        words.setGraphic(Nodes.icon(Feather.ALERT_TRIANGLE));
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private Node group(Looked file, ProblemGroup group) {
        Label count = Nodes.label(Say.it("ui.import.times", group.count()), "problem-count", "figures");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label message = Nodes.prose(Say.it("ui.import.cause." + group.cause().name().toLowerCase(Locale.ROOT).replace('_', '-')), "problem-title");
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        Label code = Nodes.label(group.code(), "code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(10, icon(group), count, message, code);
        VBox box = Nodes.column(6, head, Nodes.prose(group.message(), "hint"));
        if (!group.values().isEmpty()) {
            box.getChildren().add(Nodes.prose(Say.it("ui.import.what", values(group)), "hint"));
        }
        if (group.count() > 1) {
            box.getChildren().add(Nodes.prose(Say.it("ui.import.where", where(group)), "hint"));
        }
        List<Treatment> choices = Treatment.of(group.cause());
        if (!choices.isEmpty()) {
            Treatment now = file.order().options().treatments().getOrDefault(group.code(), choices.getFirst());
            FlowPane deeds = new FlowPane(8, 6);
            for (Treatment choice : choices) {
                Node deed = choice == now
                        ? chosen(choice) : Nodes.button(Say.it("ui.import.treat." + choice.code()), () -> model.treat(group.code(), choice), "small");
                deeds.getChildren().add(deed);
            }
            box.getChildren().add(deeds);
        }
        box.getStyleClass().addAll("problem-row", "problem-" + group.severity().name().toLowerCase(Locale.ROOT));
        return box;
    }

    private static Label chosen(Treatment treatment) {
        Label label = Nodes.label(Say.it("ui.import.treated." + treatment.code()), "treatment-now");
        label.setGraphic(Nodes.icon(Feather.CHECK));
        return label;
    }

    private static Node icon(ProblemGroup group) {
        return Nodes.icon(switch (group.severity()) {
            case NOTE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case ERROR -> Feather.X_CIRCLE;
        });
    }

    private static String values(ProblemGroup group) {
        return group.values().entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(VALUES)
                .map(one -> Say.it("ui.import.value", one.getKey(), one.getValue())).collect(Collectors.joining(" · "));
    }

    private static String where(ProblemGroup group) {
        return group.first().stream().map(ProblemsStep::place).collect(Collectors.joining(" · "));
    }

    private static String place(Offender offender) {
        return offender.column().isEmpty()
                ? Say.it("ui.import.place", offender.row())
                : Say.it("ui.import.place.column", offender.row(), offender.column(), offender.value());
    }

    /// A cause that was treated and does not show any more can still be taken back.
    private Optional<Node> treated(Looked file, String code, Treatment treatment) {
        IntakeProblem cause = Arrays.stream(IntakeProblem.values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        boolean shown = file.report().flatMap(report -> report.problem(cause)).isPresent();
        Treatment usual = Treatment.usual(cause).orElse(treatment);
        if (shown || usual == treatment) {
            return Optional.empty();
        }
        Label words = Nodes.prose(Say.it("ui.import.cause." + cause.name().toLowerCase(Locale.ROOT).replace('_', '-')) + " · "
                + Say.it("ui.import.treated." + treatment.code()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return Optional.of(Nodes.styled(Nodes.row(12, words,
                Nodes.button(Say.it("ui.import.treat." + usual.code()), () -> model.treat(code, usual), "small")), "done-box"));
    }

    private Node save(Looked file, IntakeReport report) {
        TextField target = new TextField();
        Nodes.path(target, beside(file.file()));
        target.setAccessibleText(Say.it("ui.import.rejected.path"));
        HBox.setHgrow(target, Priority.ALWAYS);
        Runnable save = () -> {
            if (!target.getText().isBlank()) {
                model.saveRejected(Path.of(target.getText().strip()));
            }
        };
        target.setOnAction(event -> save.run());
        VBox card = Nodes.column(8, Nodes.label(Say.it("ui.import.rejected", report.rejected()), "section-title"),
                Nodes.prose(Say.it("ui.import.rejected.words"), "hint"),
                Nodes.row(8, target, Nodes.button(Say.it("ui.import.rejected.save"), save)));
        if (!model.saved().value().isEmpty()) {
            card.getChildren().add(Nodes.prose(model.saved().value()));
        }
        card.getStyleClass().add("card-box");
        return card;
    }

    private static Path beside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        return file.resolveSibling((dot < 1 ? name : name.substring(0, dot)) + "-rejected.csv");
    }
}

package fittingroom.ui.preview;

import fittingroom.base.Problem;
import fittingroom.scoring.Slate;
import fittingroom.scoring.Stage;
import fittingroom.scoring.StageCount;
import fittingroom.ui.parts.Drawings;
import fittingroom.ui.parts.Funnel;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Segmented;
import fittingroom.ui.parts.Stateful;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Preview desk from top to bottom: the question, the journey, the tiles, the funnel; and at the right the
/// chosen product, the tuning, or who was left out.
final class PreviewView extends BorderPane {

    /// What the right pane shows.
    enum Side {
        PRODUCT,
        TUNING,
        LEFT_OUT
    }

    private final PreviewModel model;
    private final QuestionBar question;
    private final JourneyStrip journey;
    private final SlatePane slate;
    private final Funnel funnel = new Funnel();
    private final ProductInspector inspector;
    private final TuningPane tuning;
    private final LeftOutPane leftOut;
    private final LargeProduct large;
    private final ScrollPane inspectorPage;
    private final ScrollPane tuningPage;
    private final Segmented<Side> sides = new Segmented<>(
            List.of(Side.values()), one -> Say.it("ui.side." + one.name().toLowerCase(Locale.ROOT)), true, this::open);
    private final StackPane side = new StackPane();
    private final Node full;
    private final Node sidePane;

    PreviewView(PreviewModel model, Drawings drawings, List<Action> deeds, Action walk) {
        this.model = model;
        getStyleClass().add("preview");
        question = new QuestionBar(model, drawings);
        journey = new JourneyStrip(model, drawings, walk);
        slate = new SlatePane(model, drawings);
        inspector = new ProductInspector(model, drawings, deeds);
        tuning = new TuningPane(model);
        leftOut = new LeftOutPane(model, drawings, model::bring);
        large = new LargeProduct(model, drawings);
        inspectorPage = Nodes.scrolled(inspector);
        tuningPage = Nodes.scrolled(tuning);
        funnel.onAsk(code -> {
            Stage asked = Stage.valueOf(code.toUpperCase(Locale.ROOT));
            model.askWho(asked == Stage.GATHER ? Optional.empty() : Optional.of(asked));
            open(Side.LEFT_OUT);
        });
        VBox centre = new VBox(question, journey, slate, funnel);
        centre.getStyleClass().addAll("pane", "preview-centre");
        VBox.setVgrow(slate, Priority.ALWAYS);
        full = centre;
        sidePane = Nodes.inspector(sides, side);
        open(Side.PRODUCT);
        setCenter(full);
        setRight(sidePane);
    }

    /// Before anything is loaded: what this desk is for, and the ways to begin.
    void showEmpty(List<Action> ways) {
        HBox buttons = Nodes.row(10);
        buttons.setAlignment(Pos.CENTER);
        for (Action way : ways) {
            buttons.getChildren().add(Actions.button(way, ways.indexOf(way) == 0 ? "accent" : "way"));
        }
        StackPane page = new StackPane(Stateful.empty(
                Feather.SCISSORS, Say.it("ui.first.title"), Say.it("ui.first.words"), buttons));
        page.getStyleClass().addAll("pane", "preview-centre");
        setCenter(page);
        setRight(null);
    }

    void showFull() {
        setCenter(full);
        setRight(sidePane);
    }

    /// Gives the focus to the tiles, where there are some to step through.
    void focusSlate() {
        if (getScene() != null && full.equals(getCenter())) {
            Nodes.focusAfterLayout(getScene(), slate.grid());
        }
    }

    void open(Side wanted) {
        sides.show(wanted);
        side.getChildren().setAll(switch (wanted) {
            case PRODUCT -> inspectorPage;
            case TUNING -> tuningPage;
            case LEFT_OUT -> leftOut;
        });
    }

    void showQuestion() {
        question.show(model.question().value());
        journey.show(model.question().value());
        tuning.show(model.draft());
    }

    void showAnswer() {
        slate.show();
        inspector.show();
        leftOut.show();
        model.answer().value().ifPresent(answer -> journey.rests(answer.draft().basis()));
        showFunnel();
    }

    /// What was found out about one product.
    void showWhy() {
        inspector.showWhy();
        leftOut.showWhy();
    }

    /// Asks about the product chosen among those left out, else about the chosen tile.
    void why() {
        if (leftOut.chosen().isPresent()) {
            leftOut.why().ask();
        } else {
            open(Side.PRODUCT);
            inspector.ask();
        }
    }

    void showDraft() {
        tuning.show(model.draft());
    }

    void showChoice() {
        slate.show();
        inspector.show();
        large.show();
    }

    void showCarried() {
        slate.aim(model.carried().value().map(held -> OptionalInt.of(held.place())).orElse(OptionalInt.empty()));
    }

    void showAsked() {
        leftOut.show();
        showFunnel();
    }

    void refused(List<Problem> problems) {
        slate.refused(problems);
    }

    void busy(boolean waiting) {
        slate.busy(waiting);
    }

    private void showFunnel() {
        model.shown().ifPresent(shown -> funnel.show(steps(shown), model.asked().value().map(Stage::code).orElse("")));
    }

    private static List<Funnel.Step> steps(Slate slate) {
        List<Funnel.Step> steps = new ArrayList<>();
        long before = -1;
        for (StageCount count : slate.stages()) {
            String code = count.stage().code();
            long lost = before < 0 ? 0 : before - count.count();
            steps.add(new Funnel.Step(code, Say.it("ui.stage." + code), Say.it("ui.stage." + code + ".tip"), count.count(), lost));
            before = count.count();
        }
        return steps;
    }

    LargeProduct large() {
        return large;
    }

    LeftOutPane leftOut() {
        return leftOut;
    }

    JourneyStrip journey() {
        return journey;
    }

    QuestionBar question() {
        return question;
    }

    SlatePane slate() {
        return slate;
    }

    TuningPane tuning() {
        return tuning;
    }
}

package fittingroom.ui.journeys;

import fittingroom.events.Channel;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Step;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The steps of a journey from left to right, one lane a channel, the step looked at as a band over all lanes. Arrow keys
/// step, a drag scrubs. Every step is as wide as the next: a week of silence is told by the words below.
final class Track extends ScrollPane {

    private static final List<Channel> USUAL = List.of(Channel.WEB, Channel.APP, Channel.EMAIL, Channel.PUSH, Channel.STORE);
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double NAMES = 72;
    private static final double SIDES = 32;
    private static final double LEAST = 52;
    private static final double MOST = 92;

    private final IntConsumer onGo;
    private final GridPane grid = new GridPane();
    private int steps;
    private int at;

    /// @param onGo hears after how many steps the person wants to look
    Track(IntConsumer onGo) {
        super();
        this.onGo = onGo;
        getStyleClass().addAll("quiet-scroll", "journey-track");
        grid.getStyleClass().add("journey-lanes");
        setContent(grid);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        grid.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        viewportBoundsProperty().subscribe(_ -> widen());
    }

    void show(Takes takes, StepWords words) {
        Journey journey = takes.journey();
        steps = journey.steps().size();
        at = takes.at();
        List<Channel> lanes = lanes(journey);
        grid.getChildren().clear();
        widen();
        grid.add(band(), at + 1, 0, 1, lanes.size() + 1);
        for (int lane = 0; lane < lanes.size(); lane++) {
            Label name = Nodes.label(Say.it("events.channel." + lanes.get(lane).code()), "lane-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(name, 0, lane);
            grid.add(Nodes.styled(new StackPane(Nodes.line()), "lane-line"), 1, lane, steps + 1, 1);
        }
        grid.add(mark(Nodes.label(Say.it("ui.journeys.start"), "lane-time"), 0), 1, lanes.size());
        for (int i = 0; i < steps; i++) {
            add(journey, i, lanes, words);
        }
        setAccessibleText(Say.it("ui.journeys.track", at, steps, takes.step().map(step -> words.sentence(journey, step)).orElse(Say.it("ui.journeys.start.long"))));
    }

    private void add(Journey journey, int i, List<Channel> lanes, StepWords words) {
        Step step = journey.steps().get(i);
        Label sign = Nodes.label("", "step-sign", "step-" + step.act().code());
        sign.setGraphic(Nodes.icon(StepWords.sign(step.act())));
        Nodes.named(sign, words.sentence(journey, step));
        grid.add(mark(sign, i + 1), i + 2, lanes.indexOf(step.channel()));
        ZonedDateTime time = step.at().atZone(journey.zone());
        boolean sameDay = i > 0 && journey.steps().get(i - 1).at().atZone(journey.zone()).toLocalDate().equals(time.toLocalDate());
        Label when = Nodes.label(sameDay ? StepWords.clock(time) : StepWords.day(time) + "\n" + StepWords.clock(time), "lane-time");
        when.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(mark(when, i + 1), i + 2, lanes.size());
    }

    private static List<Channel> lanes(Journey journey) {
        List<Channel> lanes = new ArrayList<>(USUAL);
        journey.steps().stream().map(Step::channel).distinct().filter(one -> !lanes.contains(one)).forEach(lanes::add);
        return lanes;
    }

    private Node mark(Label label, int step) {
        label.pseudoClassStateChanged(DONE, step <= at);
        label.pseudoClassStateChanged(HERE, step == at);
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private static Region band() {
        return Nodes.styled(new Region(), "step-band");
    }

    private double width() {
        double room = getViewportBounds().getWidth() - NAMES - SIDES;
        return Math.clamp(room / (steps + 1), LEAST, MOST);
    }

    private void widen() {
        List<ColumnConstraints> columns = new ArrayList<>();
        columns.add(new ColumnConstraints(NAMES));
        for (int i = 0; i <= steps; i++) {
            columns.add(new ColumnConstraints(width()));
        }
        grid.getColumnConstraints().setAll(columns);
    }

    private void scrub(MouseEvent event) {
        requestFocus();
        int step = (int) Math.floor((event.getX() - NAMES - grid.getInsets().getLeft()) / width());
        go(Math.clamp(step, 0, steps));
    }

    private void go(int step) {
        if (step != at) {
            onGo.accept(step);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(Math.max(0, at - 1));
            case RIGHT -> go(Math.min(steps, at + 1));
            case HOME -> go(0);
            case END -> go(steps);
            default -> {
                return;
            }
        }
        event.consume();
    }
}

package fittingroom.ui.journeys;

import fittingroom.events.Purpose;
import fittingroom.journeys.Journey;
import fittingroom.journeys.Recorded;
import fittingroom.journeys.Shopper;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import fittingroom.ui.shell.Action;
import fittingroom.ui.shell.Actions;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who walks, which visit, what they allow at the start, which branch; and journeys in and out. It forwards choices and
/// shows the present ones.
final class HeadBar extends HBox {

    private static final int MOST_TAKES = 4;

    private final JourneysModel model;
    private final Consumer<Runnable> replacing;
    private final Picker<Optional<String>> shopper;
    private final Picker<Optional<Recorded.Sitting>> sitting;
    private final MenuButton consent = new MenuButton();
    private final MenuButton open = new MenuButton(Say.it("ui.journeys.open"));
    private final HBox takes = Nodes.row(0);
    private final Node sittingField;

    /// @param deeds the buttons at the right
    /// @param replacing puts another journey or shopper on the desk, and offers the way back
    HeadBar(
            JourneysModel model, Action back, Action file, List<Action> deeds, List<Journey> samples,
            Consumer<Runnable> replacing) {
        super(10);
        this.model = model;
        this.replacing = replacing;
        getStyleClass().addAll("journeys-head");
        setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        shopper = new Picker<>(
                Say.it("ui.question.shopper"), text -> Searches.shoppers(model.workbench().snapshot().value().log(), text),
                _ -> Optional.empty(), this::walkAs);
        shopper.setPrefWidth(124);
        sitting = new Picker<>(Say.it("ui.journeys.sitting"), this::sittings, _ -> Optional.empty(), one -> one.ifPresent(this::open));
        sitting.setPrefWidth(128);
        sitting.show(Say.it("ui.journeys.sitting.choose"));
        sittingField = field("ui.journeys.sitting", sitting);
        consent.setMinWidth(USE_PREF_SIZE);
        takes.getStyleClass().add("segmented");
        takes.setMinWidth(0);
        takes.setMaxHeight(USE_PREF_SIZE);
        samples(samples, file);
        Nodes.named(open, Say.it("ui.journeys.open"));
        open.setGraphic(Nodes.icon(Feather.FOLDER));
        open.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(
                Actions.button(back), field("ui.question.shopper", shopper), sittingField,
                field("ui.journeys.allows.start", consent), Nodes.spacer(), takes, open);
        deeds.forEach(deed -> getChildren().add(Actions.button(deed)));
    }

    private void samples(List<Journey> samples, Action file) {
        MenuItem chosen = new MenuItem(Say.it("ui.journeys.open.file"));
        chosen.setOnAction(_ -> file.run().run());
        open.getItems().add(chosen);
        for (Journey one : samples) {
            MenuItem item = new MenuItem(one.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> replacing.accept(() -> model.open(one)));
            open.getItems().add(item);
        }
        MenuItem invented = new MenuItem(Say.it("ui.journeys.open.invented"));
        invented.setOnAction(_ -> replacing.accept(() -> model.invent(Say.it("ui.journeys.invented"))));
        open.getItems().add(invented);
    }

    private static VBox field(String key, Node control) {
        VBox field = Nodes.column(4, Nodes.label(Say.it(key), "field-label"), control);
        field.setMinWidth(USE_PREF_SIZE);
        return field;
    }

    private void walkAs(Optional<String> id) {
        replacing.accept(() -> {
            model.choose(id);
            model.sources().sittings().stream().findFirst().ifPresent(model.sources()::open);
        });
    }

    private void open(Recorded.Sitting sitting) {
        replacing.accept(() -> model.sources().open(sitting));
    }

    private Picker.Found<Optional<Recorded.Sitting>> sittings(String text) {
        List<Picker.Choice<Optional<Recorded.Sitting>>> found = new ArrayList<>();
        for (Recorded.Sitting one : model.sources().sittings()) {
            ZonedDateTime time = one.from().atZone(model.takes().value().journey().zone());
            String title = StepWords.day(time) + " " + StepWords.clock(time);
            if (title.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
                found.add(new Picker.Choice<>(
                        Optional.of(one), title,
                        Say.it("ui.journeys.sitting.detail", Say.it("events.channel." + one.channel().code()), one.steps())));
            }
        }
        return Picker.Found.all(found);
    }

    void show(Takes now) {
        Shopper who = now.journey().shopper();
        shopper.show(switch (who.kind()) {
            case KNOWN -> Pseudonym.of(who.name());
            case INVENTED -> who.name();
            case GUEST -> Searches.shopper(Optional.empty());
        });
        Nodes.show(sittingField, who.kind() == Shopper.Kind.KNOWN);
        long allowed = List.of(Purpose.values()).stream().filter(model.atTheStart()::allows).count();
        consent.setText(Say.it("ui.journeys.allows.count", allowed, Purpose.values().length));
        Nodes.named(consent, Say.it("ui.journeys.allows.tip", allowed, Purpose.values().length));
        consent.getItems().setAll(List.of(Purpose.values()).stream().map(this::purpose).toList());
        takes.getChildren().setAll(buttons(now));
        Nodes.show(takes, now.all().size() > 1);
    }

    private MenuItem purpose(Purpose purpose) {
        CheckMenuItem item = new CheckMenuItem(Say.it("ui.journeys.purpose." + purpose.code()));
        item.setSelected(model.atTheStart().allows(purpose));
        item.setOnAction(_ -> model.allow(purpose, item.isSelected()));
        return item;
    }

    /// The journey and its what-ifs, the last ones where there are many.
    private List<Node> buttons(Takes now) {
        List<Node> buttons = new ArrayList<>();
        ToggleGroup group = new ToggleGroup();
        int first = Math.max(0, now.all().size() - MOST_TAKES);
        for (int i = 0; i < now.all().size() && now.all().size() > 1; i++) {
            if (i == 0 || i > first) {
                int take = i;
                ToggleButton button = new ToggleButton(i == 0 ? Say.it("ui.journeys.take.first") : now.all().get(i).name());
                button.setMnemonicParsing(false);
                button.setToggleGroup(group);
                button.setSelected(i == now.current());
                button.setMinWidth(0);
                Nodes.tip(button, now.all().get(i).name());
                button.setOnAction(_ -> model.look(take));
                buttons.add(button);
            }
        }
        return buttons;
    }

    Picker<Optional<String>> shopperPicker() {
        return shopper;
    }

    Picker<Optional<Recorded.Sitting>> sittingPicker() {
        return sitting;
    }
}

package fittingroom.ui.journeys;

import fittingroom.base.Id;
import fittingroom.catalog.Product;
import fittingroom.events.Channel;
import fittingroom.events.Consent;
import fittingroom.events.Purpose;
import fittingroom.journeys.Act;
import fittingroom.journeys.Step;
import fittingroom.ui.parts.Dropdown;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.Say;
import fittingroom.ui.parts.Searches;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The next step in the making: when, where, what, about what. It hands over whole steps only.
final class StepForm extends HBox {

    /// What a shopper says of consent, in one choice.
    private enum Word {
        ALLOW_ALL,
        REFUSE_ALL,
        NO_PERSONALISATION,
        NO_MESSAGES,
        NO_JOINING;

        Consent says() {
            return switch (this) {
                case ALLOW_ALL -> Consent.ALL;
                case REFUSE_ALL -> Consent.NONE;
                case NO_PERSONALISATION -> Consent.UNKNOWN.with(Purpose.PERSONALISATION, false);
                case NO_MESSAGES -> Consent.UNKNOWN.with(Purpose.DIRECT_MARKETING, false);
                case NO_JOINING -> Consent.UNKNOWN.with(Purpose.CROSS_CHANNEL, false);
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final List<Channel> CHANNELS = List.of(Channel.WEB, Channel.APP, Channel.EMAIL, Channel.PUSH, Channel.STORE);

    private final JourneysModel model;
    private final Dropdown<Later> later;
    private final Dropdown<Channel> where;
    private final Dropdown<Act> what;
    private final Dropdown<Word> word;
    private final Picker<Optional<Id<Product>>> about;
    private final TextField text = new TextField();
    private final Button add;
    private Channel channel = Channel.WEB;
    private Act act = Act.VIEW;
    private Later when = Later.MINUTE;
    private Word says = Word.REFUSE_ALL;
    private Optional<Id<Product>> product = Optional.empty();

    StepForm(JourneysModel model, BiConsumer<Step, Later> onAdd) {
        super(8);
        this.model = model;
        getStyleClass().add("step-form");
        setAlignment(Pos.CENTER_LEFT);
        add = Nodes.button(Say.it("ui.journeys.form.add"), () -> add(onAdd), "accent");
        later = new Dropdown<>(Say.it("ui.journeys.form.later"), List.of(Later.values()), one -> Say.it("ui.journeys.later." + one.code()), one -> when = one);
        where = new Dropdown<>(Say.it("ui.journeys.form.channel"), CHANNELS, one -> Say.it("events.channel." + one.code()), this::at);
        what = new Dropdown<>(Say.it("ui.journeys.form.act"), possible(), one -> Say.it("ui.journeys.do." + one.code()), this::does);
        word = new Dropdown<>(Say.it("ui.journeys.form.word"), List.of(Word.values()), one -> Say.it("ui.journeys.word." + one.code()), one -> says = one);
        about = new Picker<>(
                Say.it("ui.journeys.form.product"), typed -> Searches.products(model.workbench().journeys().snapshot().catalog(), typed),
                _ -> Optional.empty(), this::about);
        text.setPromptText(Say.it("ui.journeys.form.text"));
        text.setAccessibleText(Say.it("ui.journeys.form.text"));
        text.textProperty().subscribe(_ -> check());
        text.setOnAction(_ -> add(onAdd));
        about.setPrefWidth(190);
        text.setPrefWidth(190);
        HBox.setHgrow(about, Priority.SOMETIMES);
        HBox.setHgrow(text, Priority.SOMETIMES);
        getChildren().addAll(later, where, what, word, about, text, add);
        later.show(when);
        word.show(says);
        at(channel);
        about.show(Say.it("ui.journeys.form.product.none"));
    }

    private List<Act> possible() {
        return Arrays.stream(Act.values()).filter(one -> one.isPossibleOn(channel)).toList();
    }

    private void at(Channel next) {
        channel = next;
        where.show(next);
        List<Act> possible = possible();
        what.getItems().setAll(possible);
        does(possible.contains(act) ? act : possible.getFirst());
    }

    private void does(Act next) {
        act = next;
        what.show(next);
        Nodes.show(about, next.mayHaveProduct());
        Nodes.show(text, next.needsText());
        Nodes.show(word, next.needsConsent());
        check();
    }

    private void about(Optional<Id<Product>> next) {
        product = next;
        about.show(next.flatMap(id -> model.workbench().journeys().snapshot().catalog().named(id.value())).map(Product::title)
                .orElseGet(() -> Say.it("ui.journeys.form.product.none")));
        check();
    }

    private void check() {
        add.setDisable(!step().isWhole());
    }

    private Step step() {
        Step bare = Step.of(Instant.EPOCH, channel, act).saying(act.needsText() ? text.getText().strip() : "")
                .allowing(act.needsConsent() ? says.says() : Consent.UNKNOWN);
        return act.mayHaveProduct() ? product.map(bare::about).orElse(bare) : bare;
    }

    private void add(BiConsumer<Step, Later> onAdd) {
        if (step().isWhole()) {
            onAdd.accept(step(), when);
        }
    }

    /// Begins where the shopper is.
    void open(Channel now) {
        at(CHANNELS.contains(now) ? now : Channel.WEB);
        what.requestFocus();
    }
}

package fittingroom.ui.shoppers;

import fittingroom.events.Identity;
import fittingroom.shoppers.IdentityWord;
import fittingroom.shoppers.Link;
import fittingroom.shoppers.Pseudonym;
import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The names that a shopper is known by, each with the evidence and a way to say otherwise; below them the names that were
/// seen beside theirs and belong to nobody, or to others.
final class NamesPane extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final int HASH_DIGITS = 64;
    private static final int SHOWN_DIGITS = 10;
    private static final double NAME_WIDTH = 132;
    private static final double KIND_WIDTH = 104;

    private final NamesModel model;
    private final Label title = Nodes.label("", "section-title");
    private final VBox theirs = Nodes.column(2);
    private final VBox beside = Nodes.column(2);
    private final Label besideTitle = Nodes.label(Say.it("ui.shoppers.names.beside"), "section-title");

    NamesPane(NamesModel model) {
        super(8);
        this.model = model;
        getStyleClass().addAll("card-box", "names-pane");
        besideTitle.getStyleClass().add("names-beside");
        getChildren().addAll(title, theirs, besideTitle, beside);
    }

    void show(KnownAs known) {
        Nodes.show(this, known.isWorthTelling());
        List<KnownAs.Row> own = known.rows().stream().filter(KnownAs.Row::isTheirs).toList();
        List<KnownAs.Row> others = known.rows().stream().filter(row -> !row.isTheirs()).toList();
        title.setText(Say.it("ui.shoppers.names", own.size()));
        theirs.getChildren().setAll(own.stream().map(row -> line(row, known.shopper())).toList());
        beside.getChildren().setAll(others.stream().map(row -> line(row, known.shopper())).toList());
        Nodes.show(besideTitle, !others.isEmpty());
        Nodes.show(beside, !others.isEmpty());
    }

    /// Goes to the first name that something can be said of.
    void focusFirst() {
        Nodes.firstStop(theirs).or(() -> Nodes.firstStop(beside)).ifPresent(Node::requestFocus);
    }

    private Node line(KnownAs.Row row, String shopper) {
        Label name = Nodes.name(shown(row.name().id()), "name-id");
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        Label kind = Nodes.label(Say.it("ui.shoppers.name.kind." + row.name().kind().code()), "hint");
        kind.setGraphic(Nodes.icon(icon(row.name().kind())));
        kind.setMinWidth(KIND_WIDTH);
        Label why = Nodes.prose(why(row), "name-why");
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = Nodes.row(12, kind, name, why);
        deed(row, shopper).ifPresent(line.getChildren()::add);
        line.getStyleClass().add("name-line");
        return line;
    }

    private Optional<Button> deed(KnownAs.Row row, String shopper) {
        return switch (row.standing()) {
            case "own" -> Optional.empty();
            case "same", "said" -> row.word().map(word -> button("take-back", row, () -> model.takeBack(word)));
            case "joined" -> Optional.of(button("different", row, () -> model.different(row.name().id(), shopper)));
            default -> Optional.of(button("same", row, () -> model.same(shopper, row.name().id())));
        };
    }

    private static Button button(String deed, KnownAs.Row row, Runnable run) {
        Button button = Nodes.button(Say.it("ui.shoppers.name." + deed), run, "small");
        Nodes.tip(button, Say.it("ui.shoppers.name." + deed + ".tip", shown(row.name().id())));
        button.setAccessibleText(Say.it("ui.shoppers.name." + deed) + ", " + shown(row.name().id()));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static String why(KnownAs.Row row) {
        String key = "ui.shoppers.name.why." + row.standing();
        return switch (row.standing()) {
            case "own" -> Say.it(key, row.events());
            case "same", "said" -> row.word().map(word -> said(key, word)).orElse("");
            default -> row.link().map(link -> seen(key, row, link)).orElse("");
        };
    }

    private static String said(String key, IdentityWord word) {
        return Say.it(key, word.who(), DAY.format(word.at().atZone(ZoneOffset.UTC)));
    }

    private static String seen(String key, KnownAs.Row row, Link link) {
        return Say.it(key, link.events(), shown(row.with()), DAY.format(Instant.ofEpochMilli(link.first()).atZone(ZoneOffset.UTC)));
    }

    /// A name as it can be shown: of a long digest its first digits.
    static String shown(String name) {
        return name.length() == HASH_DIGITS && name.chars().allMatch(c -> Character.digit(c, 16) >= 0)
                ? name.substring(0, SHOWN_DIGITS) + "…" : Pseudonym.shown(name);
    }

    private static Feather icon(Identity.Kind kind) {
        return switch (kind) {
            case USER -> Feather.USER;
            case LOYALTY -> Feather.CREDIT_CARD;
            case EMAIL -> Feather.MAIL;
            case DEVICE -> Feather.SMARTPHONE;
            case ANONYMOUS -> Feather.GLOBE;
            case ID -> Feather.TAG;
        };
    }
}

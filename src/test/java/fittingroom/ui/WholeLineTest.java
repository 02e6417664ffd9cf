package fittingroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.catalog.Category;
import fittingroom.catalog.Product;
import fittingroom.releases.Approval;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.releases.Release;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.ui.parts.Picker;
import fittingroom.ui.parts.TileGrid;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole line in one window, by keyboard alone: from the first page and two files of one's own over a preview, a
/// flag, a verdict, a rule and its impact to an approved release and a bundle that gives the same again.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class WholeLineTest {

    private Path home;
    private Stage stage;
    private FrontDoor door;
    private Keyboard person;

    @Start
    void start(Stage shown) throws IOException {
        home = Files.createTempDirectory("whole-line");
        stage = shown;
        door = Doorway.of(stage, home);
        door.welcome(Doorway.homes(home).sample());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(door::close);
    }

    @Test
    void twoFilesBecomeABundleThatGivesTheSameAgain(FxRobot robot) throws IOException {
        person = new Keyboard(robot, stage);
        bringOwnFiles();
        load(OwnShop.catalog(home), "11 products");
        load(OwnShop.events(home), "240 events");
        seeTheClash();
        judge();
        makeARule();
        weigh();
        takeItBack(release());
    }

    private void bringOwnFiles() {
        person.until("the first page", () -> stage.isShowing() && person.sees("Bring your own files"));
        person.tabTo("the own files", node -> String.valueOf(node.getAccessibleText()).startsWith("Bring your own"));
        person.press(KeyCode.SPACE);
        Path own = Doorway.homes(home).own();
        person.until("the own workspace", () -> door.workbench().filter(one -> one.folder().equals(own)).isPresent());
    }

    /// File, columns, problems, load; each step is said on the button that leads there.
    private void load(Path file, String words) {
        person.press(KeyCode.CONTROL, KeyCode.O);
        person.until("the field for a path", () -> person.focused() instanceof TextField);
        person.write(file.toString());
        person.press(KeyCode.ENTER);
        person.untilSeen(words);
        for (String next : List.of("Next: columns", "Next: problems", "Next: load")) {
            person.untilSeen(next);
            person.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        person.untilSeen("Load");
        person.press(KeyCode.CONTROL, KeyCode.ENTER);
        person.untilSeen("See it in Preview");
    }

    /// In the preview: the tiles have the focus, the last one is flagged, and says so to those who hear it.
    private void seeTheClash() {
        person.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        person.until("a slate", () -> !titles().isEmpty());
        person.until("the focus on the tiles", () -> person.focused() instanceof TileGrid);
        person.press(KeyCode.END);
        assertTrue(person.focusedName().contains("flagged"), person.focusedName());
        assertTrue(person.texts("tile-clash").stream().anyMatch(words -> !words.isEmpty()));
    }

    /// The heaviest case is looked at in the preview, judged a clash to be blocked, and gone from the same preview.
    private void judge() {
        person.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        person.until("a case", () -> !person.texts("case-reason").isEmpty() && person.focused() instanceof ListView<?>);
        person.press(KeyCode.E);
        person.until("the pairing in the preview", () -> !titles().isEmpty());
        List<String> before = titles();
        person.press(KeyCode.ALT, KeyCode.LEFT);
        person.press(KeyCode.B);
        person.press(KeyCode.X);
        person.until("a verdict", () -> workbench().reviews().decisions().value().size() == 1);
        Decision decision = workbench().reviews().decisions().value().getFirst();
        assertEquals(Consequence.BLOCK, decision.then());
        Set<String> judged = decision.pairs().stream().map(pair -> title(pair.product())).collect(Collectors.toSet());
        assertTrue(before.stream().anyMatch(judged::contains), before + " had none of " + judged);
        person.press(KeyCode.ALT, KeyCode.RIGHT);
        person.until("a preview without " + judged,
                () -> !titles().isEmpty() && titles().stream().noneMatch(judged::contains));
    }

    /// A rule from nothing: it asks for its products until it has a category, and is as strong as the arrows make it.
    private void makeARule() {
        person.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        int before = workbench().draft().rules().size();
        person.press(KeyCode.CONTROL, KeyCode.N);
        person.until("a new rule", () -> workbench().draft().rules().size() == before + 1);
        person.until("the form", () -> person.focusedName().equals("What it does"));
        person.tabTo("Strength");
        for (int i = 0; i < 8; i++) {
            person.press(KeyCode.RIGHT);
        }
        assertInstanceOf(Slider.class, person.focused());
        person.untilSeen("does not act yet: something in it is yet to be chosen");
        for (int i = 0; i < 2; i++) {
            person.tabTo("Condition: Products");
            person.press(KeyCode.UP);
        }
        person.tabTo("a category", node -> node instanceof Picker<?> picker && picker.getAccessibleText().contains("category"));
        person.press(KeyCode.SPACE);
        person.press(KeyCode.ENTER);
        person.until("a rule that acts", () -> !person.sees("something in it is yet to be chosen"));
        Rule rule = workbench().draft().rules().stream().filter(one -> one.name().isEmpty()).findFirst().orElseThrow();
        assertTrue(rule.then() instanceof Effect.Boost(double percent) && percent > 100, rule.toString());
        assertTrue(rule.what() instanceof Condition.InCategory(Category category) && !category.isNone(), rule.toString());
    }

    private void weigh() {
        person.press(KeyCode.CONTROL, KeyCode.DIGIT6);
        person.untilSeen("Everybody was asked");
        String headline = "[1-9]\\d* shoppers? of .* would see another slate.*";
        assertTrue(person.texts().stream().anyMatch(words -> words.matches(headline)),
                person.texts().toString());
        person.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private Path release() throws IOException {
        person.until("the approval", () -> Set.of("Approver", "Note for the record").contains(person.focusedName()));
        person.fill("Approver", "M. Ito");
        person.press(KeyCode.CONTROL, KeyCode.ENTER);
        person.until("what will happen", () -> person.focusedName().equals("Type M. Ito to sign"));
        person.write("M. Ito");
        person.press(KeyCode.ENTER);
        person.untilSeen("Release 1 is in force, approved by M. Ito");
        Path bundle = home.resolve("out").resolve("bundle.zip");
        person.until("the way out", () -> person.focusedName().equals("File of the bundle"));
        person.write(bundle.toString());
        person.press(KeyCode.ENTER);
        person.untilSeen("Release 1 was written to " + bundle);
        person.fill("Bundle to check", bundle.toString());
        person.press(KeyCode.ENTER);
        person.untilSeen("all 50 slates are as they must be");
        return bundle;
    }

    /// In a second workspace with the same files, the bundle gives the same rules, the same hash and the same slates.
    private void takeItBack(Path bundle) throws IOException {
        Release first = workbench().releases().last().orElseThrow();
        try (Workbench second = done(Workbench.open(home.resolve("second"), Clock.systemUTC()))) {
            List<Path> files = List.of(OwnShop.catalog(home), OwnShop.events(home));
            done(second.load(files.stream().map(ImportOrder::of).toList()).await());
            done(second.train().await());
            Release read = done(BundleReader.read(bundle)).release();
            second.edit("import", draft -> read.rules());
            assertEquals(first.hash(), Frozen.hash(second.draft()));
            assertEquals(first.hash(), done(second.approve(Approval.of(second.draft(), first.approver(), ""))).hash());
            assertTrue(done(second.bundles().check(bundle).await()).allSame());
        }
    }

    private List<String> titles() {
        return person.texts("tile-title");
    }

    private String title(Id<Product> id) {
        return workbench().snapshot().value().catalog().named(id.value()).orElseThrow().title();
    }

    private Workbench workbench() {
        return door.workbench().orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }
}

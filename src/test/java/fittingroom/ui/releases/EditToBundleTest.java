package fittingroom.ui.releases;

import static fittingroom.scoring.TinyShop.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Words;
import fittingroom.ledger.Actor;
import fittingroom.releases.Bundle;
import fittingroom.releases.BundleReader;
import fittingroom.releases.Frozen;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleFile;
import fittingroom.rules.RuleSet;
import fittingroom.ui.Desks;
import fittingroom.ui.WalkFaults;
import fittingroom.ui.parts.FileAsker;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.ImportOrder;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// One journey by keyboard over a real workbench: an edit is weighed, approved by name, exported to a file, and the file
/// checked; an old release comes back as the draft.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class EditToBundleTest {

    private Path folder;
    private Workbench workbench;
    private Desks desks;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("edit-to-bundle");
        if (!(Workbench.open(folder.resolve("shop"), Clock.systemUTC()) instanceof Outcome.Done<Workbench>(Workbench opened))) {
            throw new IllegalStateException("the workspace does not open");
        }
        workbench = opened;
        load();
        desks = new Desks(workbench, List.of(), new Nobody(), bug -> {
            throw new IllegalStateException(bug);
        });
        scene = desks.scene(1280, 800);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        Words.use(Words.english());
        robot.interact(() -> {
            desks.close();
            workbench.close();
        });
    }

    @Test
    void anEditIsWeighedApprovedByNameExportedAndChecked(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> workbench.edit("hide", draft -> draft.with(hide("p1"))));
        robot.interact(() -> desks.shell().openDesk("impact"));
        await(() -> workbench.impacts().areWeighed(RuleSet.EMPTY, workbench.draft()));
        await(() -> button("Go to release").isPresent());
        settle(robot);
        assertFaultless(robot, "impact");
        robot.push(KeyCode.T);
        settle(robot);
        assertFaultless(robot, "impact as tables");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(robot);
        assertFaultless(robot, "releases");

        type(robot, "Approver", "M. Ito");
        type(robot, "Note for the record", "summer");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(robot);
        assertTrue(workbench.releases().last().isEmpty(), "nothing is released before it is meant");
        assertEquals("Type M. Ito to sign", focusedName());
        assertFaultless(robot, "about to approve");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        settle(robot);
        assertTrue(workbench.releases().last().isEmpty(), "a key that is held approves nothing");
        robot.write("m. ito", 0);
        robot.push(KeyCode.ENTER);
        await(() -> workbench.releases().last().isPresent());
        settle(robot);
        var release = workbench.releases().last().orElseThrow();
        assertEquals(new Actor("M. Ito"), release.approver());
        assertEquals("summer", release.note());
        assertEquals(Frozen.hash(workbench.draft()), release.hash());
        assertFaultless(robot, "released");

        Path file = folder.resolve("out").resolve("bundle.zip");
        type(robot, "File of the bundle", file.toString());
        robot.push(KeyCode.ENTER);
        await(() -> Files.exists(file) && workbench.jobs().value().stream().allMatch(job -> job.hasEnded()));
        settle(robot);
        assertEquals(release, done(BundleReader.read(file)).release());
        robot.interact(() -> button("Check this bundle now").orElseThrow().fire());
        await(() -> said("all 50 slates are as they must be"));
        assertFaultless(robot, "checked");
    }

    @Test
    void anApprovalThatWasBegunLapsesWithALateEditAndSaysSo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workbench.edit("hide", draft -> draft.with(hide("p1"))));
        robot.interact(() -> desks.shell().openDesk("releases"));
        type(robot, "Approver", "M. Ito");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(robot);
        robot.interact(() -> workbench.edit("late", draft -> draft.with(hide("p2"))));
        settle(robot);
        assertTrue(said("this approval has lapsed"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(robot);
        assertTrue(workbench.releases().last().isEmpty());
        robot.interact(() -> button("Read it again").orElseThrow().fire());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(robot);
        type(robot, "Type M. Ito to sign", "M. Ito");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> workbench.releases().last().isPresent());
        assertEquals(2, workbench.releases().last().orElseThrow().rules().rules().size());
    }

    @Test
    void whereTheFirstClickFellASecondOneApprovesNothing(FxRobot robot) throws TimeoutException {
        robot.interact(() -> workbench.edit("hide", draft -> draft.with(hide("p1"))));
        robot.interact(() -> desks.shell().openDesk("releases"));
        type(robot, "Approver", "M. Ito");
        robot.doubleClickOn(button("Approve release 1…").orElseThrow());
        settle(robot);
        assertTrue(workbench.releases().last().isEmpty());
        assertTrue(button("Approve release 1").filter(Node::isDisabled).isPresent() || button("Approve release 1…").isPresent());
        robot.interact(() -> desks.actions().named("releases.approve").run().run());
        settle(robot);
        type(robot, "Type M. Ito to sign", "Somebody");
        robot.push(KeyCode.ENTER);
        settle(robot);
        assertTrue(workbench.releases().last().isEmpty(), "another name is no signature");
    }

    @Test
    void anOldReleaseComesBackAsTheDraftAndUndoTakesItBack(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> workbench.edit("hide", draft -> draft.with(hide("p1"))));
        release(robot, "M. Ito");
        robot.interact(() -> workbench.edit("more", draft -> draft.with(hide("p2"))));
        RuleSet two = workbench.draft();
        release(robot, "M. Ito");
        ListView<?> line = line();
        robot.interact(line::requestFocus);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.R);
        settle(robot);
        assertEquals(1, workbench.draft().rules().size());
        assertEquals(workbench.releases().all().value().getFirst().hash(), Frozen.hash(workbench.draft()));
        assertTrue(said("1 removed"));
        robot.interact(line::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle(robot);
        assertEquals(two, workbench.draft());

        Path file = folder.resolve("rules.json");
        type(robot, "Rule file", file.toString());
        robot.push(KeyCode.ENTER);
        await(() -> Files.exists(file) && said("saved to"));
        assertEquals(Outcome.done(two), RuleFile.read(file));
    }

    @Test
    void aRuleFileIsLookedAtTakenAndTakenBackByKeyboard(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> workbench.edit("hide", draft -> draft.with(hide("p1"))));
        RuleSet before = workbench.draft();
        Path file = folder.resolve("spring.json");
        RuleFile.write(RuleSet.EMPTY.with(hide("p2")).with(hide("p3")), file);
        look(robot, file);
        await(() -> said("Would change in the draft: 2 added, 0 changed, 1 removed."));
        settle(robot);
        assertEquals(before, workbench.draft(), "nothing is taken before it is meant");
        assertFaultless(robot, "a file looked at");
        await(() -> scene.getFocusOwner() instanceof Button one && one.getText().equals("Take into the draft"));
        robot.push(KeyCode.SPACE);
        settle(robot);
        assertEquals(2, workbench.draft().rules().size());
        assertTrue(said("The draft holds the rules of spring.json"));
        assertTrue(button("Take into the draft").isEmpty());
        robot.interact(() -> line().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle(robot);
        assertEquals(before, workbench.draft());
        assertEquals(
                List.of("Edited", "TakenIn", "Undone"),
                workbench.ledger().entries().stream().map(one -> one.deed().getClass().getSimpleName())
                        .filter(one -> !one.equals("Imported")).toList());
    }

    @Test
    void whatIsNoRuleFileOrBundleIsRefusedInPlaceByNameAndPlace(FxRobot robot) throws TimeoutException, IOException {
        robot.interact(() -> workbench.edit("hide", draft -> draft.with(hide("p1"))));
        release(robot, "M. Ito");
        RuleSet before = workbench.draft();
        Path bundle = folder.resolve("bundle.zip");
        done(workbench.bundles().export(workbench.releases().last().orElseThrow(), bundle).await());
        look(robot, bundle);
        await(() -> said("A bundle of release 1, approved by M. Ito."));
        assertTrue(said("The draft has these very rules already."));
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        look(robot, Files.write(folder.resolve("changed.zip"), bytes));
        await(() -> said("changed.zip is no bundle as it was written"));
        assertTrue(button("Take into the draft").isEmpty());
        look(robot, Files.writeString(folder.resolve("newer.json"), "{\"format\": \"fitting-room-rules/2\", \"rules\": []}"));
        await(() -> said("fitting-room-rules/2"));
        look(robot, Files.writeString(folder.resolve("odd.json"),
                "{\"format\": \"fitting-room-rules/1\", \"rules\": [{\"id\": \"a\", \"then\": \"hide\", \"colour\": 1}]}"));
        await(() -> said("colour"));
        settle(robot);
        assertFaultless(robot, "refused");
        assertEquals(before, workbench.draft());
    }

    /// Without a chooser the path is typed.
    private void look(FxRobot robot, Path file) throws TimeoutException {
        robot.interact(() -> {
            desks.shell().openDesk("releases");
            desks.actions().named("releases.take").run().run();
        });
        await(() -> focusedName().equals("Rule file or bundle"));
        type(robot, "Rule file or bundle", file.toString());
        robot.push(KeyCode.ENTER);
    }

    @Test
    void nothingIsCutOrPaleInLongerWordsAndInTheDark(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            workbench.edit("hide", draft -> draft.with(hide("p1")));
            desks.close();
            Words.use(Words.pseudo());
            desks = new Desks(workbench, List.of(), new Nobody(), bug -> {
                throw new IllegalStateException(bug);
            });
            Stage stage = (Stage) scene.getWindow();
            scene = desks.scene(1280, 800);
            stage.setScene(scene);
            desks.shell().openDesk("impact");
        });
        await(() -> workbench.impacts().areWeighed(RuleSet.EMPTY, workbench.draft()));
        settle(robot);
        for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            robot.interact(() -> desks.theme().choose(theme));
            assertFaultless(robot, "impact, " + theme);
        }
        robot.interact(() -> desks.shell().openDesk("releases"));
        settle(robot);
        assertFaultless(robot, "releases");
    }

    private void release(FxRobot robot, String name) throws TimeoutException {
        int before = workbench.releases().all().value().size();
        robot.interact(() -> {
            desks.shell().openDesk("releases");
            desks.actions().named("releases.draft").run().run();
        });
        type(robot, "Approver", name);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(robot);
        type(robot, "Type " + name + " to sign", name);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> workbench.releases().all().value().size() > before);
        robot.interact(() -> desks.actions().named("releases.draft").run().run());
        settle(robot);
    }

    private static void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {});
    }

    private void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextField found = nodes().stream().filter(TextField.class::isInstance).map(TextField.class::cast)
                    .filter(one -> field.equals(one.getAccessibleText())).findFirst().orElseThrow(() -> new AssertionError(field));
            found.requestFocus();
            found.selectAll();
        });
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Button> button(String words) {
        return nodes().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> words.equals(one.getText()) && one.isVisible()).findFirst();
    }

    private String focusedName() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getAccessibleText).orElse("");
    }

    private ListView<?> line() {
        return nodes().stream().filter(node -> node.getStyleClass().contains("release-line")).map(node -> (ListView<?>) node)
                .findFirst().orElseThrow();
    }

    private boolean said(String words) {
        return nodes().stream().filter(node -> node instanceof javafx.scene.control.Labeled)
                .map(node -> (javafx.scene.control.Labeled) node)
                .anyMatch(one -> one.isVisible() && one.getText() != null && one.getText().contains(words));
    }

    private List<Node> nodes() {
        List<Node> all = new ArrayList<>();
        each(scene.getRoot(), all);
        return all;
    }

    private static void each(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof javafx.scene.Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> each(child, all));
            }
        }
    }

    private void assertFaultless(FxRobot robot, String where) {
        List<String> faults = new ArrayList<>();
        robot.interact(() -> faults.addAll(WalkFaults.of(scene)));
        assertEquals(List.of(), faults, where + "\n" + String.join("\n", faults));
    }

    private static void await(BooleanSupplier reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Rule hide(String id) {
        return Rule.of("h-" + id, "hide " + id, product(id), new Effect.Hide());
    }

    private void load() throws IOException {
        StringBuilder products = new StringBuilder("id,title,category,price\n");
        for (int n = 0; n < 20; n++) {
            products.append("p%d,Coat %d,%s,%d.00\n".formatted(n, n, n % 2 == 0 ? "Coats" : "Hats", 40 + n));
        }
        StringBuilder events = new StringBuilder("id,time,type,channel,shopper,session,product\n");
        for (int n = 0; n < 60; n++) {
            events.append("e%d,2026-08-01T10:00:%02dZ,view,web,s%d,v%d,p%d\n".formatted(n, n, n, n, n % 20));
        }
        for (Path file : List.of(
                Files.writeString(folder.resolve("products.csv"), products), Files.writeString(folder.resolve("events.csv"), events))) {
            workbench.load(List.of(ImportOrder.of(file))).await();
        }
        assertFalse(workbench.snapshot().value().isEmpty());
    }

    private static Bundle done(Outcome<Bundle> outcome) {
        if (outcome instanceof Outcome.Done<Bundle>(Bundle bundle)) {
            return bundle;
        }
        throw new AssertionError(outcome);
    }

    /// Nobody sits before a chooser of files here.
    private static final class Nobody implements FileAsker {
        @Override
        public List<Path> ask(Window owner, String title) {
            return List.of();
        }
    }
}

package fittingroom.ui;

import fittingroom.base.Outcome;
import fittingroom.cli.SampleShop;
import fittingroom.ui.shell.Theme;
import fittingroom.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;

/// The sample shop in a workspace of its own, and all desks over it, as a person has them. Made on the window's thread.
public final class OpenShop implements AutoCloseable {

    public final Path folder;
    public final Workbench workbench;
    public final Desks desks;

    private OpenShop(Path folder, Workbench workbench) {
        this.folder = folder;
        this.workbench = workbench;
        this.desks = new Desks(workbench, List.of(), (owner, title) -> List.of(), bug -> {
            throw new IllegalStateException(bug);
        });
    }

    /// With the sample shop loaded and learned from.
    public static OpenShop stocked() {
        OpenShop shop = empty();
        if (!(new SampleShop(Path.of("sample-catalogs")).into(shop.workbench) instanceof Outcome.Done<?>)) {
            throw new IllegalStateException("the sample shop does not load");
        }
        return shop;
    }

    public static OpenShop empty() {
        try {
            Path folder = Files.createTempDirectory("open-shop");
            return switch (Workbench.open(folder.resolve("shop"), Clock.systemUTC())) {
                case Outcome.Done<Workbench>(Workbench opened) -> new OpenShop(folder, opened);
                case Outcome.Refused<Workbench>(var problems) -> throw new IllegalStateException(problems.toString());
                case Outcome.Stopped<Workbench>() -> throw new IllegalStateException("stopped");
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The same workspace with new desks, as after a change of language.
    public OpenShop again() {
        desks.close();
        return new OpenShop(folder, workbench);
    }

    public Scene scene(Theme.Choice theme, int width, int height) {
        desks.theme().choose(theme);
        return desks.scene(width, height);
    }

    @Override
    public void close() {
        desks.close();
        workbench.close();
    }
}

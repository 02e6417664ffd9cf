package fittingroom.ui;

import fittingroom.ui.preview.PreviewTour;
import fittingroom.ui.shell.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;

/// The states of the window that are worth looking at: which desk, over what, arranged how.
public final class Tour {

    private Tour() {}

    /// One state of the window.
    public static final class Stop {
        private final String name;
        private final Supplier<PaperBench> bench;
        private final Consumer<WindowFixture> arrange;
        private WindowFixture window;

        @SuppressWarnings("NullAway.Init")
        Stop(String name, Supplier<PaperBench> bench, Consumer<WindowFixture> arrange) {
            this.name = name;
            this.bench = bench;
            this.arrange = arrange;
        }

        public String name() {
            return name;
        }

        public Scene made(Theme.Choice theme, int width, int height) {
            window = new WindowFixture(bench.get(), theme, width, height);
            return window.scene;
        }

        public void arrange() {
            arrange.accept(window);
        }
    }

    public static List<Stop> stops() {
        return List.of(
                new Stop("first-run", PaperBench::empty, window -> {}),
                new Stop("preview", PaperBench::stocked, window -> {}),
                new Stop("preview-edited", PaperBench::stocked, window -> PreviewTour.edit(window.preview)),
                new Stop("preview-tuning", PaperBench::stocked, window -> PreviewTour.tune(window.preview)),
                new Stop("preview-left-out", PaperBench::stocked, window -> PreviewTour.leftOut(window.preview)),
                new Stop("preview-side-by-side", PaperBench::stocked, window -> PreviewTour.sideBySide(window.preview)));
    }
}

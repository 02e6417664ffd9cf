package fittingroom.ui.shell;

import fittingroom.workbench.SettingsFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// How this person likes the window, whatever workspace it shows: theme, size of text, window and panes, the last
/// workspaces. It is written a second after a change, beside the window's thread, and can be lost without harm.
public final class Habits {

    private static final int RECENT = 6;
    private static final String WORKSPACES = "workspaces";

    private final Optional<SettingsFile> file;
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();
    private final Executor inASecond = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private Habits(Optional<SettingsFile> file) {
        this.file = file;
        file.ifPresent(one -> kept.putAll(one.texts()));
    }

    /// Kept in a file.
    public static Habits in(Path file) {
        return new Habits(Optional.of(new SettingsFile(file)));
    }

    /// Forgotten with the window.
    public static Habits ofSitting() {
        return new Habits(Optional.empty());
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /// A number within bounds, or the usual one.
    public double number(String name, double least, double usual, double most) {
        try {
            return text(name).map(Double::valueOf).filter(one -> one >= least && one <= most).orElse(usual);
        } catch (NumberFormatException notOne) {
            return usual;
        }
    }

    public boolean isOn(String name, boolean usual) {
        return text(name).map(Boolean::valueOf).orElse(usual);
    }

    public void keep(String name, Object value) {
        String text = value.toString();
        if (!text.equals(kept.put(name, text))) {
            boolean waits = !unwritten.isEmpty();
            unwritten.put(name, text);
            if (!waits && file.isPresent()) {
                inASecond.execute(this::write);
            }
        }
    }

    /// Writes what is not yet written.
    public synchronized void write() {
        Map<String, String> now = Map.copyOf(unwritten);
        now.forEach(unwritten::remove);
        if (!now.isEmpty()) {
            file.ifPresent(one -> one.change(json -> now.forEach(json::put)));
        }
    }

    /// The workspaces that were open lately and are still there, the last first.
    public List<Path> workspaces() {
        return text(WORKSPACES).stream().flatMap(String::lines).flatMap(line -> path(line).stream())
                .filter(Files::isDirectory).toList();
    }

    public void opened(Path workspace) {
        Path whole = workspace.toAbsolutePath().normalize();
        List<String> lines = new ArrayList<>();
        lines.add(whole.toString());
        workspaces().stream().filter(one -> !one.equals(whole)).limit(RECENT - 1).forEach(one -> lines.add(one.toString()));
        keep(WORKSPACES, String.join("\n", lines));
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }
}

package fittingroom.store;

import java.nio.file.Path;

/// A process that loads until its disk is full, says what it was told, closes what it can, and ends.
final class DiskFullChild {

    private DiskFullChild() {}

    /// @param arguments folder
    public static void main(String[] arguments) {
        try (Workspace workspace = Shelf.open(Path.of(arguments[0]));
                Load load = workspace.beginLoad("endless.csv")) {
            for (int i = 1000; ; i++) {
                load.event(KillChild.event(1, i));
            }
        } catch (StoreFailure full) {
            System.out.println(full.problem().code() + " " + full.problem().message());
            System.out.println("suppressed " + full.getSuppressed().length);
        }
    }
}

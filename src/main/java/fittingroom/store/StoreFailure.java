package fittingroom.store;

import fittingroom.base.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// The disk or the database broke in the middle of work. It is not a refusal: the workspace must be opened again, and
/// then holds all that was finished before.
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> NO_ROOM = Set.of(
            "no space left", "file too large", "not enough space", "disk quota exceeded", "disk full", "no room left");

    private final transient Problem problem;

    private StoreFailure(Problem problem, Throwable cause) {
        super(problem.code() + " " + problem.message(), cause);
        this.problem = problem;
    }

    /// The one place where what the database threw becomes a sentence.
    static StoreFailure of(Path folder, Throwable cause) {
        return new StoreFailure(
                isDiskFull(cause)
                        ? Problem.of(StoreProblem.STORE_DISK_FULL, folder)
                        : Problem.of(StoreProblem.STORE_BROKEN, folder, reason(cause)),
                cause);
    }

    public Problem problem() {
        return problem;
    }

    /// The first line of what the innermost cause says.
    static String reason(Throwable thrown) {
        Throwable inner = thrown;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String message = inner.getMessage();
        return message == null ? inner.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    private static boolean isDiskFull(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            String message = one.getMessage() == null ? "" : one.getMessage().toLowerCase(Locale.ROOT);
            if (one instanceof IOException && NO_ROOM.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }
}

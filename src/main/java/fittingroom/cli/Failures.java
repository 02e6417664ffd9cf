package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.store.StoreFailure;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person at a terminal is told when the world broke or we did; the log has the rest.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static String sentence(Throwable broken) {
        LOG.info("a command failed", broken);
        return switch (broken) {
            case StoreFailure failure -> failure.problem().code() + " " + failure.problem().message();
            case UncheckedIOException io -> Words.current().text("cli.failure.file", String.valueOf(io.getMessage()));
            default -> Words.current().text("cli.failure.bug", broken.toString());
        };
    }
}

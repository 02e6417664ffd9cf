package fittingroom.workbench;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.base.Progress;
import fittingroom.base.Watch;
import fittingroom.base.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The long work of a workbench: what runs, and what ended lately. It starts work and lists it; it does none itself.
final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int KEPT = 20;

    private final Executor background = work -> Thread.ofPlatform().daemon().name("background").start(work);
    private final Watch<List<Job<?>>> all = new Watch<>(List.of());

    /// The newest first: all that run, and those that ended lately.
    Watch<List<Job<?>>> all() {
        return all;
    }

    /// Starts work on a thread of its own.
    ///
    /// @param titleKey key of the words of its title, which may name the file or folder
    <T> Job<T> start(String titleKey, Path about, BiFunction<Progress, Cancel, Outcome<T>> work) {
        return start(titleKey, about, background, work);
    }

    <T> Job<T> start(
            String titleKey, Path about, Executor executor, BiFunction<Progress, Cancel, Outcome<T>> work) {
        String title = Words.current().text(titleKey, about.getFileName().toString());
        Job<T> job = Job.start(title, titleKey, executor, (progress, cancel) -> {
            long start = System.nanoTime();
            Outcome<T> outcome = work.apply(progress, cancel);
            LOG.info("{}: {} in {} ms", titleKey, outcome.getClass().getSimpleName(), (System.nanoTime() - start) / 1_000_000);
            return outcome;
        });
        add(job);
        return job;
    }

    private synchronized void add(Job<?> job) {
        List<Job<?>> next = new ArrayList<>();
        next.add(job);
        for (Job<?> one : all.value()) {
            if (next.size() < KEPT || !one.hasEnded()) {
                next.add(one);
            }
        }
        all.set(List.copyOf(next));
    }

    /// Asks all to stop, and waits until they have ended.
    void end() {
        all.value().forEach(Job::stop);
        all.value().stream().filter(job -> !job.hasEnded()).forEach(Job::settle);
    }
}

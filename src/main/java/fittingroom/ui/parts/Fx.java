package fittingroom.ui.parts;

import fittingroom.base.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;

/// The one gate from other threads to the window's thread. It carries values over; it computes nothing.
public final class Fx {

    private Fx() {}

    /// Runs the work on the window's thread: at once where we are on it, else at its next turn.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Runs the work at the next turn of the window's thread, even from itself.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Carries values to the window's thread. Of several that come before its next turn only the newest arrives.
    public static <T> Consumer<T> newest(Consumer<? super T> target) {
        AtomicReference<Optional<Held<T>>> waiting = new AtomicReference<>(Optional.empty());
        return value -> {
            if (waiting.getAndSet(Optional.of(new Held<>(value))).isEmpty()) {
                Platform.runLater(() -> waiting.getAndSet(Optional.empty())
                        .ifPresent(held -> target.accept(held.value())));
            }
        };
    }

    /// Shows the present value at once, on the window's thread, and each later one when its turn comes.
    public static <T> Watch.Subscription show(Watch<T> watch, Consumer<? super T> target) {
        Consumer<T> carried = newest(target);
        return watch.subscribe(value -> {
            if (Platform.isFxApplicationThread()) {
                target.accept(value);
            } else {
                carried.accept(value);
            }
        });
    }

    /// Runs the work when a value is reached: now, if it is there, or the first time that it comes. For the window's
    /// thread.
    public static <T> void once(Watch<T> watch, Predicate<? super T> reached, Runnable then) {
        if (reached.test(watch.value())) {
            then.run();
            return;
        }
        List<Watch.Subscription> waiting = new ArrayList<>();
        waiting.add(watch.subscribe(now -> {
            if (!waiting.isEmpty() && reached.test(now)) {
                waiting.removeFirst().end();
                then.run();
            }
        }));
    }

    private record Held<T>(T value) {}
}

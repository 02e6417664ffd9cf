package fittingroom.base;

import java.util.List;
import java.util.function.Function;

/// How a piece of work that may be refused or stopped has ended. It never carries a bug: those are thrown.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /// Not done, and nothing was changed.
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// A person asked for it to stop, and nothing was changed.
    record Stopped<T>() implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem... problems) {
        return new Refused<>(List.of(problems));
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    static <T> Outcome<T> stopped() {
        return new Stopped<>();
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> done(change.apply(value));
            case Refused<T>(List<Problem> problems) -> refused(problems);
            case Stopped<T>() -> stopped();
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(List<Problem> problems) -> refused(problems);
            case Stopped<T>() -> stopped();
        };
    }
}

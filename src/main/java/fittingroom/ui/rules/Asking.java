package fittingroom.ui.rules;

import fittingroom.base.Cancel;
import fittingroom.base.Watch;
import fittingroom.workbench.Lane;
import fittingroom.workbench.Workbench;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// One question at a time to a lane, always the newest, and its answer on the window's thread. Until the next answer the
/// last one stays.
final class Asking<Q, A> {

    private record Numbered<T>(long number, T value) {}

    private final Lane<Numbered<Q>, Numbered<A>> lane;
    private final Watch<Optional<A>> answer = new Watch<>(Optional.empty());
    private final Watch<Boolean> waiting = new Watch<>(false);
    private Optional<Q> last = Optional.empty();
    private long asked;

    /// @param window runs work on the window's thread
    /// @param worker gives nothing where it was asked to stop
    Asking(
            Workbench workbench, Executor window, Consumer<Throwable> failures,
            BiFunction<Q, Cancel, Optional<A>> worker) {
        this.lane = workbench.lane(
                (question, cancel) -> worker.apply(question.value(), cancel)
                        .map(found -> new Numbered<>(question.number(), found)),
                found -> window.execute(() -> arrived(found)),
                broken -> window.execute(() -> {
                    waiting.set(false);
                    failures.accept(broken);
                }));
    }

    /// Asks; the very question that was asked last is not asked again.
    void ask(Q question) {
        if (last.filter(question::equals).isPresent()) {
            return;
        }
        last = Optional.of(question);
        waiting.set(true);
        lane.submit(new Numbered<>(++asked, question));
    }

    Watch<Optional<A>> answer() {
        return answer;
    }

    /// Whether the newest question has no answer yet.
    Watch<Boolean> waiting() {
        return waiting;
    }

    private void arrived(Numbered<A> found) {
        answer.set(Optional.of(found.value()));
        if (found.number() == asked) {
            waiting.set(false);
        }
    }
}

package fittingroom.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A value that changes and tells who asked to be told, on the thread that changed it. It knows nothing of a
/// window: the hop to the UI thread is made where the window listens.
public final class Watch<T> {

    /// What `subscribe` gives; ending it twice does nothing.
    @FunctionalInterface
    public interface Subscription {
        void end();
    }

    private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();
    private volatile T value;

    public Watch(T first) {
        this.value = first;
    }

    public T value() {
        return value;
    }

    public void set(T next) {
        value = next;
        for (Consumer<? super T> listener : listeners) {
            listener.accept(next);
        }
    }

    /// Tells the listener the present value at once, and each later one.
    public Subscription subscribe(Consumer<? super T> listener) {
        listeners.add(listener);
        listener.accept(value);
        return () -> listeners.remove(listener);
    }
}

package fittingroom.base;

import java.util.concurrent.atomic.AtomicBoolean;

/// The wish of a person that long work should stop, asked for by the work itself at safe places. It never
/// interrupts a thread.
@FunctionalInterface
public interface Cancel {

    boolean requested();

    static Cancel never() {
        return () -> false;
    }

    /// A wish that can be spoken, once.
    final class Button implements Cancel {
        private final AtomicBoolean pressed = new AtomicBoolean();

        public void press() {
            pressed.set(true);
        }

        @Override
        public boolean requested() {
            return pressed.get();
        }
    }
}

package fittingroom.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The last answers, by what was asked. It works none out.
final class Remembered<K, V> {

    private static final int MOST = 12;

    private final Map<K, V> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<V> of(K question) {
        return Optional.ofNullable(answers.get(question));
    }

    synchronized void keep(K question, V answer) {
        answers.put(question, answer);
    }
}

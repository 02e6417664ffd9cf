package fittingroom.ui.rules;

import fittingroom.ui.parts.Say;
import java.util.Locale;
import java.util.Optional;

/// Which rules of the draft are looked at. It changes none.
///
/// @param words all of them must occur in the sentence, the name or the note
record Filter(String words, Optional<EffectKind> kind, State state) {

    static final Filter ALL = new Filter("", Optional.empty(), State.ALL);

    /// What state a rule must be in.
    enum State {
        ALL,
        NEVER,
        CONFLICTS,
        OFF,
        EXPIRES;

        String words() {
            return Say.it("ui.rules.filter." + name().toLowerCase(Locale.ROOT));
        }
    }

    Filter withWords(String next) {
        return new Filter(next, kind, state);
    }

    Filter withKind(Optional<EffectKind> next) {
        return new Filter(words, next, state);
    }

    Filter withState(State next) {
        return new Filter(words, kind, next);
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean lets(RuleLine line) {
        return (kind.isEmpty() || kind.get() == line.kind()) && isInState(line) && hasWords(line);
    }

    private boolean isInState(RuleLine line) {
        return switch (state) {
            case ALL -> true;
            case NEVER -> line.neverMatches();
            case CONFLICTS -> line.conflicts();
            case OFF -> !line.rule().on();
            case EXPIRES -> line.rule().window().until().isPresent();
        };
    }

    private boolean hasWords(RuleLine line) {
        String text = (line.sentence() + " " + line.rule().name() + " " + line.rule().note()).toLowerCase(Locale.ROOT);
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

package fittingroom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Finds what can be done, and the desks, from the one table of actions. An action of a desk that is not open opens
/// that desk first.
final class ActionFinder implements Finder {

    private static final String DESK = "desk.";

    private final Actions actions;
    private final Finding.Kind kind;
    private final Consumer<Action> run;
    private volatile List<Action> known = List.of();

    /// @param kind actions or desks
    /// @param run does an action, wherever the window is
    ActionFinder(Actions actions, Finding.Kind kind, Consumer<Action> run) {
        this.actions = actions;
        this.kind = kind;
        this.run = run;
    }

    @Override
    public Finding.Kind kind() {
        return kind;
    }

    @Override
    public void prepare() {
        known = actions.known().stream()
                .filter(action -> action.id().startsWith(DESK) == (kind == Finding.Kind.DESK))
                .filter(action -> !action.id().equals("palette")).toList();
    }

    @Override
    public List<Finding> find(Fuzzy typed, int most) {
        List<Finding> found = new ArrayList<>();
        for (Action action : known) {
            String label = action.label().get();
            int score = typed.score(label);
            if (score > 0) {
                found.add(new Finding(
                        action.id(), kind, label, "", action.keyWords(), action.icon(), action.isEnabled(), score,
                        () -> run.accept(action)));
            }
        }
        return found;
    }
}

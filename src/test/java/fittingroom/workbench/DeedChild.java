package fittingroom.workbench;

import fittingroom.base.Outcome;
import fittingroom.ledger.Actor;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/// The process that is killed while a person edits without end: edits, drags, undo and redo. Each draft carries a number;
/// before a deed the process says which number comes, and after it which is on the disk.
final class DeedChild {

    static final String RULE = "number";

    private DeedChild() {}

    /// @param arguments folder
    public static void main(String[] arguments) {
        if (!(Workbench.open(Path.of(arguments[0]).resolve("w"), Clock.systemUTC())
                instanceof Outcome.Done<Workbench>(Workbench bench))) {
            return;
        }
        bench.actAs(new Actor("Ada"));
        say("did", number(bench.draft()));
        Random random = new Random();
        int last = Math.max(number(bench.draft()), bench.ledger().lines().size() * 10);
        while (true) {
            last++;
            switch (random.nextInt(6)) {
                case 0 -> undo(bench);
                case 1 -> redo(bench);
                case 2 -> drag(bench, last, 1 + random.nextInt(30));
                default -> edit(bench, last);
            }
        }
    }

    /// The number that a draft carries; 0 for none.
    static int number(RuleSet draft) {
        return draft.rule(RULE).map(rule -> rule.what() instanceof Condition.Has has
                ? Integer.parseInt(has.value().substring(1)) : 0).orElse(0);
    }

    private static void edit(Workbench bench, int number) {
        say("doing", number);
        bench.edit("edit " + number, draft -> numbered(draft, number, 5));
        said(bench);
    }

    /// What is dragged is on the disk with the next edit, at the latest.
    private static void drag(Workbench bench, int number, int pieces) {
        say("doing", number);
        for (int piece = 1; piece <= pieces; piece++) {
            int strength = piece;
            bench.amend("drag " + number, draft -> numbered(draft, number, strength));
        }
    }

    private static void undo(Workbench bench) {
        History history = bench.history().value();
        if (history.at() > 0) {
            say("doing", number(history.undone().draft()));
            bench.undo();
            said(bench);
        }
    }

    private static void redo(Workbench bench) {
        History history = bench.history().value();
        if (history.at() < history.steps().size() - 1) {
            say("doing", number(history.redone().draft()));
            bench.redo();
            said(bench);
        }
    }

    private static RuleSet numbered(RuleSet draft, int number, double strength) {
        return draft.with(Rule.of(RULE, "", new Condition.Has("brand", "b" + number), new Effect.Boost(strength)));
    }

    private static void said(Workbench bench) {
        bench.reviews().settle();
        say("did", number(bench.draft()));
    }

    private static void say(String what, int number) {
        PrintStream out = System.out;
        out.println(what + " " + number);
        out.flush();
    }
}

package fittingroom.review;

import fittingroom.base.Cancel;
import fittingroom.base.Outcome;
import fittingroom.coherence.Coherence;
import fittingroom.events.Channel;
import fittingroom.events.ServedSlate;
import fittingroom.ledger.Actor;
import fittingroom.rules.RuleCompiler;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.TinyShop;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;

/// Served lists and verdicts in few words, over the shop of the founding example.
final class Lists {

    static final TinyShop.Open SHOP = TinyShop.eveningWithLog().open();
    static final Instant WEDNESDAY = Instant.parse("2026-05-27T10:00:00Z");

    private Lists() {}

    static ServedSlate beside(String anchor, String... products) {
        return at("complete-the-look", anchor, products);
    }

    static ServedSlate at(String placement, String anchor, String... products) {
        return new ServedSlate(
                "l", WEDNESDAY.toEpochMilli(), "s1", Channel.WEB, placement, anchor, List.of(products));
    }

    static Audit audit(RuleSet rules, ServedSlate... slates) {
        return audit(Runnable::run, rules, List.of(slates));
    }

    static Audit audit(Executor executor, RuleSet rules, List<ServedSlate> slates) {
        ServedAudit audit = auditor(executor).served(new RuleCompiler().compile(rules, SHOP.catalog()), SHOP.log(), Cancel.never());
        slates.forEach(audit);
        return done(audit.done());
    }

    static Auditor auditor(Executor executor) {
        return new Auditor(SHOP.catalog(), Coherence.of(SHOP.catalog()), executor);
    }

    static Verdict said(Verdict.Word word, String... reasons) {
        return new Verdict(word, List.of(reasons), "", new Actor("Ada"), WEDNESDAY);
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new AssertionError("stopped");
        };
    }
}

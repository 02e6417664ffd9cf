package fittingroom.cli;

import fittingroom.base.Outcome;
import fittingroom.base.Words;
import fittingroom.catalog.Product;
import fittingroom.coherence.Clash;
import fittingroom.events.Placement;
import fittingroom.impact.Comparison;
import fittingroom.ledger.Actor;
import fittingroom.releases.Approval;
import fittingroom.releases.Bundle;
import fittingroom.releases.Release;
import fittingroom.review.Audit;
import fittingroom.review.Case;
import fittingroom.review.Consequence;
import fittingroom.review.Decision;
import fittingroom.review.Pair;
import fittingroom.review.Verdict;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.workbench.PreviewQuestion;
import fittingroom.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The main job on a loaded sample shop, step by step, as a merchandiser does it: preview, flag, judge, rule, impact,
/// approve, export, draw. Each step goes through the workbench and tells what came of it.
final class DemoWalk {

    private static final Actor ACTOR = new Actor("Demo");
    private static final double BOOST = 40;

    private final Console console;
    private final Workbench workbench;
    private final Path out;
    private final Product dress;
    private final Product backpack;
    private final List<String> lines = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Fields json = new Fields();

    DemoWalk(Console console, Workbench workbench, Path out) {
        this.console = console;
        this.workbench = workbench;
        this.out = out;
        this.dress = product("satin-evening-dress");
        this.backpack = product("rugged-backpack");
        workbench.actAs(ACTOR);
    }

    Answer walk() {
        var snapshot = workbench.snapshot().value();
        json.and("products", snapshot.catalog().size()).and("events", snapshot.log().size());
        tell("cli.demo.loaded", snapshot.catalog().size(), snapshot.log().size(), snapshot.log().shopperCount());
        preview();
        flagAndJudge();
        rule();
        impact();
        approveAndExport();
        plan();
        draw();
        json.and("files", files);
        return Answer.done(json.map(), lines);
    }

    private void preview() {
        say("cli.demo.preview");
        String shopper = busiestShopper();
        int slates = 0;
        for (Placement placement : Placement.values()) {
            Request request = Request.at(placement, workbench.now()).withShopper(shopper);
            slates += ask(placement.isAnchored() ? request.withAnchor(dress.id()) : request).isPresent() ? 1 : 0;
        }
        json.and("slates", slates);
        tell("cli.demo.slates", slates, shopper, dress.title());
    }

    /// Looks for pairings that jar in what the naive engine served, and judges the one this product was founded on.
    private void flagAndJudge() {
        say("cli.demo.flag");
        Audit audit = done(workbench.reviews().served(workbench.draft(), Optional.empty()).await());
        json.and("flags", audit.different());
        tell("cli.demo.flags", audit.slates(), audit.share().percent(), audit.different());
        Pair founding = new Pair(dress.id(), backpack.id());
        Case judged = workbench.reviews().queue(audit).cases().stream()
                .filter(one -> one.pairs().contains(founding)).findFirst().orElseThrow();
        var snapshot = workbench.snapshot().value();
        List<Clash> clashes = snapshot.coherence()
                .judge(snapshot.catalog().ordinal(dress.id()).orElseThrow(), snapshot.catalog().ordinal(backpack.id()).orElseThrow())
                .clashes();
        Verdict verdict = new Verdict(
                Verdict.Word.CLASH, clashes.stream().map(Clash::code).distinct().toList(), "", ACTOR,
                console.clock().instant());
        Decision decision = done(workbench.reviews().decide(judged, verdict, Consequence.BLOCK));
        workbench.reviews().settle();
        tell("cli.demo.judged", dress.title(), backpack.title(), clashes.getFirst().words(), decision.rules().size());
    }

    private void rule() {
        say("cli.demo.rule");
        Request look = Request.at(Placement.COMPLETE_THE_LOOK, workbench.now()).withAnchor(dress.id());
        String before = titles(ask(look));
        Rule boost = Rule.of("boost-heels", "more heels", new Condition.Has("type", "heels"), new Effect.Boost(BOOST));
        workbench.edit(Words.current().text("cli.demo.deed"), draft -> draft.with(boost));
        tell("cli.demo.ruled", before, titles(ask(look)));
    }

    private void impact() {
        say("cli.demo.impact");
        Comparison found = done(workbench.impacts().of(
                        done(workbench.published()), workbench.draft(), Integer.MAX_VALUE,
                        List.of(Placement.COMPLETE_THE_LOOK), growing -> {})
                .await());
        tell("cli.demo.impacted", found.shoppers(), found.shoppersChanged(), found.all().jaccard(),
                found.before().coherence(), found.after().coherence());
    }

    private void approveAndExport() {
        say("cli.demo.release");
        Release release = done(workbench.approve(
                Approval.of(workbench.draft(), ACTOR, Words.current().text("cli.demo.note"))));
        Path file = out.resolve("release-" + release.number() + ".zip").toAbsolutePath();
        Bundle bundle = done(workbench.bundles().export(release, file).await());
        files.add(file.toString());
        json.and("released", release.number());
        tell("cli.demo.released", release.number(), bundle.proofs().size(), file.toString());
    }

    /// What is next: a change that nobody has approved, so that the desks that weigh one have something to show.
    private void plan() {
        Rule limit = Rule.of("demo-two-a-brand", "two a brand", Condition.ANYTHING, new Effect.Limit(2, "brand"));
        workbench.edit(Words.current().text("cli.demo.plan"), draft -> draft.with(limit));
    }

    private void draw() {
        say("cli.demo.draw");
        for (String theme : List.of("light", "dark")) {
            console.printer().print(workbench, out.resolve(theme), new ScreenPrinter.Look(theme, 1440, 900))
                    .forEach(file -> {
                        files.add(file.toString());
                        tell("cli.screens.drawn", file.toString());
                    });
        }
    }

    private Optional<Slate> ask(Request request) {
        var question = new PreviewQuestion(
                workbench.snapshot().value(), request, workbench.draft(), done(workbench.published()));
        return workbench.preview(question).draft() instanceof Outcome.Done<Slate>(Slate slate)
                ? Optional.of(slate) : Optional.empty();
    }

    private String busiestShopper() {
        var log = workbench.snapshot().value().log();
        int best = 0;
        for (int shopper = 1; shopper < log.shopperCount(); shopper++) {
            if (log.eventCount(shopper) > log.eventCount(best)) {
                best = shopper;
            }
        }
        return log.shopperId(best);
    }

    private Product product(String name) {
        return workbench.snapshot().value().catalog().named(name).orElseThrow();
    }

    private static String titles(Optional<Slate> slate) {
        return String.join(", ", slate.stream().flatMap(one -> one.picks().stream()).limit(4)
                .map(pick -> pick.product().title()).toList());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var problems) -> throw new IllegalStateException(problems.getFirst().message());
            case Outcome.Stopped<T>() -> throw new IllegalStateException("nobody asked to stop");
        };
    }

    private void tell(String key, Object... arguments) {
        lines.add(Words.current().text(key, arguments));
    }

    private void say(String key) {
        console.err().println(Words.current().text(key));
        console.err().flush();
    }
}

package fittingroom.cli;

import fittingroom.base.Words;
import fittingroom.events.Placement;
import fittingroom.learning.Mix;
import fittingroom.learning.Signal;
import fittingroom.trials.Backtest;
import fittingroom.trials.Bout;
import fittingroom.trials.Figures;
import fittingroom.trials.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells what the engine was worth on the days held back of the workspace's own log. It measures nothing.
final class BacktestAnswer {

    private BacktestAnswer() {}

    static Answer of(Backtest.Result result, boolean keep) {
        Map<String, Object> json = Fields.of("kind", "workspace").and("from", result.from().toString())
                .and("asked", result.asked().toString()).and("to", result.to().toString())
                .and("keeps", keep)
                .and("placements", result.bouts().stream().map(bout -> bout(bout, result.tuning().mix())).toList()).map();
        List<String> lines = new ArrayList<>();
        lines.add(Words.current().text("cli.backtest.days", result.from().toString(), result.asked().toString(), result.to().toString()));
        for (Bout bout : result.bouts()) {
            lines.add("");
            lines.add(Words.current().text("cli.backtest.placement", placement(bout.placement()), bout.pages()));
            bout.standings().forEach(one -> lines.add(line(one)));
            lines.add(Words.current().text(bout.isProven() ? "cli.backtest.proven" : "cli.backtest.unproven",
                    name(bout.kept().code()), name(bout.rival().code()), bout.lead().mean(), bout.lead().low(), bout.lead().high()));
        }
        if (keep) {
            lines.add("");
            lines.add(Words.current().text("cli.backtest.kept"));
        }
        return Answer.done(json, lines);
    }

    private static String line(Standing one) {
        return Words.current().text("cli.backtest.standing", name(one.contender().code()), one.ndcg10().mean(),
                one.ndcg10().low(), one.ndcg10().high(), one.recall20().mean(), one.hr(), one.mrr(), one.coverage(),
                one.diversity(), one.novelty());
    }

    private static String name(String contender) {
        return Words.current().text("trials.contender." + contender);
    }

    private static String placement(Placement placement) {
        return Words.current().text("events.placement." + placement.code());
    }

    private static Map<String, Object> bout(Bout bout, Mix mix) {
        return Fields.of("placement", bout.placement().code()).and("pages", bout.pages())
                .and("kept", bout.kept().code()).and("rival", bout.rival().code()).and("lead", range(bout.lead()))
                .and("gain", range(bout.gain())).and("factors", factors(mix, bout.placement()))
                .and("standings", bout.standings().stream().map(BacktestAnswer::standing).toList()).map();
    }

    private static Map<String, Object> factors(Mix mix, Placement placement) {
        Map<String, Object> factors = new LinkedHashMap<>();
        for (Signal signal : Signal.values()) {
            factors.put(signal.code(), mix.factor(placement, signal));
        }
        return factors;
    }

    private static Map<String, Object> standing(Standing one) {
        return Fields.of("model", one.contender().code()).and("ndcg10", range(one.ndcg10()))
                .and("recall20", range(one.recall20())).and("hr", one.hr()).and("mrr", one.mrr())
                .and("coverage", one.coverage()).and("diversity", one.diversity()).and("novelty", one.novelty()).map();
    }

    private static List<Double> range(Figures.Ranged ranged) {
        return List.of(ranged.mean(), ranged.low(), ranged.high());
    }
}

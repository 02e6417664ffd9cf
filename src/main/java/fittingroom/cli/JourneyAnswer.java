package fittingroom.cli;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.base.Words;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.journeys.JourneyFolder;
import fittingroom.journeys.Recheck;
import fittingroom.journeys.Scene;
import fittingroom.journeys.Shift;
import fittingroom.journeys.Shown;
import fittingroom.journeys.Step;
import fittingroom.journeys.Surface;
import fittingroom.journeys.TriggerFile;
import fittingroom.journeys.Walk;
import fittingroom.rules.CompiledRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the journey commands have to say of walks. It walks none itself.
record JourneyAnswer(Catalog catalog) {

    private static final int NAMED = 4;

    /// Done where every journey shows what it was saved with, those aside that were saved without slates; else no.
    Answer checked(List<JourneyFolder.Checked> all) {
        long same = all.stream().filter(JourneyFolder.Checked::isSame).count();
        long unkept = all.stream().filter(JourneyFolder.Checked::isUnkept).count();
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Map<String, Object>> refused = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add(Words.current().text("cli.journey.checked", all.size(), same, all.size() - unkept));
        for (JourneyFolder.Checked one : all) {
            switch (one.outcome()) {
                case Outcome.Done<Recheck>(Recheck recheck) -> tell(one, recheck, changed, lines);
                case Outcome.Refused<Recheck>(List<Problem> problems) -> {
                    refused.add(Map.of("file", one.file().toString(), "problems", problems.stream().map(Answer::describe).toList()));
                    problems.forEach(problem -> lines.add(one.name() + ": " + problem.code() + " " + problem.message()));
                }
                case Outcome.Stopped<Recheck>() -> lines.add(one.name());
            }
        }
        return new Answer(
                same + unkept == all.size() ? Answer.DONE : Answer.NO,
                Fields.of("journeys", all.size()).and("same", same).and("unkept", unkept).and("changed", changed).and("refused", refused).map(), lines);
    }

    private void tell(
            JourneyFolder.Checked one, Recheck recheck, List<Map<String, Object>> changed, List<String> lines) {
        if (one.isUnkept()) {
            lines.add(Words.current().text("cli.journey.unkept", one.name()));
        }
        if (!recheck.isSame()) {
            lines.add(Words.current().text(
                    "cli.journey.changed", one.name(), recheck.differences().size(), recheck.slates(), cause(recheck)));
        }
        for (Recheck.Difference difference : recheck.differences()) {
            changed.add(Fields.of("file", one.file().toString()).and("journey", one.name())
                    .and("after", difference.after()).and("channel", difference.surface().channel().code())
                    .and("placement", difference.surface().placement().code())
                    .and("before", ids(difference.before())).and("now", ids(difference.now()))
                    .and("sameCatalog", recheck.sameCatalog()).and("sameModel", recheck.sameModel())
                    .and("sameRules", recheck.sameRules()).map());
            lines.add("  " + Words.current().text(
                    "cli.journey.difference", difference.after(), difference.surface().toString(), shifts(difference.shifts())));
        }
    }

    private static String cause(Recheck recheck) {
        List<String> others = new ArrayList<>();
        if (!recheck.sameRules()) {
            others.add(Words.current().text("cli.journey.cause.rules"));
        }
        if (!recheck.sameCatalog()) {
            others.add(Words.current().text("cli.journey.cause.catalog"));
        }
        if (!recheck.sameModel()) {
            others.add(Words.current().text("cli.journey.cause.model"));
        }
        return others.isEmpty() ? Words.current().text("cli.journey.cause.none") : String.join(", ", others);
    }

    /// Every scene, with what changed since the one before.
    Answer walked(Walk walk, CompiledRules rules, Optional<Path> kept) {
        List<Map<String, Object>> steps = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Optional<Scene> last = Optional.empty();
        for (int after = 0; after <= walk.steps(); after++) {
            Scene scene = walk.scene(after, rules);
            steps.add(scene(walk, scene, last, lines));
            last = Optional.of(scene);
        }
        kept.ifPresent(file -> lines.add(Words.current().text("cli.journey.kept", file.toString())));
        return Answer.done(Fields.of("journey", walk.journey().name()).and("scenes", steps).map(), lines);
    }

    private Map<String, Object> scene(Walk walk, Scene scene, Optional<Scene> last, List<String> lines) {
        Optional<Step> step = scene.after() == 0 ? Optional.empty() : Optional.of(walk.journey().steps().get(scene.after() - 1));
        lines.add(step.map(one -> Words.current().text(
                "cli.journey.step", scene.after(), one.at().toString(), one.channel().code(), one.act().code(),
                one.product().map(this::title).orElse(one.text()))).orElseGet(() -> Words.current().text("cli.journey.start")));
        List<Map<String, Object>> shown = scene.shown().stream().map(one -> shown(scene, one, last)).toList();
        scene.shown().forEach(one -> lines.add("  " + Words.current().text(
                "cli.journey.shown", one.surface().toString(),
                one.products().stream().limit(NAMED).map(this::title).collect(Collectors.joining(" · ")))));
        Map<String, Object> silent = new LinkedHashMap<>();
        scene.silent().entrySet().stream().sorted(Map.Entry.comparingByKey((a, b) -> a.toString().compareTo(b.toString())))
                .forEach(entry -> silent.put(entry.getKey().toString(), entry.getValue().code()));
        return Fields.of("after", scene.after()).and("at", scene.now().toString())
                .and("act", step.map(one -> one.act().code()).orElse("")).and("shown", shown).and("silent", silent)
                .and("messages", messages(walk, scene.after(), lines)).map();
    }

    private List<Map<String, Object>> messages(Walk walk, int after, List<String> lines) {
        return walk.messages(after, TriggerFile.usual()).stream().map(one -> {
            lines.add("  " + Words.current().text("cli.journey.message." + one.fate().code(), one.trigger().channel().code(),
                    one.trigger().id(), one.about().map(this::title).orElse("")));
            return Fields.of("trigger", one.trigger().id()).and("channel", one.trigger().channel().code())
                    .and("product", one.about().map(Id::value).orElse("")).and("at", one.at().toString())
                    .and("fate", one.fate().code()).map();
        }).toList();
    }

    private static Map<String, Object> shown(Scene scene, Shown one, Optional<Scene> last) {
        Surface surface = one.surface();
        List<Shift> shifts = last.map(before -> scene.since(before, surface)).orElse(List.of());
        return Fields.of("channel", surface.channel().code()).and("placement", surface.placement().code())
                .and("products", ids(one.products()))
                .and("changed", shifts.stream().map(shift -> Fields.of("product", shift.product().value())
                        .and("from", shift.from()).and("to", shift.to()).map()).toList())
                .and("personal", one.slate().basis().personal()).and("clashes", one.clashes()).map();
    }

    private String shifts(List<Shift> shifts) {
        return shifts.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(Shift shift) {
        String title = title(shift.product());
        return shift.isNew() ? Words.current().text("cli.journey.shift.new", shift.to(), title)
                : shift.isGone() ? Words.current().text("cli.journey.shift.gone", shift.from(), title)
                : Words.current().text("cli.journey.shift.moved", shift.from(), shift.to(), title);
    }

    private String title(Id<Product> product) {
        return catalog.named(product.value()).map(Product::title).orElse(product.value());
    }

    private static List<String> ids(List<Id<Product>> products) {
        return products.stream().map(Id::value).toList();
    }
}
